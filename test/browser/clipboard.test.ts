import { expect, test } from 'vitest'
import { readTabbed } from '../../emulator/page/grid/clipboard'
import { reopenRanges } from '../../emulator/page/grid/reopen'

test.each([
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a', [['a']]],
  ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
  ['"nói ""vâng"""\tb', [['nói "vâng"', 'b']]],
  ['nói "vâng"\tb', [['nói "vâng"', 'b']]],
  [
    'a\t\tc\r\n\tx',
    [
      ['a', '', 'c'],
      ['', 'x', ''],
    ],
  ],
  ['', [['']]],
])('%j', (text, expected) => {
  expect(readTabbed(text)).toEqual(expected)
})

const place = { locale: 'vi_VN', rowsOf: (name?: string) => (name === 'Nhiệm vụ' ? 200 : 1000), columnsOf: () => 26 }

test.each([
  ['=SUM(B2:B1000)', '=SUM(B2:B)'],
  ['=SUM($B$2:$B$1000)', '=SUM($B$2:$B)'],
  ["=SUM('Nhiệm vụ'!B2:B200)", "=SUM('Nhiệm vụ'!B2:B)"],
  ["=SUM('Nhiệm vụ'!B2:B199)", "=SUM('Nhiệm vụ'!B2:B199)"],
  ['=SUM(B3:B1001)', '=SUM(B3:B)'],
  ['="B2:B1000"', '="B2:B1000"'],
])('%s', (formula, expected) => {
  expect(reopenRanges(formula, place)).toBe(expected)
})
