import { expect, test } from 'vitest'
import type { ConditionalFormatData } from '../../emulator/book/data'
import { newBook } from '../../emulator/book/new-book'
import { toConditionalRules } from '../../emulator/page/grid/conditional'

const ranges = [{ top: 1, left: 1, bottom: 9, right: 2 }]
const range = { startRow: 1, startColumn: 1, endRow: 8, endColumn: 1 }

function rules(...formats: ConditionalFormatData[]) {
  const book = newBook({ id: 'x', name: 'x', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })
  book.sheets[0]!.conditionalFormats = formats
  return toConditionalRules(book, book.sheets[0]!)
}

test('a condition is a formula, and the first that holds stops the others', () => {
  const before = { ranges, criteria: 'DATE_BEFORE_RELATIVE', args: [{ relative: 'TODAY' }], format: { background: '#f9dedc', bold: true } }
  expect(rules(before)).toEqual([
    {
      cfId: expect.any(String),
      stopIfTrue: true,
      ranges: [range],
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value: '=AND(ISNUMBER(B2),INT(B2)<TODAY())',
        style: { bg: { rgb: '#f9dedc' }, bl: 1 },
      },
    },
  ])
})

test('a colour scale keeps its points in order', () => {
  const gradient = {
    min: { color: '#ffffff' },
    mid: { color: '#ffd666', type: 'PERCENTILE', value: '50' },
    max: { color: '#d93025' },
  } as const
  const [found] = rules({ ranges, criteria: '', args: [], format: {}, gradient })
  expect(found!.rule).toEqual({
    type: 'colorScale',
    config: [
      { index: 0, color: '#ffffff', value: { type: 'min' } },
      { index: 1, color: '#ffd666', value: { type: 'percentile', value: 50 } },
      { index: 2, color: '#d93025', value: { type: 'max' } },
    ],
  })
})

test('what no formula says is left out, the others keep their ids', () => {
  const [first] = rules({ ranges, criteria: 'CELL_EMPTY', args: [], format: {} })
  const [again, none] = rules(
    { ranges, criteria: 'CELL_EMPTY', args: [], format: {} },
    { ranges, criteria: 'TEXT_IS_VALID_EMAIL', args: [], format: {} },
  )
  expect(again).toEqual(first)
  expect(none).toBeUndefined()
})
