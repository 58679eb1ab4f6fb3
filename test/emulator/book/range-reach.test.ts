import { describe, expect, test } from 'vitest'
import { desk } from './context'

const field = [
  ['a', 'b', '', 'c'],
  ['d', '', '', 'e'],
  ['f', 'g', '', ''],
  ['', '', '', 'h'],
]

describe('how far content goes', () => {
  const steps: [from: string, direction: 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT', to: string][] = [
    ['A1', 'DOWN', 'A3'],
    ['A1', 'NEXT', 'B1'],
    ['B1', 'NEXT', 'D1'],
    ['B1', 'DOWN', 'B3'],
    ['D2', 'DOWN', 'D4'],
    ['D4', 'UP', 'D2'],
    ['A3', 'DOWN', 'A1000'],
    ['C1', 'PREVIOUS', 'B1'],
    ['C4', 'PREVIOUS', 'A4'],
    ['A1000', 'UP', 'A3'],
    ['Z1', 'PREVIOUS', 'D1'],
    ['A1', 'UP', 'A1'],
  ]
  test.each(steps)('getNextDataCell from %s %s', (from, direction, to) => {
    const { sheet, app } = desk()
    sheet.getRange('A1:D4').setValues(field)
    expect(sheet.getRange(from).getNextDataCell(app.Direction[direction]).getA1Notation()).toBe(to)
  })
  const regions: [from: string, dimension: 'ROWS' | 'COLUMNS' | undefined, to: string][] = [
    ['A1', undefined, 'A1:B3'],
    ['B2', undefined, 'A1:B3'],
    ['D1', undefined, 'D1:D2'],
    ['D4', undefined, 'D4'],
    ['A1', 'ROWS', 'A1:A3'],
    ['A1', 'COLUMNS', 'A1:B1'],
    ['H9', undefined, 'H9'],
  ]
  test.each(regions)('getDataRegion of %s by %s', (from, dimension, to) => {
    const { sheet, app } = desk()
    sheet.getRange('A1:D4').setValues(field)
    const range = sheet.getRange(from)
    expect((dimension ? range.getDataRegion(app.Dimension[dimension]) : range.getDataRegion()).getA1Notation()).toBe(to)
  })
})
