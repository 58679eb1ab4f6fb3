import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readPlan } from '../../src/plan/read-plan'
import type { PlanReading } from '../../src/plan/reading'
import { shapes } from './shapes'

const told = (reading: PlanReading): string[] =>
  reading.tasks.map(({ code, group, title, lead, coordinating, words, product }) =>
    [code, group, title, lead.join('; '), coordinating.join('; '), words, product].join('|'),
  )

it.each(shapes)('reads $name', ({ text, tasks, problems = [], kinds = {} }) => {
  const reading = readPlan(text)
  expect(told(reading)).toEqual(tasks)
  expect(reading.problems.map(({ kind }) => kind)).toEqual(problems)
  for (const [row, kind] of Object.entries(kinds)) expect([row, reading.rows[Number(row) - 1]?.kind]).toEqual([row, kind])
  expect(reading.rows.map(({ row }) => row)).toEqual(reading.rows.map((_, i) => i + 1))
})

const roleNames: Record<string, string> = {
  stt: 'number',
  content: 'title',
  lead: 'lead',
  coop: 'coordinating',
  time: 'words',
  product: 'product',
}

it.each(['02', '03', '13-dongthap552'])('reads the real table %s as it was described by hand', (name) => {
  const text = readFileSync(`../shared/data/tables/${name}.tsv`, 'utf8')
  const described = JSON.parse(readFileSync(`../shared/data/tables/${name}.json`, 'utf8'))
  const reading = readPlan(text)
  expect(reading.tasks).toHaveLength(described.n_tasks)
  expect(reading.sections.map(({ row, number, title }) => ({ row, text: `${number} ${title}` }))).toEqual(described.section_rows)
  expect(reading.tables).toHaveLength(1)
  const columns = reading.tables[0]!.columns
  expect(columns.map(({ header }) => header)).toEqual(described.columns)
  for (const [key, at] of Object.entries(described.roles)) if (at !== null) expect(columns[Number(at)]?.role).toBe(roleNames[key])
  const times: Record<string, number> = {}
  for (const { words } of reading.tasks) times[words] = (times[words] ?? 0) + 1
  expect(times).toEqual(described.time_cells)
})

it('reads the plan of a ward: 22 tasks in 7 groups although the appendix is interrupted by blank lines', () => {
  const reading = readPlan(readFileSync('../shared/plans/viet-hoa-2026.txt', 'utf8'))
  expect(reading.problems).toEqual([])
  expect(reading.tasks).toHaveLength(22)
  expect(new Set(reading.tasks.map(({ group }) => group)).size).toBe(7)
  expect(reading.tasks.map(({ code }) => code).join(' ')).toBe(
    '1.1 1.2 1.3 1.4 2.1 3.1 3.2 4.1 4.2 4.3 4.4 4.5 5.1 5.2 5.3 6.1 6.2 6.3 7.1 7.2 7.3 7.4',
  )
  expect(reading.tasks[2]).toMatchObject({ lead: ['Chuyên viên'], words: 'Ngày 25 hằng quý', product: 'Báo cáo' })
  expect(reading.tasks[2]!.coordinating).toEqual(['Các tổ chức thành viên', 'Ban CTMT các tổ dân phố'])
  expect(reading.tasks[4]!.title).toMatch(/\(trừ hồ sơ thuộc phạm vi bí mật nhà nước\)$/)
})

it('reads the plan of a commune: 9 tasks, who leads and who helps told apart', () => {
  const reading = readPlan(readFileSync('../shared/plans/co-le-2025.txt', 'utf8'))
  expect(reading.problems).toEqual([])
  expect(reading.tasks.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  expect(reading.tasks[1]).toMatchObject({ lead: ['UBMTTQ xã'], coordinating: ['UBND xã'], words: 'Tháng 9/2025' })
})
