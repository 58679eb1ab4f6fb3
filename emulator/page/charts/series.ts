import { saidHeads } from '../../book/chart-options'
import type { BookData, Box, CellValue, ChartData } from '../../book/data'
import { displayText } from '../../book/display'
import { patternKind } from '../../book/pattern'

export interface Series {
  readonly labels: string[]
  /** The values are shares, shown as percents. */
  readonly percent: boolean
  readonly sets: { readonly name: string; readonly values: (number | null)[] }[]
}

/** What a chart shows: its ranges side by side, the first column as labels, the first row as names where it holds texts. */
export function readSeries(book: BookData, chart: ChartData): Series {
  const columns = chart.ranges.flatMap(({ sheetId, range }) => readColumns(book, sheetId, range))
  const heads = saidHeads(chart) ?? guessHeads(columns)
  const [first, ...others] = columns
  if (!first) return { labels: [], percent: false, sets: [] }
  const labelled = others.length > 0
  const body = labelled ? others : [first]
  const rows = Math.max(0, ...body.map(({ values }) => lastFilled(values)), labelled ? lastFilled(first.values) : 0)
  return {
    labels: labelled ? first.shown.slice(heads, rows) : first.shown.slice(heads, rows).map((_, at) => String(at + 1)),
    percent: body.length > 0 && body.every(({ percent }) => percent),
    sets: body.map(({ values, shown }) => ({
      name: shown.slice(0, heads).join(' '),
      values: values.slice(heads, rows).map((value) => (typeof value === 'number' ? value : null)),
    })),
  }
}

interface Column {
  readonly values: CellValue[]
  readonly shown: string[]
  readonly percent: boolean
}

function readColumns(book: BookData, sheetId: number, range: Box): Column[] {
  const sheet = book.sheets.find(({ id }) => id === sheetId)
  if (!sheet) return []
  const bottom = Math.min(range.bottom, sheet.rowCount)
  return Array.from({ length: range.right - range.left }, (_, along) => {
    const cells = Array.from({ length: Math.max(0, bottom - range.top) }, (_, down) => sheet.cells[range.top + down]?.[range.left + along])
    const number = cells.find((cell) => typeof cell?.value === 'number')
    return {
      values: cells.map((cell) => cell?.value ?? null),
      shown: cells.map((cell) => displayText(cell, book.locale)),
      percent: patternKind(number?.format?.pattern) === 'percent',
    }
  })
}

/** A first row of texts over columns of numbers is a row of names. */
const guessHeads = (columns: readonly Column[]) =>
  columns
    .slice(columns.length > 1 ? 1 : 0)
    .some(({ values }) => typeof values[0] === 'string' && values.slice(1).some((value) => typeof value === 'number'))
    ? 1
    : 0

const lastFilled = (values: readonly CellValue[]) =>
  values.reduce<number>((last, value, at) => (value === null || value === '' ? last : at + 1), 0)
