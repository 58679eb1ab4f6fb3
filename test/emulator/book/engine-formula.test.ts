import { describe, expect, test } from 'vitest'
import { toEngineFormula } from '../../../emulator/book/engine-formula'
import { englishFormula } from '../../../emulator/book/person-edit'
import { localFormula, partsLocally } from '../../../emulator/book/separators'

const rows: Record<string, number> = { 'Nhiệm vụ': 200, "Tổ 1's": 50 }
const place = { locale: 'vi_VN', rowsOf: (name?: string) => (name === undefined ? 1000 : (rows[name] ?? 0)), columnsOf: () => 26 }

describe('formulas for other engines', () => {
  test.each([
    ['=COUNTA(A2:A)', '=COUNTA(A2:A1000)'],
    ['=SUM($B$2:$B)', '=SUM($B$2:$B1000)'],
    ['=COUNTIFS(\'Nhiệm vụ\'!$N$2:$N,"Quá hạn",A2:A,1)', '=COUNTIFS(\'Nhiệm vụ\'!$N$2:$N200,"Quá hạn",A2:A1000,1)'],
    ["=SUM('Tổ 1''s'!A2:A)", "=SUM('Tổ 1''s'!A2:A50)"],
    ['=SUM(Vốn!B3:3)+SUM(C2:2)', '=SUM(Vốn!B3:Z3)+SUM(C2:Z2)'],
    ['=SUM(A2:A10)', '=SUM(A2:A10)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=IF(A1="B2:B",B2:B,1)', '=IF(A1="B2:B",B2:B1000,1)'],
    ['=VLOOKUP(1,{A1:A9,C1:C9},2)', '=VLOOKUP(1,HSTACK(A1:A9,C1:C9),2)'],
    ['={A1:A3;C1:C3}', '=VSTACK(A1:A3,C1:C3)'],
    ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
    ['=IF(A1>1,5;"a;b";ROUND(B1;2))', '=IF(A1>1.5,"a;b",ROUND(B1,2))'],
    ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ])('%s', (formula, expected) => {
    expect(toEngineFormula(formula, place)).toBe(expected)
  })
})

describe('separators', () => {
  test.each([
    ['=IF(A1>1.5,"a,b","c.d")', '=IF(A1>1,5;"a,b";"c.d")'],
    ["=SUM('Tổ 1, 2'!A1,B1)", "=SUM('Tổ 1, 2'!A1;B1)"],
    ['=SUM({1,2;3,4})', '=SUM({1\\2;3\\4})'],
  ])('%s is typed %s', (formula, typed) => {
    expect(localFormula(formula, 'vi_VN')).toBe(typed)
    expect(englishFormula(typed, 'vi_VN')).toBe(formula)
    expect(localFormula(formula, 'en_US')).toBe(formula)
  })
  test.each([
    ['=A1;', true],
    ['="a;b"', false],
    ['={1;2}', false],
    ["='a;b'!A1", false],
  ])('%s', (formula, expected) => {
    expect(partsLocally(formula)).toBe(expected)
  })
})
