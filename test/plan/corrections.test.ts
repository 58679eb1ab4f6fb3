import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadingCorrections, RowAs } from '../../src/plan/corrections'
import { readPlan, readPlanTables } from '../../src/plan/read-plan'
import type { PlanReading } from '../../src/plan/reading'
import type { Role } from '../../src/plan/roles'
import { shapes } from './shapes'

const rows = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join('\t')).join('\n')
const told = ({ tasks }: PlanReading): string[] =>
  tasks.map(({ code, group, title, lead, words, product }) => [code, group, title, lead.join('; '), words, product].join('|'))
const kinds = (reading: PlanReading): string => reading.rows.map(({ kind }) => kind).join(' ')
const problems = (reading: PlanReading): string[] => reading.problems.map(({ kind }) => kind)

const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian']

interface Case {
  readonly name: string
  readonly text: string
  readonly before: readonly [kinds: string, problems: readonly string[]]
  readonly corrections: ReadingCorrections
  readonly kinds: string
  readonly tasks: readonly string[]
  readonly problems?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a row that no rule understands becomes a task',
    text: rows(head, ['1', 'Mở lớp học chữ số', 'Hội Nông dân', 'Tháng 4/2026'], ['', 'Phát tờ rơi', '', '']),
    before: ['header task unclear', ['unclear']],
    corrections: { rows: { 3: 'task' } },
    kinds: 'header task task',
    tasks: ['1||Mở lớp học chữ số|Hội Nông dân|Tháng 4/2026|', '1b||Phát tờ rơi|||'],
    problems: ['missing', 'missing'],
  },
  {
    name: 'or the rest of the task above',
    text: rows(head, ['1', 'Mở lớp học chữ số', 'Hội Nông dân', 'Tháng 4/2026'], ['', 'Phát tờ rơi', '', '']),
    before: ['header task unclear', ['unclear']],
    corrections: { rows: { 3: 'continuation' } },
    kinds: 'header task continuation',
    tasks: ['1||Mở lớp học chữ số Phát tờ rơi|Hội Nông dân|Tháng 4/2026|'],
  },
  {
    name: 'or a group of the tasks below',
    text: rows(
      head,
      ['1', 'Mở lớp học chữ số', 'Hội Nông dân', 'Tháng 4/2026'],
      ['', 'Phát tờ rơi', '', ''],
      ['…', '…', '…', '…'],
      ['2', 'Thăm hộ nghèo', 'Hội CCB', 'Quý II/2026'],
    ),
    before: ['header task section elided task', ['elided']],
    corrections: { rows: { 3: 'section', 4: 'skip' } },
    kinds: 'header task section skip task',
    tasks: ['1||Mở lớp học chữ số|Hội Nông dân|Tháng 4/2026|', '2|Phát tờ rơi|Thăm hộ nghèo|Hội CCB|Quý II/2026|'],
  },
  {
    name: 'a number without a title is a task if a person says so, and keeps all it holds',
    text: rows(head, ['1', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026'], ['2', '', 'Hội CCB', 'Quý II/2026']),
    before: ['header task unclear', ['noTitle']],
    corrections: { rows: { 3: 'task' } },
    kinds: 'header task task',
    tasks: ['1||Mở lớp|Hội Nông dân|Tháng 4/2026|', '2||2 | Hội CCB | Quý II/2026|Hội CCB|Quý II/2026|'],
  },
  {
    name: 'a group that is a task after all',
    text: rows(head, ['1', 'TUYÊN TRUYỀN', '', ''], ['2', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026']),
    before: ['header section task', []],
    corrections: { rows: { 2: 'task' } },
    kinds: 'header task task',
    tasks: ['1||TUYÊN TRUYỀN|||', '2||Mở lớp|Hội Nông dân|Tháng 4/2026|'],
    problems: ['missing', 'missing'],
  },
  {
    name: 'a left-out row leaves no gap in the numbers',
    text: rows(
      head,
      ['1', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026'],
      ['2', 'Việc bỏ', '', ''],
      ['3', 'Họp dân', 'Hội CCB', 'Tháng 5/2026'],
    ),
    before: ['header task task task', ['missing', 'missing']],
    corrections: { rows: { 3: 'skip' } },
    kinds: 'header task skip task',
    tasks: ['1||Mở lớp|Hội Nông dân|Tháng 4/2026|', '3||Họp dân|Hội CCB|Tháng 5/2026|'],
  },
  {
    name: 'columns that nobody knew',
    text: rows(['STT', 'Nhiệm vụ', 'Ai lo', 'Thời gian', 'Được gì'], ['1', 'Mở lớp học', 'Hội Nông dân', 'Tháng 4/2026', 'Danh sách']),
    before: ['header task', ['unknownColumn', 'unknownColumn']],
    corrections: { columns: { 1: ['number', 'title', 'lead', 'words', 'product'] } },
    kinds: 'header task',
    tasks: ['1||Mở lớp học|Hội Nông dân|Tháng 4/2026|Danh sách'],
  },
  {
    name: 'a table without a header',
    text: rows(['Mở lớp', 'Bà Hoa', 'tổ 5'], ['Họp dân', 'Ông Bình', 'tổ 6']),
    before: ['unclear unclear', ['noPlan', 'unknownTable']],
    corrections: { columns: { 1: ['title', 'person', 'kept'] }, rows: { 1: 'task', 2: 'task' } },
    kinds: 'task task',
    tasks: ['1||Mở lớp|||', '2||Họp dân|||'],
  },
  {
    name: 'a header that no rule takes for one',
    text: rows(['Phần việc', 'Ai lo', 'Bao giờ'], ['Mở lớp học chữ', 'Hội Nông dân', 'Tháng 4/2026'], ['Họp dân', 'Hội CCB', 'Tháng 5']),
    before: ['unclear unclear unclear', ['noPlan', 'unknownTable']],
    corrections: { rows: { 1: 'header' }, columns: { 1: ['title', 'lead', 'words'] } },
    kinds: 'header task task',
    tasks: ['1||Mở lớp học chữ|Hội Nông dân|Tháng 4/2026|', '2||Họp dân|Hội CCB|Tháng 5|'],
  },
  {
    name: 'a line outside the table that belongs to it',
    text: rows(head, ['1', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026'], ['Nơi nhận: như trên'], ['Rà soát hộ nghèo cuối năm']),
    before: ['header task outside outside', []],
    corrections: { rows: { 4: 'task' } },
    kinds: 'header task outside task',
    tasks: ['1||Mở lớp|Hội Nông dân|Tháng 4/2026|', '1b||Rà soát hộ nghèo cuối năm|||'],
    problems: ['missing', 'missing'],
  },
  {
    name: 'an item of a list',
    text: 'I. NHIỆM VỤ\n1. Mở lớp học chữ số\n2. Phát tờ rơi\n- tới từng hộ',
    before: ['section task section task', ['listOnly']],
    corrections: { rows: { 3: 'task', 4: 'continuation' } },
    kinds: 'section task task continuation',
    tasks: ['1|NHIỆM VỤ|Mở lớp học chữ số|||', '2|NHIỆM VỤ|Phát tờ rơi tới từng hộ|||'],
    problems: ['listOnly'],
  },
  {
    name: 'a task where the header was left out and the rest is no table',
    text: rows(
      head,
      ['1', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026'],
      ['', 'Phát tờ rơi', '', ''],
      ['…', '…', '…', '…'],
      ['2', 'Thăm', 'Hội CCB', 'Quý II'],
    ),
    before: ['header task section elided task', ['elided']],
    corrections: { rows: { 1: 'skip', 2: 'task' } },
    kinds: 'skip task continuation unclear unclear',
    tasks: ['1||1 | Mở lớp | Hội Nông dân | Tháng 4/2026|||'],
    problems: ['extraCells', 'extraCells', 'unknownTable'],
  },
  {
    name: 'nothing of a row that is not there, or blank, or has nothing above it to go on',
    text: rows(head, ['', '', '', ''], ['1', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026']),
    before: ['header blank task', []],
    corrections: { rows: { 2: 'task', 3: 'continuation', 99: 'section' }, columns: { 7: ['title'] } },
    kinds: 'header blank task',
    tasks: ['1||Mở lớp|Hội Nông dân|Tháng 4/2026|'],
  },
]

describe('a person’s corrections', () => {
  it.each(cases)('$name', ({ text, before, corrections, ...after }) => {
    const first = readPlan(text)
    expect([kinds(first), problems(first)]).toEqual(before)
    const reading = readPlan(text, { corrections })
    expect(kinds(reading)).toBe(after.kinds)
    expect(told(reading)).toEqual(after.tasks)
    expect(problems(reading)).toEqual(after.problems ?? [])
    const tables = [text.split('\n').map((row) => row.split('\t'))]
    if (text.includes('\t')) expect(told(readPlanTables(tables, { corrections })).length).toBe(after.tasks.length)
  })

  it('never open a document that bears a mark of secrecy', () => {
    const text = `MẬT\n${rows(head, ['1', 'Mở lớp', 'Hội Nông dân', 'Tháng 4/2026'])}`
    const reading = readPlan(text, { corrections: { rows: { 1: 'skip' } } })
    expect([problems(reading), kinds(reading), reading.tasks]).toEqual([['secret'], 'refused refused refused', []])
  })
})

const sources = [
  ...shapes.map(({ text }) => text),
  ...cases.map(({ text }) => text),
  readFileSync('../shared/plans/viet-hoa-2026.txt', 'utf8'),
]
const roles: readonly Role[] = ['number', 'title', 'lead', 'coordinating', 'parties', 'words', 'product', 'group', 'kept', 'unknown']
const row = fc.integer({ min: 1, max: 60 }).map(String)
const someCorrections = fc.record({
  rows: fc.dictionary(row, fc.constantFrom<RowAs>('task', 'section', 'continuation', 'header', 'skip'), { maxKeys: 12 }),
  columns: fc.dictionary(row, fc.array(fc.constantFrom(...roles), { maxLength: 9 }), { maxKeys: 3 }),
})

it('whatever is corrected, every row is accounted for exactly once, and a row said to be a task, group or left out is one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sources), someCorrections, (text, corrections) => {
      const before = readPlan(text)
      const reading = readPlan(text, { corrections })
      expect(reading.rows.map((account) => account.row)).toEqual(before.rows.map((_, i) => i + 1))
      const used = reading.tasks.flatMap((task) => task.rows)
      expect(new Set(used).size).toBe(used.length)
      expect(new Set(reading.tasks.map(({ code }) => code)).size).toBe(reading.tasks.length)
      for (const account of reading.rows) {
        const as = corrections.rows[String(account.row)]
        if (account.kind !== 'blank' && (as === 'task' || as === 'skip') && before.rows[account.row - 1]!.kind !== 'blank')
          expect([account.row, account.kind]).toEqual([account.row, as])
        if (account.kind === 'task') expect(used).toContain(account.row)
      }
      for (const problem of reading.problems)
        if (['unclear', 'noTitle', 'noNumber'].includes(problem.kind)) expect(corrections.rows[String(problem.row)]).not.toBe('task')
    }),
    { numRuns: 500 },
  )
})

it('the same corrections twice give the same reading, and none change nothing', () => {
  for (const text of sources) expect(readPlan(text, { corrections: { rows: {}, columns: {} } })).toEqual(readPlan(text))
})
