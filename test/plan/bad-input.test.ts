import { expect, it } from 'vitest'
import type { PlanProblem } from '../../src/plan/problem'
import { readPlan, readPlanTables } from '../../src/plan/read-plan'
import { planSentences, sayPlanProblem } from '../../src/text/plan'

const kinds = (text: string): string[] => readPlan(text).problems.map(({ kind }) => kind)

it.each<[string, string, string[]]>([
  ['nothing', '', ['empty']],
  ['only blanks', ' \n\t\n\u00a0\n', ['empty']],
  [
    'another language',
    'The committee will organise the yearly meeting of all its members in the spring and print a leaflet for them.',
    ['notVietnamese'],
  ],
  ['prose without a list', 'Trong năm qua, Mặt trận phường đã tổ chức nhiều hoạt động và được nhân dân đồng tình ủng hộ.', ['noPlan']],
  ['a table of something else', 'STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\n1\tHộ nghèo\thộ\t20\n2\tNhà tạm\tcái\t5', ['noPlan', 'unknownTable']],
  ['a broken quotation mark', 'TT\tNội dung\tThời gian\n1\t"Họp dân\tTháng 2\n2\tHọp chi bộ\tTháng 3', ['brokenQuote']],
  ['a number without a task', 'TT\tNội dung\tChủ trì\tThời gian\n1\tHọp\tVăn phòng\tTháng 2\n2\t\tVăn phòng\tTháng 3', ['noTitle']],
  ['a cell beyond the last column', 'TT\tNội dung\tThời gian\n1\tHọp\tTháng 2\tthừa', ['extraCells']],
  ['a column that nobody knows', 'TT\tNội dung\tThời gian\tXyz\n1\tHọp\tTháng 2\tabc', ['unknownColumn']],
  ['a section with nothing beneath', 'TT\tNội dung\tThời gian\nI\tTUYÊN TRUYỀN\t\n1\tHọp\tTháng 2\nII\tGIÁM SÁT\t', ['emptySection']],
  ['a row of dots', 'TT\tNội dung\tThời gian\n1\tHọp\tTháng 2\n…\t…\t…', ['elided']],
  ['a section with a unit', 'TT\tNội dung\tChủ trì\tThời gian\nI\tTuyên truyền\tVăn phòng\t\n1\tHọp\tVăn phòng\tTháng 2', ['sectionCells']],
])('tells of %s', (_, text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

it('keeps an over-long cell whole and tells of it', () => {
  const long = 'Rất dài '.repeat(2000).trim()
  const reading = readPlan(`TT\tNội dung\tThời gian\n1\t${long}\tTháng 2`)
  expect(reading.tasks[0]!.title).toBe(long)
  expect(reading.problems).toEqual([{ kind: 'longCell', row: 2, length: long.length, limit: 10_000 }])
})

it('keeps what stands in further columns', () => {
  const [task] = readPlan('TT\tNội dung\tThời gian\tGhi chú\tXyz\n1\tHọp\tTháng 2\tmang sổ\tabc').tasks
  expect(task!.extra).toEqual([
    { header: 'Ghi chú', text: 'mang sổ' },
    { header: 'Xyz', text: 'abc' },
  ])
})

it('reads tables with merged cells: what a merge covers comes from above, a merged title goes on', () => {
  const reading = readPlanTables(
    [
      [['Số: 9/KH-MTTQ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
        ['I. TUYÊN TRUYỀN', 'I. TUYÊN TRUYỀN', 'I. TUYÊN TRUYỀN', 'I. TUYÊN TRUYỀN'],
        ['1', 'Treo băng rôn', 'Văn phòng', 'Tháng 1'],
        ['2', 'Phát loa', null, null],
        [null, null, 'Hội Nông dân', null],
      ],
      [['3', 'Viết tin', 'Văn phòng', 'Hằng tuần']],
    ],
    { prose: 'Bình An, ngày 5 tháng 1 năm 2026' },
  )
  expect(reading.problems).toEqual([])
  expect(reading.tasks.map(({ code, group, lead, words }) => ({ code, group, lead, words }))).toEqual([
    { code: '1', group: 'TUYÊN TRUYỀN', lead: ['Văn phòng'], words: 'Tháng 1' },
    { code: '2', group: 'TUYÊN TRUYỀN', lead: ['Văn phòng', 'Hội Nông dân'], words: 'Tháng 1' },
    { code: '3', group: 'TUYÊN TRUYỀN', lead: ['Văn phòng'], words: 'Hằng tuần' },
  ])
  expect(reading.facts.issued).toBe('2026-01-05')
})

const examples: { readonly [K in PlanProblem['kind']]: Extract<PlanProblem, { kind: K }> } = {
  empty: { kind: 'empty', row: 0 },
  secret: { kind: 'secret', row: 2, mark: 'Mật' },
  notVietnamese: { kind: 'notVietnamese', row: 0 },
  noPlan: { kind: 'noPlan', row: 0 },
  listOnly: { kind: 'listOnly', row: 4, count: 7 },
  unknownTable: { kind: 'unknownTable', row: 3, rows: 5, text: 'STT | Chỉ tiêu' },
  noHeader: { kind: 'noHeader', row: 1, columns: ['number', 'title', 'lead', 'unknown'] },
  unknownColumn: { kind: 'unknownColumn', row: 1, header: 'Xyz' },
  extraCells: { kind: 'extraCells', row: 5, text: 'thừa' },
  unclear: { kind: 'unclear', row: 6, text: 'Phần còn lại' },
  noTitle: { kind: 'noTitle', row: 6, text: '2 | Văn phòng' },
  elided: { kind: 'elided', row: 13, text: '……' },
  missing: { kind: 'missing', row: 8, code: '1.2', field: 'words' },
  repeatedNumber: { kind: 'repeatedNumber', row: 9, number: '1.2', first: 8, code: '1.2b' },
  noNumber: { kind: 'noNumber', row: 10, title: 'Họp dân', code: '1.2c' },
  badNumber: { kind: 'badNumber', row: 11, text: '?#', code: '1.3' },
  numberGap: { kind: 'numberGap', row: 12, missing: ['1.4', '1.5'] },
  sectionCells: { kind: 'sectionCells', row: 2, title: 'Tuyên truyền', text: 'Văn phòng' },
  emptySection: { kind: 'emptySection', row: 20, title: 'Giám sát' },
  longCell: { kind: 'longCell', row: 7, length: 12_000, limit: 10_000 },
  brokenQuote: { kind: 'brokenQuote', row: 7, text: '"Họp dân' },
}

it.each(Object.values(examples))('says what to do about $kind', (problem) => {
  const sentence = sayPlanProblem(problem)
  expect(Object.keys(planSentences)).toContain(problem.kind)
  expect(sentence).toMatch(/^[A-ZĐ].*\.$/)
  expect(sentence).not.toMatch(/undefined|\[object|NaN/)
  if (problem.row > 0) expect(sentence).toContain(`òng ${problem.row}`)
  if ('text' in problem) expect(sentence).toContain(problem.text)
})
