import { expect, test } from 'vitest'
import type { CellData, ChartData } from '../../emulator/book/data'
import { newBook } from '../../emulator/book/new-book'
import { readSeries } from '../../emulator/page/charts/series'

const percent = (value: number): CellData => ({ value, format: { pattern: '0%' } })
const plain = (value: CellData['value']): CellData => ({ value })

function series(rows: (CellData | undefined)[][], options: ChartData['options'] = {}) {
  const book = newBook({ id: 'x', name: 'x', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })
  book.sheets[0]!.cells = rows
  const range = { top: 0, left: 0, bottom: 100, right: rows[0]!.length }
  const position = { row: 0, column: 0, offsetX: 0, offsetY: 0, width: 1, height: 1 }
  return readSeries(book, { id: 1, type: 'COLUMN', ranges: [{ sheetId: 0, range }], position, options })
}

test('first column are labels, a row of texts over numbers are names, empty rows at the end are left out', () => {
  const rows = [
    [plain('Kỳ'), plain('Đúng hạn'), plain('Muộn')],
    [plain('Tuần 1'), plain(4), plain(1)],
    [plain('Tuần 2'), plain(3), undefined],
  ]
  expect(series(rows)).toEqual({
    labels: ['Tuần 1', 'Tuần 2'],
    percent: false,
    sets: [
      { name: 'Đúng hạn', values: [4, 3] },
      { name: 'Muộn', values: [1, null] },
    ],
  })
})

test('without a row of names', () => {
  expect(series([[plain('a'), plain(1)]])).toMatchObject({ labels: ['a'], sets: [{ name: '', values: [1] }] })
})

test('the number of header rows can be said', () => {
  expect(
    series(
      [
        [plain('a'), plain(1)],
        [plain('b'), plain(2)],
      ],
      { numHeaders: 1 },
    ),
  ).toMatchObject({ labels: ['b'], sets: [{ name: '1', values: [2] }] })
})

test('shares are shown as percents', () => {
  expect(series([[plain('a'), percent(0.5)]]).percent).toBe(true)
})
