import { addDays, type Day, firstOfMonth, lastOfMonth, parseDay, weekdayOf, yearOf } from '../calendar/day'
import { type Entry, fillFrom } from './arrange'
import { given } from './given'
import { isPureTurn, type Place, ranks, unitsOf } from './place'
import { type Setting, type Stretch, stretchOf } from './resolve'
import { mergeRhythms, recurs, rhythmOf, rhythmUnit, windowRhythm } from './rhythm'
import type { Single } from './schedule'

/** The words of a time, for questions about it. */
export type Quote = (entry: Entry) => string

/** The plan's first day: what the caller knows, else what a person answered. */
export const planStart = (setting: Setting): Day | undefined => setting.issued ?? parseDay(setting.court.ask('plan-start', '') ?? '')

const impossible = (words: string, { court }: Setting): Single => {
  court.ask('impossible', words)
  return { kind: 'unparsable', impossible: words }
}

/** The larger units that stand fixed above the rhythm bound it: "hằng tháng trong năm 2026". */
function boundsOf(place: Place, setting: Setting): Stretch | undefined {
  const every = rhythmUnit(place)
  const fixed: Record<string, unknown> = {}
  for (const unit of unitsOf(place)) if (typeof place[unit] === 'number' && ranks[unit] > ranks[every]) fixed[unit] = place[unit]
  return Object.keys(fixed).length > 0 ? stretchOf(fixed as Place, setting) : undefined
}

function recurring(entry: Entry, place: Place, until: Place | undefined, words: string, setting: Setting): Single | undefined {
  const limit = entry.time.limit === 'before' ? 'before' : 'other'
  const rhythm = until ? windowRhythm(place, until, setting) : rhythmOf(place, limit, setting)
  if (!rhythm) return place.year === 'next' ? undefined : impossible(words, setting)
  const bounds = until ? undefined : boundsOf(place, setting)
  return given<Single & { kind: 'recurring' }>({
    kind: 'recurring',
    rhythms: mergeRhythms([rhythm]),
    from: bounds?.start,
    until: bounds?.end,
    onDemand: undefined,
    tentative: entry.tentative ? true : undefined,
    condition: undefined,
  })
}

/** A date without a year that lies before the plan was issued may mean the next year. */
function inTime(stretch: Stretch, place: Place, setting: Setting): Stretch {
  if (!setting.issued || place.year !== undefined || place.day === undefined || stretch.end >= setting.issued) return stretch
  if (setting.court.choose('past-date') === 'same') return stretch
  return stretchOf({ ...place, year: setting.year + 1 }, setting) ?? stretch
}

function range(entry: Entry, place: Place, until: Place, words: string, setting: Setting): Single {
  const { time } = entry
  const written = { start: time.place, end: time.until! }
  let start = stretchOf(place, setting)
  let end = stretchOf(until, setting)
  if (start && end && start.start > end.end) {
    const open = (one: Place): boolean => one.year === undefined
    const shift = (one: Place, by: number) => stretchOf({ ...one, year: yearOf((one === place ? start! : end!).start) + by }, setting)
    if (open(written.start) && written.start.month === undefined && place.day !== undefined && typeof until.month === 'number')
      start = stretchOf({ ...place, month: until.month === 1 ? 12 : until.month - 1, year: yearOf(end.end) - (until.month === 1 ? 1 : 0) }, setting)
    else if (open(written.start) && (!open(written.end) || setting.court.choose('year-turn') === 'prev')) start = shift(place, -1)
    else if (open(written.end)) end = shift(until, 1)
  }
  if (!start || !end || start.start > end.end) return impossible(words, setting)
  return given<Single & { kind: 'range' }>({
    kind: 'range',
    start: start.start,
    end: end.end,
    before: undefined,
    at: place.clock ?? until.clock,
    until: place.clock === undefined ? undefined : until.clock,
    tentative: entry.tentative ? true : undefined,
    fuzzy: start.fuzzy ?? end.fuzzy,
    condition: undefined,
  })
}

function dated(entry: Entry, place: Place, words: string, setting: Setting): Single {
  const { limit } = entry.time
  const { court } = setting
  const stretch = stretchOf(place, setting)
  if (!stretch) {
    if (place.day !== undefined && place.month === undefined) {
      court.ask('which-month', words)
      return { kind: 'unparsable' }
    }
    return place.day !== undefined || Number(place.month) > 12 || Number(place.quarter) > 4 ? impossible(words, setting) : { kind: 'unparsable' }
  }
  if (place.day !== undefined && place.weekday !== undefined && weekdayOf(stretch.end) !== place.weekday) court.ask('weekday', words)
  const { start, end, fuzzy } = inTime(stretch, place, setting)
  const manner = { at: place.clock, until: place.clockEnd, tentative: entry.tentative ? (true as const) : undefined, fuzzy, condition: undefined }
  if (place.part === 'rest') return given<Single & { kind: 'range' }>({ kind: 'range', start: planStart(setting), end, before: undefined, ...manner })
  if (limit === 'before') {
    const whole = place.day === undefined && place.weekday === undefined
    const before = whole || place.clock ? 'on' : (court.choose('before') as 'on' | 'eve')
    const due = whole ? addDays(start, -1) : before === 'eve' ? addDays(end, -1) : end
    return given<Single & { kind: 'once' }>({ kind: 'once', start: undefined, end: due, before, hardDue: undefined, ...manner })
  }
  if (limit === 'from' || limit === 'after') {
    return given<Single & { kind: 'range' }>({ kind: 'range', start: limit === 'from' ? start : addDays(end, 1), end: undefined, before: undefined, ...manner })
  }
  if (limit === 'by') {
    if (entry.maintain) return { kind: 'continuous', until: end }
    if (entry.fromNow) return given<Single & { kind: 'range' }>({ kind: 'range', start: planStart(setting), end, before: undefined, ...manner })
    if (unitsOf(place).join() === 'year' && !entry.time.wholly) court.choose('until')
    return given<Single & { kind: 'once' }>({ kind: 'once', start: undefined, end, before: undefined, hardDue: undefined, ...manner })
  }
  if (fuzzy) return given<Single & { kind: 'range' }>({ kind: 'range', start, end, before: undefined, ...manner })
  return given<Single & { kind: 'once' }>({ kind: 'once', start, end, before: undefined, hardDue: undefined, ...manner })
}

const onlyWeekday = (place: Place): boolean => place.weekday !== undefined && unitsOf(place).every((unit) => unit === 'weekday' || unit === 'clock')

/** The meaning of one time; `unparsable` where it lacks what no neighbour gave. */
export function single(entry: Entry, quote: Quote, setting: Setting): Single {
  const { court } = setting
  const words = quote(entry)
  let { place, until } = entry.time
  if (until) {
    const end = fillFrom(until, place)
    place = fillFrom(place, until)
    until = end
  }
  if (place.fraction && !until && entry.time.limit === undefined) court.choose('fraction')
  if (place.letterT && !until && unitsOf(place).join() === 'month' && Number(place.month) <= 7 && Number(place.month) >= 2 && court.choose('letter-t') === 'weekday')
    place = { weekday: (Number(place.month) - 1) as 1 }
  if (onlyWeekday(place) && !(until && recurs(until))) {
    court.choose('lone-weekday')
    place = { ...place, week: 'every' }
    if (until) until = { ...until, week: 'every' }
  }
  if (entry.periodic && !recurs(place) && place.year === undefined && !until) {
    if (place.month !== undefined && court.choose('periodic-yearly') === 'yearly') place = { ...place, year: 'every' }
    else if (place.day !== undefined && place.month === undefined) {
      court.choose('lone-unit')
      place = { ...place, month: 'every' }
    }
  }
  if (recurs(until ?? place) || (until === undefined && recurs(place))) {
    const found = recurring(entry, place, until, words, setting)
    if (found) return found
  }
  return until ? range(entry, place, until, words, setting) : dated(entry, place, words, setting)
}

/** Whether the entry names a whole period, not a day of it. */
export const isPeriod = ({ time }: Entry): boolean => time.place.day === undefined && time.place.weekday === undefined && time.limit === undefined && !isPureTurn(time.place)

