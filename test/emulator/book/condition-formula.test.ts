import { describe, expect, test } from 'vitest'
import { conditionFormula, formatCondition } from '../../../emulator/book/condition-formula'
import type { Box } from '../../../emulator/book/data'
import { newBook } from '../../../emulator/book/new-book'
import { scalePoints } from '../../../emulator/book/scale'

const book = newBook({ id: 'x', name: 'x', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })
const sheet = book.sheets[0]!
const day = (name: string) => [{ relative: name }]

test.each<[criteria: string, args: unknown[], formula: string | undefined]>([
  ['CELL_EMPTY', [], 'LEN(B2)=0'],
  ['CELL_NOT_EMPTY', [], 'LEN(B2)>0'],
  ['TEXT_EQUAL_TO', ['nói "có"'], 'B2="nói ""có"""'],
  ['TEXT_CONTAINS', ['50*?~'], 'ISNUMBER(SEARCH("50~*~?~~",B2))'],
  ['TEXT_DOES_NOT_CONTAIN', ['a'], 'ISERROR(SEARCH("a",B2))'],
  ['TEXT_STARTS_WITH', ['Đã'], 'LEFT(B2,2)="Đã"'],
  ['TEXT_ENDS_WITH', ['hạn'], 'RIGHT(B2,3)="hạn"'],
  ['NUMBER_NOT_EQUAL_TO', [5], 'AND(ISNUMBER(B2),B2<>5)'],
  ['NUMBER_BETWEEN', [1, 2], 'AND(ISNUMBER(B2),B2>=1,B2<=2)'],
  ['NUMBER_NOT_BETWEEN', [1, 2], 'AND(ISNUMBER(B2),NOT(AND(B2>=1,B2<=2)))'],
  ['NUMBER_GREATER_THAN', ['ba'], undefined],
  ['DATE_AFTER', [{ date: 46164.7 }], 'AND(ISNUMBER(B2),INT(B2)>46164)'],
  ['DATE_BEFORE_RELATIVE', day('TODAY'), 'AND(ISNUMBER(B2),INT(B2)<TODAY())'],
  ['DATE_AFTER_RELATIVE', day('PAST_WEEK'), 'AND(ISNUMBER(B2),INT(B2)>TODAY()-7)'],
  ['DATE_EQUAL_TO_RELATIVE', day('YESTERDAY'), 'AND(ISNUMBER(B2),INT(B2)=TODAY()-1)'],
  ['DATE_EQUAL_TO_RELATIVE', day('PAST_MONTH'), 'AND(ISNUMBER(B2),INT(B2)>=EDATE(TODAY(),-1),INT(B2)<=TODAY())'],
  ['DATE_EQUAL_TO', ['TODAY'], undefined],
  ['CUSTOM_FORMULA', ['=COUNTA($B2:$B)>1'], 'COUNTA($B2:$B1000)>1'],
  ['TEXT_IS_VALID_EMAIL', [], undefined],
])('%s %j', (criteria, args, formula) => {
  expect(conditionFormula(book, sheet, { criteria, args }, 1, 1)).toBe(formula)
})

describe('the condition of a format', () => {
  const lower: Box = { top: 5, left: 2, bottom: 9, right: 3 }
  const upper: Box = { top: 1, left: 1, bottom: 4, right: 2 }
  test('is about the first cell in reading order', () => {
    const format = { ranges: [lower, upper], criteria: 'CELL_EMPTY', args: [], format: {} }
    expect(formatCondition(book, sheet, format)).toEqual({ formula: 'LEN(B2)=0', ranges: [upper, lower] })
  })
  test('moves along where its own formula stood elsewhere', () => {
    const format = { ranges: [lower, upper], criteria: 'CUSTOM_FORMULA', args: ['=$D6>C6'], format: {} }
    expect(formatCondition(book, sheet, format)?.formula).toBe('$D2>B2')
  })
  test('does not exist without ranges', () => {
    expect(formatCondition(book, sheet, { ranges: [], criteria: 'CELL_EMPTY', args: [], format: {} })).toBeUndefined()
  })
})

test('the points of a colour scale', () => {
  const least = { color: '#ffffff' }
  const middle = { color: '#ffd666', type: 'PERCENT', value: '50,5' } as const
  const most = { color: '#d93025', type: 'NUMBER', value: '=MAX(B2:B)' } as const
  expect(scalePoints(book, sheet, { min: least, mid: middle, max: most })).toEqual([
    { color: '#ffffff', by: 'min' },
    { color: '#ffd666', by: 'percent', value: 50.5 },
    { color: '#d93025', by: 'formula', value: 'MAX(B2:B1000)' },
  ])
  expect(scalePoints(book, sheet, { min: least, max: { color: '#000000' } })).toEqual([
    { color: '#ffffff', by: 'min' },
    { color: '#000000', by: 'max' },
  ])
})
