import { describe, expect, test } from 'vitest'
import { answer } from '../../build/cli/deadlines'

describe('one line in, one line out', () => {
  test.each([
    ['{"text":"Tháng 5/2026","context_year":2026}', { kind: 'once', start: '2026-05-01', end: '2026-05-31' }],
    ['{"text":"Ngày 25 hằng quý","context_year":2026}', { kind: 'recurring', recurrence: 'quarterly month=3 day=25', ask: true }],
    ['{"text":"","context_year":2026}', { kind: 'unparsable', ask: true }],
    ['{"text":"Tháng 5"}', { problem: '"context_year" is missing: write the year of the document, 1900 to 2199' }],
    ['{"context_year":2026}', { problem: '"text" is missing: write the words of the deadline as text' }],
    ['null', { problem: '"text" is missing: write the words of the deadline as text' }],
    ['Tháng 5', { problem: 'not JSON: write {"text": "Tháng 5/2026", "context_year": 2026}' }],
  ])('%s', (line, expected) => {
    expect(answer(line)).toEqual(expected)
  })
})
