import type { Weekday } from '../calendar/day'
import type { Clock } from '../calendar/moment'
import type { DayOf } from './schedule'

/** `bare`: the unit is named without saying which one ("ngày cuối tháng"). */
type Turn = 'every' | 'bare' | 'next' | 'prev'

/** Where in the calendar words point, as far as they say; what they leave out is filled in from their neighbours. */
export interface Place {
  readonly clock?: Clock
  readonly clockEnd?: Clock
  readonly weekday?: Weekday
  /** "lần thứ tư": which of the month's such weekdays. */
  readonly nth?: number | 'last'
  readonly day?: DayOf | 'every'
  readonly week?: number | 'last' | Turn
  readonly calendarWeek?: true
  /** `rest`: "những tháng cuối năm", from now to its end. */
  readonly part?: 'start' | 'middle' | 'end' | 'firstHalf' | 'secondHalf' | 'rest'
  /** "15 ngày đầu tháng 9": how many days the part has. */
  readonly length?: number
  /** The part is one of the three tens of days of a month, which are beyond doubt (thượng, trung, hạ tuần). */
  readonly tens?: true
  readonly month?: number | Turn
  /** "9 tháng đầu năm": months from, to. */
  readonly months?: readonly [number, number]
  readonly inQuarter?: 1 | 2 | 3
  readonly quarter?: number | Turn
  readonly half?: 'every'
  /** `this`: năm nay. */
  readonly year?: number | Turn | 'this'
  /** "năm học 2025-2026". */
  readonly school?: true
  /** The month stands in words, "tháng 3", so that a bare number behind it is a month too. */
  readonly inWords?: true
  /** A bare number that goes on with a list of months. */
  readonly goesOn?: true
  readonly step?: number
  readonly times?: number
  /** Written "T6", which may be Friday or June. */
  readonly letterT?: true
  /** The words speak of a report's period: "tháng tiếp theo sau tháng kỳ báo cáo". */
  readonly reported?: true
  /** The words leave room: "1-2 lần", "Tháng Năm". */
  readonly vague?: true
  /** "20 hằng tháng", without the word for a day: doubtful without a limit. */
  readonly unsaid?: true
  /** "5/10" before a plain word, which may count things. */
  readonly fraction?: true
  /** A digit was read out of a letter, or the like. */
  readonly repaired?: true
}

/** Larger units later; a chain of words climbs them. */
export const ranks = { clock: 0, weekday: 1, day: 2, week: 3, month: 4, months: 4, inQuarter: 4, quarter: 5, half: 6, year: 7 } as const

const unitNames = Object.keys(ranks) as readonly (keyof typeof ranks)[]

/** The units that the place names. */
export const unitsOf = (place: Place): readonly (keyof typeof ranks)[] => unitNames.filter((unit) => place[unit] !== undefined)

export const rankOf = (place: Place): number => Math.max(-1, ...unitsOf(place).map((unit) => ranks[unit]))
export const lowestRank = (place: Place): number => Math.min(9, ...unitsOf(place).map((unit) => ranks[unit]))

export const turns = (value: unknown): value is Turn => value === 'every' || value === 'bare' || value === 'next' || value === 'prev'

/** Whether it comes round: some unit of it is every one, or an unnamed one. */
export const comesRound = (place: Place): boolean => unitsOf(place).some((unit) => turns(place[unit]))

/** Whether it is one turning unit and nothing smaller: "hằng tháng", "quý". */
export const isPureTurn = (place: Place): boolean => {
  const units = unitsOf(place)
  return units.length === 1 && turns(place[units[0]!]) && place.part === undefined
}

/** A day of a named month. */
export const isDate = ({ day, month }: Place): boolean => day !== undefined && typeof month === 'number'

/** Some month or year of the calendar is named. */
export const isFixed = ({ month, year }: Place): boolean => typeof month === 'number' || typeof year === 'number'
