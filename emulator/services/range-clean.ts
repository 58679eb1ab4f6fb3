import { cellAt, enter } from '../book/cells'
import type { CellData } from '../book/data'
import { copyFormula } from '../book/references'
import { readCell } from '../book/results'
import { forgetFormulas, markStale } from '../book/stale'
import { readTyped } from '../book/typed'
import { toSerial } from '../book/zone'
import { below } from '../life/random'
import { memberOf, TextToColumnsDelimiter } from './enums'
import { boxFrom, dataOf } from './place'
import { wrapRange } from './range'
import { done } from './range-cells'
import { RangeShift } from './range-shift'
import { inside, integer, list, Mismatch, text } from './service'
import { NotEmulated } from './strict'

type GRange = GoogleAppsScript.Spreadsheet.Range
type Row = (CellData | undefined)[]

const delimiters = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' } as const

/** Data made clean: spaces, duplicates, columns out of texts, chance order. */
export class RangeClean
  extends RangeShift
  implements Pick<GRange, 'trimWhitespace' | 'removeDuplicates' | 'splitTextToColumns' | 'randomize'>
{
  /** Only texts change; formulas stay. */
  trimWhitespace(): GRange {
    for (const row of rowsOf(this))
      for (const cell of row)
        if (cell && cell.formula === undefined && typeof cell.value === 'string') {
          const trimmed = cell.value.trim().replace(/\s+/g, ' ')
          if (trimmed !== cell.value) {
            delete cell.runs
            cell.value = trimmed === '' ? null : trimmed
          }
        }
    markStale(this[inside].context.book)
    return done(this)
  }
  /**
   * Rows that equal an earlier one in the named columns (of the sheet, from 1; none: all) go, what is below moves up in the range.
   * Case, formats and formulas make no difference. Source: DeleteDuplicatesRequest of the Sheets API. Returns the rows that are left.
   */
  removeDuplicates(columns?: readonly number[]): GRange {
    const { box, context, sheetId } = this[inside]
    const wanted = columns === undefined ? undefined : list(columns).map((one) => integer(one) - 1 - box.left)
    if (wanted?.some((one) => one < 0 || one >= box.right - box.left)) throw new Mismatch()
    const seen = new Set<string>()
    const kept = rowsOf(this).flatMap((row, index) => {
      const key = JSON.stringify((wanted ?? row.map((_, at) => at)).map((at) => keyOf(this, box.top + index, box.left + at)))
      if (seen.has(key)) return []
      seen.add(key)
      return [index]
    })
    arrange(this, kept)
    return wrapRange(context, sheetId, { ...box, bottom: box.top + kept.length })
  }
  /** Each text of the one column is cut at the delimiter; the parts are read as typed, in this column and the ones to its right. */
  splitTextToColumns(delimiter?: unknown): void {
    const { box, context } = this[inside]
    if (box.right - box.left !== 1) throw new Mismatch()
    const sheet = dataOf(this[inside])
    const rows = rowsOf(this)
    const name = memberOf(TextToColumnsDelimiter, delimiter)
    const cutter = name ? delimiters[name] : delimiter === undefined ? onlyDelimiter(rows) : text(delimiter)
    const parts = rows.map(([cell]) => (typeof cell?.value === 'string' && cell.formula === undefined ? cell.value.split(cutter) : []))
    boxFrom(sheet, box.top + 1, box.left + 1, 1, Math.max(1, ...parts.map((one) => one.length)))
    const now = toSerial(context.now(), context.book.timeZone)
    for (const [index, words] of parts.entries())
      for (const [at, word] of words.entries()) {
        const [row, column] = [box.top + index, box.left + at]
        const pattern = cellAt(sheet, row, column)?.format?.pattern
        enter(sheet, row, column, readTyped(word.trim(), { locale: context.book.locale, pattern, now }))
      }
    markStale(context.book)
    context.changed({ what: 'sheet', sheetId: sheet.id })
  }
  /** By chance that the emulated clock seeds, so that a test sees the same order again. */
  randomize(): GRange {
    const order = rowsOf(this).map((_, index) => index)
    const random = { state: this[inside].context.now() | 0 }
    for (let last = order.length - 1; last > 0; last--) {
      const other = below(random, last + 1)
      ;[order[last], order[other]] = [order[other] as number, order[last] as number]
    }
    arrange(this, order)
    return done(this)
  }
}

function rowsOf(range: RangeClean): Row[] {
  const { top, left, bottom, right } = range[inside].box
  const sheet = dataOf(range[inside])
  return Array.from({ length: bottom - top }, (_, row) =>
    Array.from({ length: right - left }, (_, at) => cellAt(sheet, top + row, left + at)),
  )
}

function keyOf(range: RangeClean, row: number, column: number): unknown {
  const value = readCell(range[inside].context.book, dataOf(range[inside]), row, column)?.value ?? null
  return typeof value === 'string' ? value.toLowerCase() : value
}

/** The range's rows in the given order (indexes of now); rows that are not named leave empty ones at the end. */
function arrange(range: RangeClean, order: readonly number[]): void {
  const { box, context } = range[inside]
  const sheet = dataOf(range[inside])
  const rows = rowsOf(range)
  for (const to of rows.keys()) {
    const from = order[to]
    sheet.cells[box.top + to] ??= []
    for (let at = 0; at < box.right - box.left; at++) {
      const cell = from === undefined ? undefined : rows[from]?.[at]
      const placed =
        cell?.formula === undefined || from === to ? cell : { ...cell, formula: copyFormula(cell.formula, to - (from ?? to), 0) }
      ;(sheet.cells[box.top + to] as Row)[box.left + at] = placed
    }
  }
  forgetFormulas(sheet)
  markStale(context.book)
  done(range)
}

/** Google guesses the delimiter; here only where there is no choice. */
function onlyDelimiter(rows: readonly Row[]): string {
  const texts = rows.map(([cell]) => (typeof cell?.value === 'string' ? cell.value : ''))
  const found = Object.values(delimiters).filter((one) => texts.some((each) => each.includes(one)))
  if (found.length > 1) throw new NotEmulated('Range.splitTextToColumns with a guessed delimiter')
  return found[0] ?? ','
}
