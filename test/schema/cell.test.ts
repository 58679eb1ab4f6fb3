import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, cellOfDay, cellOfMoment, dayOfCell, isBlank, momentOfCell, neutral, sameCell } from '../../src/schema/cell'
import { anyDay, anyMoment } from '../calendar/arbitrary'

const utc = (text: string): Date => new Date(`${text}Z`)

test.each<[string, Cell | undefined, boolean]>([
  ['nothing', undefined, true],
  ['no text', '', true],
  ['white space', ' \n\t', true],
  ['zero', 0, false],
  ['an empty box', false, false],
  ['a text', '-', false],
])('%s is blank: %#', (_, cell, wanted) => {
  expect(isBlank(cell)).toBe(wanted)
})

describe('dayOfCell', () => {
  test.each<[Cell, string | undefined]>([
    [utc('2026-05-21T17:00:00'), '2026-05-22'],
    [utc('2026-05-22T16:59:59'), '2026-05-22'],
    [utc('2026-05-22T17:00:00'), '2026-05-23'],
    ['22/5/2026', '2026-05-22'],
    [' 22-05-2026 ', '2026-05-22'],
    ['22.5.2026', '2026-05-22'],
    ['30/2/2026', undefined],
    ['5/22/2026', undefined],
    ['Tháng 5/2026', undefined],
    [46_164, undefined],
    [true, undefined],
    [new Date(Number.NaN), undefined],
    [utc('1899-12-30T09:00:00'), undefined],
  ])('%s: %s', (cell, wanted) => {
    expect(dayOfCell(cell)).toBe(wanted)
  })
})

describe('momentOfCell', () => {
  test.each<[Cell, string | undefined]>([
    [utc('2026-05-22T09:00:59'), '2026-05-22T16:00'],
    [utc('2026-05-21T17:00:00'), '2026-05-22T00:00'],
    ['22/5/2026 16:00', '2026-05-22T16:00'],
    ['22/5/2026 7:05:30', '2026-05-22T07:05'],
    ['22/5/2026', undefined],
    ['30/2/2026 16:00', undefined],
    ['22/5/2026 25:00', undefined],
    [46_164.5, undefined],
  ])('%s: %s', (cell, wanted) => {
    expect(momentOfCell(cell)).toBe(wanted)
  })
})

test('a day and a moment survive the way into a cell and back', () => {
  fc.assert(
    fc.property(anyDay, (on) => {
      expect(dayOfCell(cellOfDay(on))).toBe(on)
    }),
  )
  fc.assert(
    fc.property(anyMoment, (at) => {
      expect(momentOfCell(cellOfMoment(at))).toBe(at)
    }),
  )
})

test('a date of another realm is a date too', () => {
  const foreign = Object.assign(Object.create(null), { getTime: () => Date.UTC(2026, 4, 21, 17), [Symbol.toStringTag]: 'Date' }) as Date
  expect(dayOfCell(foreign)).toBe('2026-05-22')
})

test.each<[string, Cell | undefined, Cell | undefined, boolean]>([
  ['blank and nothing', '', undefined, true],
  ['white space and blank', '  ', '', true],
  ['two dates of one moment', utc('2026-05-22T00:00:00'), utc('2026-05-22T00:00:00'), true],
  ['two dates of two moments', utc('2026-05-22T00:00:00'), utc('2026-05-22T00:01:00'), false],
  ['a date and its text', utc('2026-05-22T00:00:00'), '22/05/2026', false],
  ['a number and its text', 7, '7', false],
  ['zero and blank', 0, '', false],
  ['an empty box and blank', false, '', false],
])('%s show the same: %#', (_, a, b, wanted) => {
  expect([sameCell(a, b), sameCell(b, a)]).toEqual([wanted, wanted])
})

test.each([
  ['=1+1', "'=1+1"],
  ['+84 905', "'+84 905"],
  ['-', "'-"],
  ['@hnd', "'@hnd"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['a=b', 'a=b'],
  ['007', '007'],
  ['', ''],
])('neutral %j: %j', (text, wanted) => {
  expect(neutral(text)).toBe(wanted)
})
