import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellName, columnName } from '../../../emulator/book/a1'
import { fromR1C1, toR1C1 } from '../../../emulator/book/r1c1'
import { desk } from './context'

describe('formulas in R1C1', () => {
  const cases: [a1: string, r1c1: string][] = [
    ['=B2', '=R[0]C[0]'],
    ['=A1*C3', '=R[-1]C[-1]*R[1]C[1]'],
    ['=$A$1+$B3+D$4', '=R1C1+R[1]C2+R4C[2]'],
    ['=SUM(A1:B$9)', '=SUM(R[-1]C[-1]:R9C[0])'],
    ["='Nhiệm vụ'!C2&Sheet1!A1", "='Nhiệm vụ'!R[0]C[1]&Sheet1!R[-1]C[-1]"],
    ['=COUNTA(B:B)', '=COUNTA(C[0]:C[0])'],
    ['=COUNTA(A2:A)', '=COUNTA(R[0]C[-1]:C[-1])'],
    ['=SUM(3:4)', '=SUM(R[1]:R[2])'],
    ['="A1 R1C1"&A1', '="A1 R1C1"&R[-1]C[-1]'],
    ['=ROW(A1)+ROWS(A1:A2)', '=ROW(R[-1]C[-1])+ROWS(R[-1]C[-1]:R[0]C[-1])'],
  ]
  test.each(cases)('in B2, %s is %s', (a1, r1c1) => {
    expect(toR1C1(a1, 1, 1)).toBe(r1c1)
    expect(fromR1C1(r1c1, 1, 1)).toBe(a1)
  })
  test.each([
    ['=RC', '=B2'],
    ['=rc[-1]', '=A2'],
    ['=R[-5]C', '=#REF!'],
    ['=RC3', '=$C2'],
  ])('read only: %s', (r1c1, a1) => expect(fromR1C1(r1c1, 1, 1)).toBe(a1))
  test('there and back, wherever the cell is', () => {
    const mark = fc.boolean().map((fixed) => (fixed ? '$' : ''))
    const reference = fc
      .tuple(mark, fc.nat(700), mark, fc.nat(900))
      .map(([a, column, b, row]) => `${a}${columnName(column)}${b}${cellName(row, 0).slice(1)}`)
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), fc.nat(900), fc.nat(700), (references, row, column) => {
        const formula = `=${references.join('+')}`
        expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula)
      }),
    )
  })
  test('on ranges: each cell its own, null where there is none', () => {
    const { sheet } = desk()
    sheet.getRange('B1:B2').setFormulaR1C1('=RC[-1]*2')
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1*2'], ['=A2*2'], ['']])
    expect(sheet.getRange('B1:B3').getFormulasR1C1()).toEqual([['=R[0]C[-1]*2'], ['=R[0]C[-1]*2'], [null]])
    sheet.getRange('C1:D1').setFormulasR1C1([['=R1C1', '']])
    expect([sheet.getRange('C1').getFormula(), sheet.getRange('D1').getFormulaR1C1()]).toEqual(['=$A$1', null])
  })
})
