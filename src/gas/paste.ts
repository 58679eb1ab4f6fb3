import { dayOf } from '../calendar/moment'
import type { PlanRequest } from '../commands/plan-request'
import { type Cell, momentOfCell } from '../schema/cell'
import { planPaste } from '../tables/plan-paste'
import { sayDay } from '../text/dates'
import { pasteSheet } from '../text/labels'
import type { Book } from './book'

/** What stands below the header of the paste sheet, as tab-separated text, the way it came from the clipboard. */
export function pasted(book: Book): PlanRequest {
  const sheet = book.find(planPaste.name, pasteSheet)
  if (!sheet) return { text: '' }
  const values = sheet.getDataRange().getValues() as Cell[][]
  const first = Object.values(planPaste.lines.columns)[0]!.header
  const header = values.findIndex((row) => String(row[0]).trim() === first)
  return {
    text: values
      .slice(header + 1)
      .map(line)
      .join('\n'),
  }
}

const line = (row: readonly Cell[]): string => row.map(written).join('\t').replace(/\t+$/, '')

const written = (cell: Cell): string => {
  const on = typeof cell === 'object' ? momentOfCell(cell) : undefined
  const text = on ? sayDay(dayOf(on)) : String(cell)
  return /[\n\t"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
