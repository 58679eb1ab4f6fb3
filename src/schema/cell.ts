import { type Day, day, dayOfMonth, monthOf, yearOf } from '../calendar/day'
import { clockOf, dayOf, type Moment, parseMoment } from '../calendar/moment'

/** What a sheet hands us and takes back: exactly the values `Range.getValues()` can hold. */
export type Cell = string | number | boolean | Date

export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '')

// Vietnam has been UTC+7 without summer time since 1975; the file's zone is set to it by set-up.
const VIETNAM = 7 * 3_600_000

const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]'

/** The moment in Vietnam that a date cell shows, to the minute; undefined for anything else. */
export function momentOfCell(cell: Cell): Moment | undefined {
  if (typeof cell === 'string') return momentOfText(cell)
  if (!isDate(cell) || Number.isNaN(cell.getTime())) return undefined
  const at = cell.getTime()
  const known = moments.get(at)
  if (known) return known
  const shown = new Date(at + VIETNAM)
  const year = shown.getUTCFullYear()
  if (year < 1900 || year >= 2200) return undefined
  // An ISO text of four-figure years is a moment by its form; it need not be read again.
  const found = shown.toISOString().slice(0, 16) as Moment
  moments.set(at, found)
  return found
}

// Thousands of rows share a few cut-offs.
const moments = new Map<number, Moment>()

/** The day in Vietnam that a date cell shows, or that a text writes as day/month/year; undefined where there is none such. */
export function dayOfCell(cell: Cell): Day | undefined {
  if (typeof cell === 'string') {
    const written = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(cell)
    return written ? day(Number(written[3]), Number(written[2]), Number(written[1])) : undefined
  }
  const found = momentOfCell(cell)
  return found && dayOf(found)
}

function momentOfText(text: string): Moment | undefined {
  const written = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*$/.exec(text)
  const on = written && dayOfCell(written[1]!)
  return on ? parseMoment(`${on}T${written[2]!.padStart(2, '0')}:${written[3]}`) : undefined
}

export const cellOfMoment = (m: Moment): Date =>
  new Date(
    Date.UTC(yearOf(dayOf(m)), monthOf(dayOf(m)) - 1, dayOfMonth(dayOf(m)), Number(clockOf(m).slice(0, 2)), Number(clockOf(m).slice(3))) -
      VIETNAM,
  )

export const cellOfDay = (d: Day): Date => new Date(Date.UTC(yearOf(d), monthOf(d) - 1, dayOfMonth(d)) - VIETNAM)

/** Whether two cells show the same: dates by their moment, blanks alike. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isBlank(a) && isBlank(b)) return true
  if (isDate(a) && isDate(b)) return a.getTime() === b.getTime()
  return a === b
}

/**
 * A text that came from people or from outside, safe to write into a cell: one that a sheet would take for a formula is led by an apostrophe,
 * which Sheets shows as the plain text.
 */
export const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
