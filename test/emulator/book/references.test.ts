import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxName, columnIndex, columnName, readA1 } from '../../../emulator/book/a1'
import { copyFormula, dropSheetInFormula, renameInFormula, shiftFormula } from '../../../emulator/book/references'

describe('A1', () => {
  const cases: [string, ReturnType<typeof readA1>][] = [
    ['A1', { top: 0, left: 0, bottom: 1, right: 1 }],
    ['$B$2:D4', { top: 1, left: 1, bottom: 4, right: 4 }],
    ['D4:B2', { top: 1, left: 1, bottom: 4, right: 4 }],
    ['A2:C', { top: 1, left: 0, right: 3 }],
    ['B:B', { left: 1, right: 2 }],
    ['3:4', { top: 2, bottom: 4 }],
    ["'Nhiệm vụ'!A1", { sheet: 'Nhiệm vụ', top: 0, left: 0, bottom: 1, right: 1 }],
    ["'It''s'!A1", { sheet: "It's", top: 0, left: 0, bottom: 1, right: 1 }],
    ['A0', undefined],
    ['A', undefined],
    ['5', undefined],
    ['A1:', undefined],
    ['Nhiệm vụ', undefined],
    ['', undefined],
  ]
  test.each(cases)('%s', (text, read) => {
    expect(readA1(text)).toEqual(read)
  })
  test('names of columns and boxes are read back', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(900), fc.integer({ min: 1, max: 9 }), (left, top, size) => {
        expect(columnIndex(columnName(left))).toBe(left)
        const box = { top, left, bottom: top + size, right: left + size }
        expect(readA1(boxName(box))).toEqual(box)
      }),
    )
  })
})

describe('rows and columns put in or taken out', () => {
  const rows = (at: number, count: number) => ({ axis: 'rows', at, count }) as const
  const columns = (at: number, count: number) => ({ axis: 'columns', at, count }) as const
  const cases: [formula: string, home: string, shift: Parameters<typeof shiftFormula>[3], after: string][] = [
    ['=A1+A3', 'S', rows(2, 2), '=A1+A5'],
    ['=$A$3', 'S', rows(0, 1), '=$A$4'],
    ['=SUM(A1:A10)', 'S', rows(5, 3), '=SUM(A1:A13)'],
    ['=SUM(A1:A10)', 'S', rows(10, 3), '=SUM(A1:A10)'],
    ['=SUM(A1:A10)', 'S', rows(0, 1), '=SUM(A2:A11)'],
    ['=COUNTA(A2:A)', 'S', rows(1, 1), '=COUNTA(A3:A)'],
    ['=COUNTA(A:C)', 'S', rows(0, 5), '=COUNTA(A:C)'],
    ['=COUNTA(A:C)', 'S', columns(1, 1), '=COUNTA(A:D)'],
    ['=SUM(3:4)', 'S', rows(0, 1), '=SUM(4:5)'],
    ['=S!A3+T!A3', 'T', rows(0, 1), '=S!A4+T!A3'],
    ['=A3', 'T', rows(0, 1), '=A3'],
    ["='Nhiệm vụ'!A3", 'T', rows(0, 1), "='Nhiệm vụ'!A3"],
    ['=A3', 'S', rows(2, -1), '=#REF!'],
    ['=A4', 'S', rows(2, -1), '=A3'],
    ['=SUM(A1:A10)', 'S', rows(4, -3), '=SUM(A1:A7)'],
    ['=SUM(A1:A10)', 'S', rows(8, -5), '=SUM(A1:A8)'],
    ['=SUM(A3:A4)', 'S', rows(2, -2), '=SUM(#REF!)'],
    ['=IF(A3="A3";LOG10(A3);"x""A3")', 'S', rows(0, 1), '=IF(A4="A3";LOG10(A4);"x""A3")'],
    ['=AB12*Q1_2026', 'S', rows(0, 1), '=AB13*Q1_2026'],
  ]
  test.each(cases)('%s on %s', (formula, home, shift, after) => {
    expect(shiftFormula(formula, home, 'S', shift)).toBe(after)
  })
  test('on a sheet with a name in Vietnamese', () => {
    expect(shiftFormula('=COUNTIF(\'Nhiệm vụ\'!D2:D,"A1")', 'S', 'Nhiệm vụ', rows(0, 2))).toBe('=COUNTIF(\'Nhiệm vụ\'!D4:D,"A1")')
    expect(shiftFormula('=Nhiệm_vụ!D2', 'S', 'Nhiệm_vụ', rows(0, 2))).toBe("='Nhiệm_vụ'!D4")
  })
  test('what is put in and taken out again leaves formulas as they were', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 5 }), fc.nat(20), fc.nat(20), (at, count, a, b) => {
        const formula = `=SUM(A${Math.min(a, b) + 1}:B${Math.max(a, b) + 1})+$C$${a + 1}`
        const there = shiftFormula(formula, 'S', 'S', rows(at, count))
        expect(shiftFormula(there, 'S', 'S', rows(at, -count))).toBe(formula)
      }),
    )
  })
})

test.each([
  ['=A1+$B1+C$1+$D$1', 1, 1, '=B2+$B2+D$1+$D$1'],
  ['=A1', -1, 0, '=#REF!'],
  ['=SUM(A$2:A2)', 3, 0, '=SUM(A$2:A5)'],
  ['=T!A1&"A1"', 1, 0, '=T!A2&"A1"'],
  ['=COUNTA(A:A)', 0, 2, '=COUNTA(C:C)'],
])('%s copied %i down and %i right', (formula, down, right, after) => {
  expect(copyFormula(formula, down, right)).toBe(after)
})

test('a sheet renamed or deleted', () => {
  expect(renameInFormula("=T!A1+'T'!B2+A1+U!C1", 'T', 'Kế hoạch')).toBe("='Kế hoạch'!A1+'Kế hoạch'!B2+A1+U!C1")
  expect(dropSheetInFormula('=T!A1+A1', 'T')).toBe('=#REF!+A1')
})
