import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptNames } from '../../src/commands/plan-names'
import type { Corrections } from '../../src/commands/plan-request'
import { unitReader } from '../../src/commands/plan-units'
import type { PreviewLine } from '../../src/tables/plan-preview'
import { type Unit, units as unitTable } from '../../src/tables/units'
import { units } from '../reporting/office'
import { afterwards } from './kept'
import { agreedTo, emptyFile, importedFrom, previewOf, sheetOf, writtenBeside } from './plan-file'

const row = (...cells: string[]): string => cells.join('\t')
const text = [
  row('STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện'),
  row('1', 'Rà soát hộ khó khăn', 'Hội Nông dân', 'Các cơ quan liên quan', 'Tháng 4/2026'),
  row('2', 'Lắp đèn đường', 'Công ty Điện lực', 'Các tổ chức thành viên', 'Tháng 5/2026'),
  row('3', 'Theo dõi kết luận', 'UBMTTQ thành lập Tổ công tác', 'cơ quan có liên quan', 'Tháng 6/2026'),
].join('\n')

const aliases = (of: readonly Unit[], name: string): string[] =>
  of.filter((unit) => (unit.aliases ?? '').split('; ').includes(name)).map(({ code }) => code)

test('every name that is not simply one unit is shown with what it may mean, those that the directory settles last', () => {
  const { names, rows } = previewOf({ text })
  expect(names.map(({ name, is, codes, open }) => [name, is, codes, open])).toEqual([
    ['Các cơ quan liên quan', 'group', [], true],
    ['Công ty Điện lực', 'new', [], true],
    ['UBMTTQ thành lập Tổ công tác', 'unsure', ['UB'], true],
    ['Các tổ chức thành viên', 'group', ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB'], false],
  ])
  expect(names[0]!.written).toEqual(['Các cơ quan liên quan', 'cơ quan có liên quan'])
  expect(names.map(({ proposal }) => proposal?.code)).toEqual([undefined, 'CTDL', 'UTLTCT', undefined])
  expect(rows.map(({ open, look }) => [open, look])).toEqual([
    [['Các cơ quan liên quan'], true],
    [['Công ty Điện lực'], true],
    [['UBMTTQ thành lập Tổ công tác', 'cơ quan có liên quan'], true],
  ])
  expect(
    sheetOf(text)
      .find(({ line }) => line === '4')!
      .remark!.split('\n')[0],
  ).toBe('Chưa rõ là đơn vị nào: UBMTTQ thành lập Tổ công tác. Chưa rõ nhóm này gồm những đơn vị nào: cơ quan có liên quan.')
})

describe('what a person says of a name is written and kept for the next plan', () => {
  test.each<[string, Corrections, string, readonly string[], Partial<Record<1 | 2 | 3, readonly [string, string]>>]>([
    [
      'a group of several units',
      { groups: { 'Các cơ quan liên quan': ['CĐ', 'CCB'] } },
      'Các cơ quan liên quan',
      ['CĐ', 'CCB'],
      { 1: ['Hội Nông dân', 'Các cơ quan liên quan'] },
    ],
    [
      'a group of one unit',
      { groups: { 'Các cơ quan liên quan': ['CCB'] } },
      'Các cơ quan liên quan',
      ['CCB'],
      { 1: ['Hội Nông dân', 'Hội CCB'] },
    ],
    ['a group written otherwise', { groups: { 'Cơ quan liên quan': ['CĐ', 'HND'] } }, 'Các cơ quan liên quan', ['CĐ', 'HND'], {}],
    [
      'one of the candidates',
      { units: { 'UBMTTQ thành lập Tổ công tác': 'UB' } },
      'UBMTTQ thành lập Tổ công tác',
      ['UB'],
      { 3: ['Ban Thường trực', 'cơ quan có liên quan'] },
    ],
    [
      'another unit',
      { units: { 'Công ty Điện lực': 'HND' } },
      'Công ty Điện lực',
      ['HND'],
      { 2: ['Hội Nông dân', 'Các tổ chức thành viên'] },
    ],
    [
      'other members than the kinds say',
      { groups: { 'Các tổ chức thành viên': ['CĐ', 'HND'] } },
      'Các tổ chức thành viên',
      ['CĐ', 'HND'],
      {},
    ],
    [
      'the same members as the kinds say',
      { groups: { 'Các tổ chức thành viên': ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB'] } },
      'Các tổ chức thành viên',
      [],
      {},
    ],
    [
      'the name as it is',
      { units: { 'Công ty Điện lực': '' } },
      'Công ty Điện lực',
      [],
      { 2: ['Công ty Điện lực', 'Các tổ chức thành viên'] },
    ],
    ['units that are not there', { groups: { 'Các cơ quan liên quan': ['X', 'Y'] } }, 'Các cơ quan liên quan', [], {}],
  ])('%s', (_, corrections, name, codes, cells) => {
    const { kept } = previewOf({ text, corrections })
    const after = importedFrom({ text, corrections })
    expect([kept, aliases(after.units, name)]).toEqual([codes.length > 0 ? 1 : 0, codes])
    for (const [code, wanted] of Object.entries(cells)) {
      const task = after.tasks.find((each) => each.code === code)!
      expect([task.lead, task.coordinating]).toEqual(wanted)
    }
    const again = previewOf({ text }, after)
    if (codes.length === 0) return
    expect(again.names.filter(({ open }) => open).map((each) => each.name)).not.toContain(name)
    expect(again.counts).toMatchObject({ same: 3, changed: 0 })
  })

  test('even where the plan stands in the file already, and once', () => {
    const file = importedFrom({ text })
    const corrections = { groups: { 'Các cơ quan liên quan': ['CĐ', 'CCB'] } }
    const after = importedFrom({ text, corrections }, file)
    expect(aliases(after.units, 'Các cơ quan liên quan')).toEqual(['CĐ', 'CCB'])
    expect(importedFrom({ text, corrections }, after).units).toEqual(after.units)
  })

  test('a preview with another choice has another seal', () => {
    const seals = [{}, { groups: { 'Các tổ chức thành viên': ['CĐ', 'HND'] } }, { units: { 'Công ty Điện lực': '' } }].map(
      (corrections) => previewOf({ text, corrections }).seal,
    )
    expect(new Set(seals).size).toBe(3)
  })

  test('whatever is ticked, the directory then means just that', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...units.map(({ code }) => code)), { minLength: 1 })
    fc.assert(
      fc.property(codes, codes, (first, second) => {
        const said = (of: readonly Unit[], chosen: readonly string[]): readonly Unit[] => {
          const { names } = unitReader(of, { groups: { 'Các cơ quan liên quan': chosen } })
          return afterwards(unitTable, of, [{ do: 'patch', table: unitTable, patches: keptNames(names(['Các cơ quan liên quan']), of) }])
        }
        const once = said(units, first)
        expect([...unitReader(once).read(['Các cơ quan liên quan']).matched.codes].sort()).toEqual([...first].sort())
        // One unit alone is no group: the name is another name of it from then on.
        if (first.length === 1) return
        expect([...unitReader(said(once, second)).read(['Các cơ quan liên quan']).matched.codes].sort()).toEqual([...second].sort())
      }),
    )
  })

  test('a new unit comes into the directory only where the person says so', () => {
    expect(importedFrom({ text }).units).toHaveLength(units.length)
    const { units: after } = importedFrom({ text, addUnits: ['Công ty Điện lực', 'Các cơ quan liên quan'] })
    expect(after.slice(units.length).map(({ name, kind }) => [name, kind])).toEqual([['Công ty Điện lực', 'Cơ quan khác']])
  })
})

describe('the same by cells of the preview sheet', () => {
  const shown = sheetOf(text)
  const beside = (name: string, cell: string): readonly PreviewLine[] => writtenBeside(shown, { [name]: { fixUnit: cell } })

  test('a line for each name says what can be written', () => {
    expect(
      shown.filter(({ line }) => line.startsWith('Tên')).map(({ line, what, title, understood }) => [line, what, title, understood]),
    ).toEqual([
      ['Tên 1', 'Cần xem', 'Các cơ quan liên quan', undefined],
      ['Tên 2', 'Cần xem', 'Công ty Điện lực', undefined],
      ['Tên 3', 'Cần xem', 'UBMTTQ thành lập Tổ công tác', undefined],
      ['Tên 4', 'Đã có', 'Các tổ chức thành viên', 'Công đoàn; Hội Nông dân; Đoàn Thanh niên; Hội LHPN; Hội CCB'],
    ])
    expect(shown.find(({ line }) => line === 'Tên 3')!.remark).toContain('có thể là Ban Thường trực.')
  })

  test.each<[string, string, string, readonly string[]]>([
    ['a group', 'Các cơ quan liên quan', 'Công đoàn; Hội CCB', ['CĐ', 'CCB']],
    ['a group as another one', 'Các cơ quan liên quan', 'các tổ chức thành viên', ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB']],
    ['a name', 'Công ty Điện lực', 'hội nông dân', ['HND']],
    ['a group that the directory defines', 'Các tổ chức thành viên', 'Hội LHPN; Hội CCB', ['LHPN', 'CCB']],
    ['a name that stays', 'Công ty Điện lực', 'giữ', []],
  ])('%s', (_, name, cell, codes) => {
    const lines = beside(name, cell)
    for (const seen of [lines, sheetOf(text, lines)]) {
      const { units: after, status, tasks } = agreedTo(text, seen)
      expect([tasks.length, status]).toEqual([3, expect.stringContaining('thêm 3 nhiệm vụ')])
      expect(aliases(after, name)).toEqual(codes)
    }
    expect(sheetOf(text, lines).find((line) => line.title === name)).toMatchObject({
      fixUnit: cell,
      what: codes.length > 0 ? 'Thay đổi' : 'Đã có',
    })
  })

  test('a new unit', () => {
    const lines = beside('Công ty Điện lực', 'thêm')
    expect(sheetOf(text, lines).find(({ title }) => title === 'Công ty Điện lực')).toMatchObject({
      what: 'Thêm mới',
      understood: 'đơn vị mới, mã CTDL',
    })
    for (const seen of [lines, sheetOf(text, lines)])
      expect(agreedTo(text, seen).units.slice(units.length)).toMatchObject([{ code: 'CTDL', name: 'Công ty Điện lực' }])
  })

  test.each<[string, string, Partial<PreviewLine>, string]>([
    ['a unit that nobody knows', 'Công ty Điện lực', { fixUnit: 'Hội Xyz' }, 'chưa có trong trang "Đơn vị"'],
    ['several for one', 'Công ty Điện lực', { fixUnit: 'Công đoàn; Hội CCB' }, 'cần ghi tên ngắn của một đơn vị.'],
    ['a group as a new unit', 'Các cơ quan liên quan', { fixUnit: 'thêm' }, 'cần ghi tên ngắn các đơn vị của nhóm'],
    ['a deadline for a name', 'Công ty Điện lực', { fixDue: 'Tháng 6/2026' }, 'ở dòng này không dùng được'],
    ['a kind of row for a name', 'Công ty Điện lực', { fixKind: 'Bỏ qua' }, 'ở dòng này không dùng được'],
  ])('%s: nothing is imported, and it is said why', (_, name, fix, why) => {
    const { tasks, units: after, status } = agreedTo(text, writtenBeside(shown, { [name]: fix }))
    expect([tasks, after, status]).toEqual([[], emptyFile.units, expect.stringContaining(why)])
  })
})
