import type { Day, Weekday } from '../calendar/day'
import type { Clock } from '../calendar/moment'

/** A day of a month as regulations name it; a number beyond the month's length means its last day. */
export type DayOf = number | 'last' | 'firstWorkday' | 'lastWorkday'

/** "trước": `on` counts the named day in, `eve` ends the day before it. */
export type Before = 'on' | 'eve'

export type Part = 'start' | 'middle' | 'end'

export interface MonthDay {
  readonly month: number
  readonly day: DayOf
}

/** One end of a window: a day, in a named month for windows of a year; `prev` when it lies in the period before. */
export interface Edge {
  readonly month?: number
  readonly day: number
  readonly prev?: true
}

/** One rhythm. Without details it falls due on the last day of each of its periods. */
export interface Rhythm {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'
  /** Every second, third … period. */
  readonly step?: number
  /** So many times within one period, on days that nobody named. */
  readonly times?: number
  readonly weekdays?: readonly Weekday[]
  readonly days?: readonly DayOf[]
  /** `count`: the nth such weekday of the month; `calendar`: that weekday of the nth Monday-to-Sunday week that has a day in the month. */
  readonly week?: { readonly n: number | 'last'; readonly weekday?: Weekday; readonly by: 'count' | 'calendar' }
  /** Month 1 to 3 of the quarter; a report on a day of month 1 is about the quarter before. */
  readonly inQuarter?: { readonly month: 1 | 2 | 3; readonly day?: DayOf }
  readonly dates?: readonly MonthDay[]
  readonly window?: { readonly from: Edge; readonly to: Edge }
  readonly part?: Part
  readonly at?: Clock
  readonly before?: Before
  /** The due day lies in the period after (or before) the one that it is about. */
  readonly falls?: 'next' | 'prev'
  /** The words themselves move a day off to the working day after or before. */
  readonly shift?: 'next' | 'prev'
}

interface Manner {
  readonly at?: Clock
  readonly until?: Clock
  readonly tentative?: true
  readonly fuzzy?: true
  readonly condition?: string
}

/** Due on `end`; `start` is absent for a mere limit. */
export interface Once extends Manner {
  readonly kind: 'once'
  readonly start?: Day
  readonly end: Day
  readonly before?: Before
  readonly hardDue?: Day
}

/** `start` is absent where only the plan knows it; `end` where the range is open. */
export interface Range extends Manner {
  readonly kind: 'range'
  readonly start?: Day
  readonly end?: Day
  readonly before?: Before
}

export interface Recurring {
  readonly kind: 'recurring'
  readonly rhythms: readonly Rhythm[]
  readonly from?: Day
  readonly until?: Day
  readonly onDemand?: true
  readonly tentative?: true
  readonly condition?: string
}

/** Work without a due day, within `start` and `until` as far as they are known. */
export interface Continuous {
  readonly kind: 'continuous'
  readonly start?: Day
  readonly until?: Day
  readonly onDemand?: true
}

/** Hangs on an event; `offset` as ISO 8601, WD for working days, negative for before it. */
export interface Relative {
  readonly kind: 'relative'
  readonly anchor: string
  readonly offset?: string
  readonly hint?: Rhythm['every']
}

/** No time in it; `impossible` quotes a date that the calendar does not have. */
export interface Unparsable {
  readonly kind: 'unparsable'
  readonly impossible?: string
}

export type Single = Once | Range | Recurring | Continuous | Relative | Unparsable

export interface Multi {
  readonly kind: 'multi'
  readonly items: readonly Single[]
}

export type Schedule = Single | Multi
