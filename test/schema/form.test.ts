import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/schema/cell'
import { decodeForm, encodeForm, type Filled } from '../../src/schema/form'
import { columnsOf, headersOf } from '../../src/schema/table'
import { planPaste } from '../../src/tables/plan-paste'
import { type ReportForm, reportForm } from '../../src/tables/report-form'
import { recordsOf, shuffled, valueIn } from './arbitrary'

const same = (text: unknown): string => String(text).trim().replace(/\s+/g, ' ').toLowerCase()
const labels = new Set([...Object.values(reportForm.head), ...Object.values(reportForm.tail)].map((c) => same(c.header)))

/** Filled report tabs; a task whose code is one of the labels would be taken for it. */
const anyReport: fc.Arbitrary<ReportForm> = fc
  .record({
    head: fc.record(Object.fromEntries(Object.entries(reportForm.head).map(([name, c]) => [name, valueIn(c)]))),
    lines: recordsOf(reportForm.lines).map((rows) => rows.filter((row) => !labels.has(same(row.code)))),
    tail: fc.record(Object.fromEntries(Object.entries(reportForm.tail).map(([name, c]) => [name, valueIn(c)]))),
  })
  .map((filled) => filled as unknown as ReportForm)

describe('a report tab', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyReport, (filled) => {
        const { filled: read, problems } = decodeForm(reportForm, 'BC', encodeForm(reportForm, filled))
        expect(read).toEqual(filled)
        expect(problems).toEqual([])
      }),
    )
  })

  test('says where its fields and lines stand', () => {
    fc.assert(
      fc.property(anyReport, (filled) => {
        const block = encodeForm(reportForm, filled)
        const { at } = decodeForm(reportForm, 'BC', block)
        for (const [name, c] of Object.entries({ ...reportForm.head, ...reportForm.tail }))
          expect(block[at.fields[name]! - 1]![0]).toBe(c.header)
        expect(block[at.header - 1]).toEqual(headersOf(reportForm.lines))
        expect(at.lines).toEqual(filled.lines.map((_, i) => at.header + 1 + i))
      }),
    )
  })

  test('is read alike with rows put between, columns put beside, and the columns after the first two in another order', () => {
    const width = headersOf(reportForm.lines).length
    const order = shuffled(Array.from({ length: width - 2 }, (_, i) => i + 2))
    fc.assert(
      fc.property(anyReport, order, fc.infiniteStream(fc.boolean()), (filled, rest, gaps) => {
        const block = encodeForm(reportForm, filled)
        const header = Object.keys(reportForm.head).length
        const firstOfTail = header + 1 + filled.lines.length
        const moved = block.flatMap((row, i): Cell[][] => {
          const cells = i < header || i >= firstOfTail ? row : [row[0]!, row[1]!, ...rest.map((place) => row[place]!)]
          const beside = [...cells, i === header ? 'Ghi riêng' : 'của tôi']
          return gaps.next().value ? [Array<Cell>(width + 1).fill(''), beside] : [beside]
        })
        const { filled: read, problems } = decodeForm(reportForm, 'BC', moved)
        expect(read).toEqual(filled)
        expect(problems).toEqual([])
      }),
    )
  })
})

const report: ReportForm = {
  head: {
    unit: 'Hội Nông dân',
    period: 'Tuần 21/2026',
    cutOff: undefined,
    status: undefined,
    others: undefined,
    pick: undefined,
    key: '2026-W21',
  },
  lines: [{ code: '1.1', title: 'A', due: undefined, progress: 0.5, result: 'B', difficulty: undefined, evidence: undefined }],
  tail: { difficulties: undefined, proposals: undefined, nothing: false, submit: true, amend: false },
}
const written = (): Cell[][] => encodeForm(reportForm, report)
const rowOf = (label: string): number => written().findIndex((row) => row[0] === label)
const changed = (label: string, column: number, value: Cell): Cell[][] =>
  written().map((row, i) => (i === rowOf(label) ? row.map((cell, j) => (j === column ? value : cell)) : row))

describe('a report tab that people have written over', () => {
  test.each<[string, Cell[][], object[], Partial<ReportForm>]>([
    [
      'a label of the tail',
      changed('Nộp báo cáo', 0, 'Nộp'),
      [{ what: 'broken form', sheet: 'BC', label: 'Nộp báo cáo' }],
      { tail: { ...report.tail, submit: undefined } },
    ],
    [
      'a label of the head',
      changed('Mã kỳ', 0, ''),
      [{ what: 'broken form', sheet: 'BC', label: 'Mã kỳ' }],
      { head: { ...report.head, key: undefined } },
    ],
    [
      'a header of the lines',
      changed('Mã', 4, 'Kết quả'),
      [{ what: 'missing header', sheet: 'BC', header: 'Kết quả trong kỳ' }],
      { lines: [{ ...report.lines[0]!, result: undefined }] },
    ],
    [
      'a progress that is none',
      changed('1.1', 3, 'một nửa'),
      [{ what: 'wrong cell', sheet: 'BC', row: 9, header: 'Tiến độ', value: 'một nửa', expected: { kind: 'percent' } }],
      { lines: [{ ...report.lines[0]!, progress: undefined }] },
    ],
    [
      'a tick box that holds text',
      changed('Nộp báo cáo', 1, 'x'),
      [{ what: 'wrong cell', sheet: 'BC', row: 13, header: 'Nộp báo cáo', value: 'x', expected: { kind: 'flag' } }],
      { tail: { ...report.tail, submit: undefined } },
    ],
    ['nothing that matters: case and spaces of a label', changed('Nộp báo cáo', 0, '  NỘP  báo cáo '), [], {}],
  ])('%s', (_, values, problems, difference) => {
    const read = decodeForm(reportForm, 'BC', values)
    expect(read.problems).toEqual(problems)
    expect(read.filled).toEqual({ ...report, ...difference })
  })

  test('the first two headers: nothing is known but that', () => {
    const read = decodeForm(reportForm, 'BC', changed('Mã', 0, 'Code'))
    expect(read.problems[0]).toEqual({ what: 'broken form', sheet: 'BC', label: 'Mã' })
    expect(read.filled.lines).toEqual([])
    expect(read.at.header).toBe(0)
  })

  test('a label of the head is not looked for among the lines, nor one of the tail above them', () => {
    const named = { ...report, lines: [{ ...report.lines[0]!, code: 'Mã kỳ' }] }
    const values = encodeForm(reportForm, named).map((row, i) =>
      i === Object.keys(reportForm.head).indexOf('key') ? ['Nộp báo cáo', true, ...row.slice(2)] : row,
    )
    const read = decodeForm(reportForm, 'BC', values)
    expect(read.filled).toEqual({ ...named, head: { ...report.head, key: undefined } })
    expect(read.problems).toEqual([{ what: 'broken form', sheet: 'BC', label: 'Mã kỳ' }])
  })

  test('an empty sheet: every label is told once', () => {
    const said = decodeForm(reportForm, 'BC', []).problems.flatMap((p) => (p.what === 'broken form' ? [p.label] : []))
    expect(said).toEqual(['Mã', ...Object.values({ ...reportForm.head, ...reportForm.tail }).map((c) => c.header)])
  })
})

test('the paste sheet is read as it was written', () => {
  const filled: Filled<typeof planPaste> = {
    head: { guide: 'Chép cả bảng', status: undefined, preview: true, agree: false },
    lines: [{ cell: 'STT', next: 'Nhiệm vụ' }],
    tail: {},
  }
  const block = encodeForm(planPaste, filled)
  expect(block.map((row) => row.length)).toEqual(block.map(() => columnsOf(planPaste.lines).length))
  expect(decodeForm(planPaste, 'Dán', block)).toMatchObject({ filled, problems: [] })
})
