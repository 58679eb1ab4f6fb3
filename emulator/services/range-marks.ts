import { cellFor } from '../book/cells'
import { readCell } from '../book/results'
import { putRich, richOf } from '../book/runs'
import { markStale } from '../book/stale'
import { dataOf } from './place'
import { checkedBlock, done, eachValue } from './range-cells'
import { RangeMove } from './range-move'
import { RichTextValue, wrapRichText } from './rich-text'
import { inside, need } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range
type GRich = GoogleAppsScript.Spreadsheet.RichTextValue

/** Notes, and texts with links and styles. */
export class RangeMarks
  extends RangeMove
  implements
    Pick<
      GRange,
      | 'getNote'
      | 'getNotes'
      | 'setNote'
      | 'setNotes'
      | 'clearNote'
      | 'getRichTextValue'
      | 'getRichTextValues'
      | 'setRichTextValue'
      | 'setRichTextValues'
    >
{
  getNote(): string {
    const { box } = this[inside]
    return dataOf(this[inside]).cells[box.top]?.[box.left]?.note ?? ''
  }
  getNotes(): string[][] {
    return eachValue(this[inside], (cell) => cell?.note ?? '')
  }
  setNote(note: string | null): GRange {
    return noted(this, () => note)
  }
  setNotes(notes: (string | null)[][]): GRange {
    const { box } = this[inside]
    const rows = checkedBlock(this[inside], notes) as (string | null)[][]
    return noted(this, (row, column) => rows[row - box.top]?.[column - box.left] ?? null)
  }
  clearNote(): GRange {
    return noted(this, () => null)
  }

  /** Null for numbers, dates and truth values, as on Google. */
  getRichTextValue(): GRich | null {
    return this.getRichTextValues()[0]?.[0] ?? null
  }
  getRichTextValues(): (GRich | null)[][] {
    const { context } = this[inside]
    const sheet = dataOf(this[inside])
    return eachValue(this[inside], (_, row, column) => {
      const cell = readCell(context.book, sheet, row, column)
      const value = cell?.value ?? ''
      return typeof value === 'string' ? wrapRichText(context, richOf(cell)) : null
    })
  }
  setRichTextValue(value: GRich): GRange {
    return richly(this, () => value)
  }
  setRichTextValues(values: GRich[][]): GRange {
    const { box } = this[inside]
    const rows = checkedBlock(this[inside], values)
    return richly(this, (row, column) => rows[row - box.top]?.[column - box.left])
  }
}

function noted(range: RangeMarks, noteAt: (row: number, column: number) => string | null): GRange {
  const { box } = range[inside]
  const sheet = dataOf(range[inside])
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) {
      const note = noteAt(row, column)
      if (note !== null && note !== '') cellFor(sheet, row, column).note = String(note)
      else {
        const cell = sheet.cells[row]?.[column]
        if (cell) delete cell.note
      }
    }
  return done(range)
}

function richly(range: RangeMarks, at: (row: number, column: number) => unknown): GRange {
  const { context, box } = range[inside]
  const sheet = dataOf(range[inside])
  const values: { row: number; column: number; rich: RichTextValue }[] = []
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) values.push({ row, column, rich: need(at(row, column), RichTextValue) })
  for (const { row, column, rich } of values) {
    putRich(cellFor(sheet, row, column), rich[inside].rich)
  }
  markStale(context.book)
  return done(range)
}
