import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { notation, readDeadline } from '../../src/deadline'
import { type Expected, isRight } from './right'

interface Line {
  readonly text: string
  readonly context_year: number
  readonly expected: Expected
}

const lines = readFileSync(new URL('../../../shared/data/deadlines.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line)

const wrong = lines
  .map((line) => ({ line, got: notation(readDeadline(line.text, { year: line.context_year })) }))
  .filter(({ line, got }) => !isRight(got, line.expected))

test('at least 98 of 100 real phrases are read right', () => {
  expect(wrong.length / lines.length).toBeLessThanOrEqual(0.02)
})

test('what is not read right is asked', () => {
  expect(wrong.filter(({ got }) => got.ask !== true).map(({ line }) => line.text)).toEqual([])
})

test('only phrases whose start is the plan’s day of issue, which the line does not hold, are not read right', () => {
  expect(wrong.map(({ line }) => line.text)).toEqual(['những tháng cuối năm 2025 và năm 2026', 'Thường xuyên'])
})

test('with the day of issue these two are right and sure', () => {
  const issued = { 2025: '2025-08-20', 2026: '2026-05-06' } as const
  for (const { line } of wrong) {
    const reading = readDeadline(line.text, { year: line.context_year, issued: issued[line.context_year as 2025 | 2026] as never })
    expect([isRight(notation(reading), line.expected), reading.sure]).toEqual([true, true])
  }
})
