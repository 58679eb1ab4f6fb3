import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPlan, readPlanTables } from '../../src/plan/read-plan'
import type { PlanReading } from '../../src/plan/reading'
import { shapes } from './shapes'

const sources = [
  ...shapes.map(({ text }) => text),
  ...['viet-hoa-2026', 'co-le-2025'].map((name) => readFileSync(`../shared/plans/${name}.txt`, 'utf8')),
  ...['02', '03', '13-dongthap552'].map((name) => readFileSync(`../shared/data/tables/${name}.tsv`, 'utf8')),
]

const scraps = fc.constantFrom(
  'STT',
  'Nhiệm vụ',
  'Chủ trì',
  'Phối hợp',
  'Thời gian',
  'Sản phẩm',
  '1',
  '1.1',
  'II',
  'a)',
  '-',
  '…',
  '"',
  '""',
  '\t',
  '\n',
  ' ',
  '|',
  ';',
  ',',
  '<b>',
  '&amp;',
  '*',
  'TUYÊN TRUYỀN',
  'Tổng cộng',
  'Nơi nhận:',
  'Mật ong',
  'Hội Nông dân và Hội Phụ nữ',
  'Tháng 5/2026',
  'Chủ trì: ',
  'phối hợp',
  '\u00a0',
  '\ufeff',
  '\u0301',
  'İ',
  '𝒳',
  '\r\n',
  '\v',
)
const noise = fc
  .array(fc.oneof({ weight: 4, arbitrary: scraps }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }), { maxLength: 60 })
  .map((all) => all.join(''))

const accountsOnce = (reading: PlanReading): void => {
  expect(reading.rows.map(({ row }) => row)).toEqual(reading.rows.map((_, i) => i + 1))
  const used = reading.tasks.flatMap(({ rows }) => rows)
  expect(new Set(used).size).toBe(used.length)
  const own = reading.rows.filter(({ kind }) => kind === 'task' || kind === 'continuation').map(({ row }) => row)
  for (const row of used) expect(own).toContain(row)
  const codes = reading.tasks.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const toldOf = new Set(reading.problems.map(({ row }) => row))
  const tables = reading.problems.some(({ kind }) => kind === 'unknownTable')
  if (!tables) for (const { row, kind } of reading.rows) if (kind === 'unclear' || kind === 'elided') expect(toldOf).toContain(row)
}

it('never throws and accounts for every row exactly once, whatever is pasted', () => {
  fc.assert(
    fc.property(noise, (text) => {
      accountsOnce(readPlan(text))
    }),
    { numRuns: 600 },
  )
})

it('never throws on tables with any cells and merges', () => {
  const cell = fc.oneof(scraps, fc.constant(''), fc.constant(null))
  fc.assert(
    fc.property(fc.array(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), { maxLength: 3 }), (tables) => {
      accountsOnce(readPlanTables(tables))
    }),
    { numRuns: 300 },
  )
})

it.each(sources.map((text, i) => [i, text] as const))('accounts for every row of source %i', (_, text) => {
  accountsOnce(readPlan(text))
})

const essence = (reading: PlanReading): unknown => ({
  tasks: reading.tasks.map(({ rows: _, ...task }) => task),
  problems: reading.problems.map(({ kind }) => kind),
})

const tabbed = sources.filter((text) => /\t/.test(text) && !/\n[^\t\n]*\n|"[^"\t]*\n/.test(text))

it('reads the same with spaces and empty lines at the ends of rows', () => {
  expect(tabbed.length).toBeGreaterThan(8)
  fc.assert(
    fc.property(
      fc.constantFrom(...tabbed),
      fc.array(fc.constantFrom('', ' ', '\u00a0 ', ' \r', ' \n', '\n\n'), { minLength: 1, maxLength: 7 }),
      (text, ends) => {
        const rows = text.replace(/\n+$/, '').split('\n')
        const loose = rows.map((row, i) => row + ends[i % ends.length]!).join('\n')
        expect(essence(readPlan(loose))).toEqual(essence(readPlan(text)))
      },
    ),
    { numRuns: 200 },
  )
})

it('loses no text of a table: every cell is found again in tasks, sections, problems or the account of rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.stringMatching(/^[a-zA-Z]{3,9}$/), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
      (rows) => {
        const reading = readPlan(['STT\tNhiệm vụ\tChủ trì\tThời gian', ...rows.map((cells) => cells.join('\t'))].join('\n'))
        const all = JSON.stringify([reading.tasks, reading.sections, reading.problems, reading.rows])
        for (const cell of rows.flat()) expect(all).toContain(cell)
      },
    ),
    { numRuns: 300 },
  )
})
