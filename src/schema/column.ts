import type { Day } from '../calendar/day'
import type { Clock, Moment } from '../calendar/moment'
import { type Cell, cellOfDay, cellOfMoment, dayOfCell, momentOfCell } from './cell'

/** What a column takes, as data: messages, form fields and the data dictionary say it in words. */
export type Expected =
  | { readonly kind: 'text' | 'day' | 'moment' | 'percent' | 'email' | 'flag' | 'link' | 'clock' }
  | { readonly kind: 'count'; readonly from: number; readonly to: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

/** One column of a table. Everything the sheet shows, allows or refuses derives from it. */
export interface Column<T> {
  readonly header: string
  /** Texts that the header had before: read as this column, and renamed by set-up. */
  readonly formerly: readonly string[]
  /** The value that a cell holds, or undefined where it does not fit. Plain functions, not a schema library: this runs for every cell at every execution. */
  readonly read: (cell: Cell) => NonNullable<T> | undefined
  readonly write: (value: NonNullable<T>) => Cell
  readonly required: boolean
  readonly expected: Expected
  /** Number format of the sheet. */
  readonly format: string
  /** Pixels. */
  readonly width: number
  /** Worked out by the script: people are warned before they write in it. */
  readonly locked: boolean
  /** Long texts are cut at the cell's edge instead of making the row high. */
  readonly clipped: boolean
  /** What people read when they ask what the column is for. */
  readonly help: string
}

type Look = Partial<Pick<Column<unknown>, 'width' | 'locked' | 'clipped' | 'help' | 'formerly'>>
type Kind<T> = Pick<Column<T>, 'read' | 'write' | 'expected' | 'format'>

const column = <T>(header: string, kind: Kind<T>, width: number, look: Look): Column<T> => ({
  header,
  formerly: [],
  required: true,
  width,
  locked: false,
  clipped: false,
  help: '',
  ...kind,
  ...look,
})

const asText = (cell: Cell): string | undefined => {
  // An apostrophe that made a text harmless on its way in is no part of it.
  if (typeof cell === 'string') return cell.replace(/^'(?=[=+\-@\t\r])/, '').trim() || undefined
  return typeof cell === 'number' ? String(cell) : undefined
}

const kinds = {
  text: { read: asText, write: (value: string) => value, expected: { kind: 'text' }, format: '@' },
  day: { read: dayOfCell, write: cellOfDay, expected: { kind: 'day' }, format: 'dd/mm/yyyy' },
  moment: { read: momentOfCell, write: cellOfMoment, expected: { kind: 'moment' }, format: 'dd/mm/yyyy hh:mm' },
  percent: {
    read: (cell: Cell) => (typeof cell === 'number' && cell >= 0 && cell <= 1 ? cell : undefined),
    write: (value: number) => value,
    expected: { kind: 'percent' },
    format: '0%',
  },
  flag: {
    read: (cell: Cell) => (typeof cell === 'boolean' ? cell : undefined),
    write: (value: boolean) => value,
    expected: { kind: 'flag' },
    format: 'General',
  },
  email: {
    read: (cell: Cell) => {
      const address = asText(cell)?.toLowerCase()
      return address && isAddress(address) ? address : undefined
    },
    write: (value: string) => value,
    expected: { kind: 'email' },
    format: '@',
  },
  clock: {
    read: (cell: Cell) => {
      const found = /^(\d{1,2})[:hg](\d{2})?$/.exec(asText(cell) ?? '')
      return found && Number(found[1]) < 24 && Number(found[2] ?? 0) < 60
        ? (`${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}` as Clock)
        : undefined
    },
    write: (value: Clock) => value,
    expected: { kind: 'clock' },
    format: '@',
  },
} satisfies Record<string, Kind<any>>

/** One mail address, as MailApp takes it: no display name, no list. */
export const isAddress = (text: string): boolean => /^[^\s@<>(),;:"[\]]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)

export const text = (header: string, look: Look = {}): Column<string> => column<string>(header, kinds.text as Kind<string>, 140, look)
export const day = (header: string, look: Look = {}): Column<Day> => column<Day>(header, kinds.day as Kind<Day>, 95, look)
/** To the minute, Vietnam time. */
export const moment = (header: string, look: Look = {}): Column<Moment> => column<Moment>(header, kinds.moment as Kind<Moment>, 130, look)
/** 0 to 1, shown as 0% to 100%. */
export const percent = (header: string, look: Look = {}): Column<number> => column<number>(header, kinds.percent as Kind<number>, 80, look)
export const flag = (header: string, look: Look = {}): Column<boolean> => column<boolean>(header, kinds.flag as Kind<boolean>, 80, look)
export const email = (header: string, look: Look = {}): Column<string> => column<string>(header, kinds.email as Kind<string>, 200, look)
export const timeOfDay = (header: string, look: Look = {}): Column<Clock> => column<Clock>(header, kinds.clock as Kind<Clock>, 80, look)

/** A whole number between two bounds, both allowed. */
export const count = (header: string, from: number, to: number, look: Look = {}): Column<number> =>
  column<number>(
    header,
    {
      read: (cell) => {
        const n = typeof cell === 'string' && /^\d+$/.test(cell.trim()) ? Number(cell) : cell
        return typeof n === 'number' && Number.isInteger(n) && n >= from && n <= to ? n : undefined
      },
      write: (value) => value,
      expected: { kind: 'count', from, to },
      format: '0',
    },
    70,
    look,
  )

export const choice = <const C extends readonly [string, ...string[]]>(header: string, choices: C, look: Look = {}): Column<C[number]> =>
  column<C[number]>(
    header,
    {
      read: (cell) => choices.find((c) => c === asText(cell)),
      write: (value) => value as Cell,
      expected: { kind: 'choice', choices },
      format: '@',
    },
    130,
    look,
  )

/** The same column, left blank when there is nothing to say. */
export const optional = <T>(c: Column<T>): Column<T | undefined> => ({
  ...c,
  required: false,
  read: c.read as Column<T | undefined>['read'],
  write: c.write as Column<T | undefined>['write'],
})
