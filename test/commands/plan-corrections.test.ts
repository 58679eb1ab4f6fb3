import { describe, expect, test } from 'vitest'
import { checkClarity } from '../../src/commands/clarity'
import { importPaste, importPlan } from '../../src/commands/import-plan'
import type { Corrections, PlanAnswer, PlanPreview, PlanRequest, PreviewRow } from '../../src/commands/plan-request'
import { readRequest } from '../../src/commands/plan-request-door'
import { previewPaste, previewPlan } from '../../src/commands/preview-plan'
import { type ClarityRow, clarity } from '../../src/tables/clarity'
import { type PreviewLine, planPreview } from '../../src/tables/plan-preview'
import { shiftRules } from '../../src/tables/regimes'
import { type Task, tasks as taskTable } from '../../src/tables/tasks'
import type { Unit } from '../../src/tables/units'
import { badRequest, notSeen, withGone, withoutGone } from '../../src/text/plan-import'
import { at, task, units } from '../reporting/office'
import { afterwards, only, written } from './kept'
import { amended, plan } from './plan-text'

const now = at('2026-01-10T09:00')
interface File {
  readonly tasks: readonly Task[]
  readonly units: readonly Unit[]
}
const empty: File = { tasks: [], units }
const preview = (request: PlanRequest, file = empty, when = now): PlanPreview => {
  const answer = only(previewPlan.decide(file, when, request, []), 'answer')[0]!.value as PlanAnswer
  if (!('preview' in answer)) throw new Error(JSON.stringify(answer))
  return answer.preview
}
const imported = (request: PlanRequest, file = empty, when = now): File => {
  const effects = importPlan.decide(file, when, { ...request, seal: preview(request, file, when).seal }, [])
  return { ...file, tasks: afterwards(taskTable, file.tasks, effects) }
}
const rowOf = (code: string, corrections: Corrections, file = empty): PreviewRow =>
  preview({ text: plan, corrections }, file).rows.find((row) => row.code === code)!

describe('corrections of deadlines', () => {
  test.each<[string, string, Partial<PreviewRow>]>([
    ['other words', 'Tháng 6/2026', { due: '2026-06-30', words: 'Tháng 4/2026', look: false }],
    ['a rhythm', 'Ngày 25 hằng tháng', { due: '', words: 'Tháng 4/2026', look: false }],
    ['no deadline', '', { due: '', words: 'Tháng 4/2026', understood: 'Đã sửa: không có hạn', look: false, next: [] }],
  ])('%s go before the plan’s, which stay in the table', (_, words, wanted) => {
    const row = rowOf('1', { deadlines: { 4: words } })
    expect(row).toMatchObject(wanted)
    expect(row.understood).toContain(words === '' ? 'không có hạn' : `"${words}"`)
    const [first] = imported({ text: plan, corrections: { deadlines: { 4: words } } }).tasks
    expect(first).toMatchObject({ words: 'Tháng 4/2026', due: row.due || undefined })
  })
  test('settle the question that the plan’s words raise', () => {
    expect(preview({ text: plan }).questions).toHaveLength(1)
    const shown = preview({ text: plan, corrections: { deadlines: { 6: 'Ngày 25 tháng cuối mỗi quý' } } })
    expect([shown.questions, shown.rows[2]!.look, shown.rows[2]!.due]).toEqual([[], false, ''])
  })
  test('reach a task that stands in the file already, once', () => {
    const file = imported({ text: plan })
    const corrections = { deadlines: { 4: 'Tháng 6/2026' } }
    expect(rowOf('1', corrections, file).what).toBe('Thay đổi')
    const after = imported({ text: plan, corrections }, file)
    expect(after.tasks[0]).toMatchObject({ words: 'Tháng 4/2026', start: '2026-06-01', due: '2026-06-30' })
    expect(rowOf('1', corrections, after).what).toBe('Đã có')
    expect(preview({ text: plan }, after).counts.same).toBe(3)
  })
  test('of a row that is not there change nothing', () => {
    expect(preview({ text: plan, corrections: { deadlines: { 1: 'Tháng 6/2026', 99: '' } } }).seal).toBe(preview({ text: plan }).seal)
  })
})

test('a missing deadline is told until a person says what it is', () => {
  const text = plan.replace('Tháng 4/2026', '')
  const missing = (shown: PlanPreview): string[] => shown.problems.filter((p) => p.includes('ô thời gian'))
  expect(missing(preview({ text }))).toHaveLength(1)
  expect(missing(preview({ text, corrections: { deadlines: { 4: '' } } }))).toEqual([])
})

describe('corrections of units', () => {
  test.each<[string, Record<string, string>, string, string[], boolean]>([
    ['nothing', {}, 'Công ty Điện lực', ['Công ty Điện lực'], true],
    ['a unit', { 'Công ty Điện lực': 'HND' }, 'Hội Nông dân', [], false],
    ['the same name, differently written', { 'công ty  điện lực': 'HND' }, 'Hội Nông dân', [], false],
    ['the name as it is', { 'Công ty Điện lực': '' }, 'Công ty Điện lực', [], false],
    ['a code that no unit bears', { 'Công ty Điện lực': 'XYZ' }, 'Công ty Điện lực', ['Công ty Điện lực'], true],
    ['another name', { 'Công ty Nước': 'HND' }, 'Công ty Điện lực', ['Công ty Điện lực'], true],
  ])('%s', (_, chosen, lead, fresh, look) => {
    const shown = preview({ text: plan, corrections: { units: chosen } })
    expect(shown.rows[1]).toMatchObject({ lead, look })
    expect(shown.names.filter(({ open }) => open).map(({ name }) => name)).toEqual(fresh)
  })
  test('a known name can mean another unit', () => {
    expect(rowOf('1', { units: { 'Hội Nông dân': 'CCB' } }).lead).toBe('Hội CCB')
  })
})

describe('what the preview offers', () => {
  const shown = preview({ text: plan })
  test('every row of the source with what it was taken for', () => {
    expect(shown.accounts.map(({ row, kind, label }) => [row, kind, label])).toEqual([
      [1, 'outside', 'Ngoài bảng nhiệm vụ'],
      [2, 'outside', 'Ngoài bảng nhiệm vụ'],
      [3, 'header', 'Dòng tiêu đề'],
      [4, 'task', 'Nhiệm vụ'],
      [5, 'task', 'Nhiệm vụ'],
      [6, 'task', 'Nhiệm vụ'],
    ])
    expect(shown.accounts[3]!.text).toContain('Mở lớp học chữ số')
  })
  test('every table with its columns, and the choices', () => {
    expect(shown.tables).toEqual([
      {
        row: 3,
        columns: [
          ['STT', 'number'],
          ['Nhiệm vụ', 'title'],
          ['Đơn vị chủ trì', 'lead'],
          ['Đơn vị phối hợp', 'coordinating'],
          ['Thời gian thực hiện', 'words'],
          ['Sản phẩm', 'product'],
        ].map(([header, role]) => ({ header, role })),
      },
    ])
    expect(shown.roles).toHaveLength(14)
    expect(shown.roles.find(({ value }) => value === 'words')).toEqual({ value: 'words', label: 'Thời gian thực hiện' })
    expect(shown.units.find(({ code }) => code === 'HND')).toEqual({
      code: 'HND',
      shortName: 'Hội Nông dân',
      label: 'Hội Nông dân',
      kind: 'Tổ chức thành viên',
    })
  })
  test('columns and rows as a person puts them right', () => {
    const corrections: Corrections = { columns: { 3: ['number', 'title', 'coordinating', 'lead', 'words', 'kept'] }, rows: { 6: 'skip' } }
    const corrected = preview({ text: plan, corrections })
    expect(corrected.rows.map(({ code, lead, coordinating }) => [code, lead, coordinating])).toEqual([
      ['1', 'Đoàn Thanh niên', 'Hội Nông dân'],
      ['2', '', 'Công ty Điện lực'],
    ])
    expect(corrected.accounts[5]).toMatchObject({ kind: 'skip', label: 'Bỏ qua' })
    expect(imported({ text: plan, corrections }).tasks[0]).toMatchObject({ product: undefined, note: 'Sản phẩm: Danh sách' })
  })
  test.each<[string, string[]]>([
    [shiftRules[0], ['25/02/2026', '25/03/2026', '24/04/2026']],
    [shiftRules[2], ['25/02/2026', '25/03/2026', '25/04/2026']],
  ])('the next days of a recurring task under the file’s rule: %s', (shift, days) => {
    const when = at('2026-02-10T09:00', { settings: { ...now.settings, shift: shift as (typeof shiftRules)[number] } })
    const text = plan.replace('Ngày 25 hằng quý', 'Ngày 25 hằng tháng')
    const { next } = preview({ text }, empty, when).rows[2]!
    expect(next.slice(0, 3)).toEqual(days)
    expect(next.length).toBeGreaterThan(3)
    expect(next.length).toBeLessThanOrEqual(12)
    expect(preview({ text }, empty, when).rows[0]!.next).toEqual([])
  })
  test('what is not clear, and about which tasks nobody can be called', () => {
    expect(shown.rows[1]!.unclear).toEqual([
      'Chưa rõ người: chưa ghi người phụ trách',
      'Chưa rõ trách nhiệm: đơn vị chủ trì chưa có trong trang Đơn vị',
      'Chưa rõ thẩm quyền: chưa ghi lãnh đạo phụ trách',
    ])
    expect(shown.clarity).toEqual({ score: 61, unreachable: ['2'] })
    const named = preview(
      { text: plan },
      { ...imported({ text: plan }), tasks: imported({ text: plan }).tasks.map((t) => ({ ...t, person: 'Lê Hoa' })) },
    )
    expect(named.clarity.unreachable).toEqual([])
    const nobody = units.map((u) => ({ ...u, phone: undefined, email: undefined, contact: undefined }))
    expect(preview({ text: plan }, { ...empty, units: nobody }).clarity.unreachable).toEqual(['1', '2', '3'])
  })
})

describe('the door', () => {
  const fine: Corrections = {
    columns: { 3: ['title', 'kept'] },
    rows: { 4: 'skip' },
    deadlines: { 5: '' },
    units: { 'Hội X': 'HND' },
    groups: { 'Các hội': ['HND', 'CCB'] },
  }
  test('lets corrections in as they are', () => {
    expect(readRequest({ text: plan, corrections: fine })).toEqual({ text: plan, corrections: fine })
  })
  test.each<[string, unknown]>([
    ['no object', 'x'],
    ['nothing', null],
    ['a list', []],
    ['an unknown kind of correction', { titles: {} }],
    ['an unknown role', { columns: { 3: ['deadline'] } }],
    ['roles that are no list', { columns: { 3: 'title' } }],
    ['a row that is no number', { rows: { first: 'task' } }],
    ['an unknown kind of row', { rows: { 4: 'blank' } }],
    ['a deadline that is no text', { deadlines: { 4: 7 } }],
    ['a deadline that is far too long', { deadlines: { 4: 'x'.repeat(2001) } }],
    ['a unit that is no code', { units: { 'Hội X': null } }],
    ['a group that is no list', { groups: { 'Các hội': 'HND' } }],
    ['a group of what is no code', { groups: { 'Các hội': [7] } }],
  ])('refuses %s', (_, corrections) => {
    expect(readRequest({ text: plan, corrections })).toBe(badRequest)
  })
})

describe('tasks that the plan no longer names', () => {
  const mark = 'Kế hoạch 12/KH-MTTQ không còn việc này (10/01/2026)'
  const noteOf = (file: File): string | undefined => file.tasks.find((t) => t.code === '3')?.note
  test('are marked once, kept, and unmarked when the plan names them again', () => {
    const once = imported({ text: plan })
    const gone = imported({ text: amended }, once)
    expect([gone.tasks.length, noteOf(gone)]).toEqual([3, mark])
    const later = at('2026-03-01T09:00')
    expect(noteOf(imported({ text: amended }, gone, later))).toBe(mark)
    expect(preview({ text: plan }, gone).rows.find(({ code }) => code === '3')!.what).toBe('Thay đổi')
    expect(noteOf(imported({ text: plan }, gone))).toBeUndefined()
  })
  test.each<[string | undefined, string, string | undefined]>([
    [undefined, mark, undefined],
    ['Hỏi chị Hoa', `Hỏi chị Hoa; ${mark}`, 'Hỏi chị Hoa'],
    [`${mark}; đã báo`, `${mark}; đã báo`, 'đã báo'],
    [mark.replace('12/', '9/'), `${mark.replace('12/', '9/')}; ${mark}`, mark.replace('12/', '9/')],
  ])('a note of "%s"', (own, marked, unmarked) => {
    const today = '2026-01-10' as Parameters<typeof withGone>[2]
    expect(withGone(own, '12/KH-MTTQ', today)).toBe(marked)
    expect(withGone(marked, '12/KH-MTTQ', today)).toBe(marked)
    expect(withoutGone(marked, '12/KH-MTTQ')).toBe(unmarked)
  })
})

describe('what people write beside the rows of the preview sheet', () => {
  const sheet = (lines: readonly PreviewLine[] = []): PreviewLine[] =>
    written<PreviewLine>(planPreview, previewPaste.decide({ ...empty, planPreview: lines }, now, { text: plan }, []))
  const fixed = (fixes: Readonly<Record<string, Partial<PreviewLine>>>, lines = sheet()): PreviewLine[] =>
    lines.map((line) => ({ ...line, ...fixes[line.line] }))
  const agree = (lines: readonly PreviewLine[]): { tasks: readonly Task[]; status: string } => {
    const effects = importPaste.decide({ ...empty, planPreview: lines }, now, { text: plan }, [])
    return { tasks: written<Task>(taskTable, effects), status: String(only(effects, 'fill fields')[0]!.fields.status) }
  }
  const fixes = { 4: { fixDue: 'Tháng 6/2026' }, 5: { fixUnit: 'Hội CCB' }, 6: { fixDue: 'không' } }

  test('is imported, previewed anew or not, and stays through a new preview', () => {
    const lines = fixed(fixes)
    const wanted = [
      ['Hội Nông dân', 'Tháng 4/2026', '2026-06-30'],
      ['Hội CCB', 'Quý II/2026', '2026-06-30'],
      ['Công đoàn', 'Ngày 25 hằng quý', undefined],
    ]
    const said = (made: readonly Task[]): unknown => made.map(({ lead, words, due }) => [lead, words, due])
    expect(said(agree(lines).tasks)).toEqual(wanted)
    const again = sheet(lines)
    expect(again.find(({ line }) => line === '4')).toMatchObject({ fixDue: 'Tháng 6/2026', due: '2026-06-30' })
    expect(again.find(({ line }) => line === '5')).toMatchObject({ fixUnit: 'Hội CCB', lead: 'Hội CCB', what: 'Thêm mới' })
    expect(said(agree(again).tasks)).toEqual(wanted)
  })
  test('a further one after a new preview counts too', () => {
    const again = sheet(fixed({ 4: fixes[4] }))
    expect(agree(fixed({ 5: fixes[5] }, again)).tasks.map(({ lead, due }) => [lead, due])[1]).toEqual(['Hội CCB', '2026-06-30'])
  })
  test.each<[string, string, Partial<PreviewLine>, string]>([
    ['words that tell no time', '4', { fixDue: 'khi nào xong' }, 'cột "Sửa hạn": đang ghi "khi nào xong", chưa hiểu được'],
    ['a unit that nobody knows', '5', { fixUnit: 'Hội Xyz' }, 'cột "Sửa đơn vị": đang ghi "Hội Xyz", chưa có trong trang "Đơn vị"'],
    ['a unit where none is open', '4', { fixUnit: 'Hội CCB' }, 'không có tên đơn vị nào chưa rõ'],
  ])('%s: nothing is imported, and it is said why', (_, line, fix, why) => {
    const { tasks: made, status } = agree(fixed({ [line]: fix }))
    expect([made, status]).toEqual([[], expect.stringContaining(why)])
    expect(sheet(fixed({ [line]: fix })).find((row) => row.line === line)).toMatchObject(fix)
  })
  test('does not make up for a preview that shows something else', () => {
    expect(agree(fixed({ 4: { fixDue: 'Tháng 6/2026', title: 'Việc khác' } })).status).toBe(notSeen)
    expect(agree(fixed({ 4: { fixDue: 'Tháng 6/2026' } }).slice(0, -1)).status).toBe(notSeen)
    expect(agree(fixed({ 5: { fixDue: 'Tháng 6/2026', lead: 'Hội Nông dân' } })).status).toBe(notSeen)
  })
})

describe('"6 rõ" of the file', () => {
  const clear = {
    title: 'Tập huấn kỹ năng số cho cán bộ',
    lead: 'Hội Nông dân',
    person: 'Nguyễn Thị Hoa',
    leader: 'Trần Văn Bình',
    words: 'Tháng 5/2026',
    product: 'Danh sách 40 học viên',
  }
  const rows = (tasks: readonly Task[]): ClarityRow[] =>
    written<ClarityRow>(clarity, checkClarity.decide({ tasks, units }, now, undefined, []))
  test.each<[Partial<Task>, string | undefined, number, Partial<ClarityRow>]>([
    [clear, 'Rõ', 1, { person: '✓ rõ', time: '✓ rõ', reachable: 'có' }],
    [{ ...clear, person: undefined }, 'Thiếu', 0.83, { person: '✗ chưa ghi người phụ trách', reachable: 'có' }],
    [
      { ...clear, words: 'Sau khi có hướng dẫn của thành phố' },
      'Chưa rõ',
      0.92,
      { time: '◐ thời gian phụ thuộc một việc khác, chưa có ngày' },
    ],
    [{ ...clear, words: 'Theo kế hoạch', due: '2026-06-30' as NonNullable<Task['due']> }, 'Rõ', 1, { time: '✓ rõ' }],
    [{ ...clear, words: undefined }, 'Thiếu', 0.83, { time: '✗ chưa ghi thời gian' }],
    [{ ...clear, lead: 'Hội Xyz', person: undefined }, 'Thiếu', 0.75, { reachable: 'không' }],
  ])('%j', (fields, level, score, wanted) => {
    const [whole, row] = rows([task('1', fields)])
    expect(row).toMatchObject({ code: '1', level, score, ...wanted })
    expect(whole).toMatchObject({ code: 'Cả sổ', level: undefined, score })
  })
  test('has a row for each plan where there are several, and the menu answers with the tasks about which nobody can be called', () => {
    const all = [task('1', { ...clear, plan: 'A' }), task('2', { ...clear, plan: 'B', lead: 'Hội Xyz', person: undefined })]
    expect(rows(all).map(({ code, reachable }) => [code, reachable])).toEqual([
      ['Cả sổ', '1/2'],
      ['A', '1/1'],
      ['B', '0/1'],
      ['1', 'có'],
      ['2', 'không'],
    ])
    const [told] = only(checkClarity.decide({ tasks: all, units }, now, undefined, []), 'tell')
    expect(told!.text.split('\n').slice(0, 3)).toEqual([
      'Kế hoạch rõ 88% theo "6 rõ" (2 nhiệm vụ); 1 nhiệm vụ chưa biết gọi cho ai.',
      'Chưa biết gọi cho ai về các việc:',
      '2 "Tập huấn kỹ năng số cho cán bộ"',
    ])
  })
  test('of an empty file is an empty sheet and a word', () => {
    const effects = checkClarity.decide({ tasks: [], units }, now, undefined, [])
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'tell'])
  })
})
