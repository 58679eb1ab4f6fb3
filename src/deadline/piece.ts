import type { Lexeme } from './lexer'
import type { Place } from './place'

export type Limit = 'before' | 'by' | 'after' | 'from'

/** A place, or a range of two, with the limit that its words set. `from` and `to` count lexemes. */
export interface Time {
  readonly is: 'time'
  readonly place: Place
  readonly until?: Place
  /** "từ … đến trước …" */
  readonly short?: true
  readonly limit?: Limit
  /** "đến hết …": beyond doubt its last day. */
  readonly wholly?: true
  /** "trong năm", "trong tháng": says within what, and is no rhythm. */
  readonly inside?: true
  /** "kế hoạch năm": the unit by itself, which may say what kind of thing it is. */
  readonly alone?: true
  /** A word for a report, plan or task stands before it. */
  readonly named?: true
  readonly from: number
}

/** A span of days that is counted from something. */
export interface Duration {
  readonly is: 'duration'
  readonly iso: string
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'hour'
  readonly working: boolean
  /** "trong vòng", "không quá": a limit, and not how long the work goes on. */
  readonly limit?: true
}

/** Words that say what the time hangs on; offsets in the text. */
export interface EventWords {
  readonly is: 'event'
  readonly from: number
  readonly to: number
  readonly word: Lexeme
  /** "Khi có dịch bệnh": may happen again and again; a document comes once. */
  readonly happens?: true
  /** An exception or another time stands in it. */
  readonly excepts?: true
}

export type Sort =
  | 'always'
  | 'allYear'
  | 'onDemand'
  | 'open'
  | 'onward'
  | 'occasion'
  | 'periodic'
  | 'tentative'
  | 'maintain'
  | 'fromNow'
  | 'eve'
  | 'lunar'
  | 'repeated'
  | 'vision'
  | 'shiftNext'
  | 'shiftPrev'
  | 'and'
  | 'or'
  | 'comma'
  | 'bracket'
  | 'close'
  | 'break'
  /** A word left over that speaks of time. */
  | 'unread'
  /** "trừ": what follows is left out of the times. */
  | 'except'
  | 'noise'

export type Piece = Time | Duration | EventWords | { readonly is: Sort; readonly from: number }
