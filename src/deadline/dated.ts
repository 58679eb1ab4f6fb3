import { addDays, type Day, parseDay, weekdayOf, yearOf } from '../calendar/day'
import type { Entry } from './entries'
import { given } from './given'
import type { Stretch } from './month-days'
import type { Setting } from './parts'
import { type Place, unitsOf } from './place'
import { stretchOf } from './resolve'
import type { Single } from './schedule'

/** The words of a time, for questions about it. */
export type Quote = (entry: Entry) => string

/** The plan's first day: what the caller knows, else what a person answered. */
export const planStart = (setting: Setting): Day | undefined => setting.issued ?? setting.court.ask('plan-start', '', parseDay)

/** What a person answered to a question about these words. */
const answered = (topic: 'impossible' | 'which-month' | 'weekday', words: string, { court, reread }: Setting): Single | undefined =>
  court.ask(topic, words, (answer) => {
    const read = reread(answer)
    return read?.kind === 'multi' ? undefined : read
  })

export const impossible = (words: string, setting: Setting): Single =>
  answered('impossible', words, setting) ?? { kind: 'unparsable', impossible: words }

/** A date without a year that lies before the plan was issued may mean the next year. */
function inTime(stretch: Stretch, place: Place, setting: Setting): Stretch {
  if (!setting.issued || place.year !== undefined || place.day === undefined || stretch.end >= setting.issued) return stretch
  if (setting.court.choose('past-date') === 'same') return stretch
  return stretchOf({ ...place, year: setting.year + 1 }, setting) ?? stretch
}

export function range(entry: Entry, place: Place, until: Place, words: string, setting: Setting): Single {
  const { time } = entry
  const written = { start: time.place, end: time.until! }
  let start = stretchOf(place, setting)
  let end = stretchOf(until, setting)
  if (start && end && start.start > end.end) {
    const open = (one: Place): boolean => one.year === undefined
    const shift = (one: Place, by: number) => stretchOf({ ...one, year: yearOf((one === place ? start! : end!).start) + by }, setting)
    if (open(written.start) && written.start.month === undefined && place.day !== undefined && typeof until.month === 'number')
      start = stretchOf(
        { ...place, month: until.month === 1 ? 12 : until.month - 1, year: yearOf(end.end) - (until.month === 1 ? 1 : 0) },
        setting,
      )
    else if (open(written.start) && (!open(written.end) || setting.court.choose('year-turn') === 'prev')) start = shift(place, -1)
    else if (open(written.end)) end = shift(until, 1)
  }
  const before = time.short && until.day !== undefined ? (setting.court.choose('before') as 'on' | 'eve') : undefined
  const last = end && time.short && before !== 'on' ? addDays(end.start, -1) : end?.end
  if (!start || !end || !last || start.start > last) return impossible(words, setting)
  return given<Single & { kind: 'range' }>({
    kind: 'range',
    start: start.start,
    end: last,
    before,
    at: place.clock ?? until.clock,
    until: place.clock === undefined ? undefined : until.clock,
    tentative: entry.tentative ? true : undefined,
    fuzzy: start.fuzzy ?? end.fuzzy,
  })
}

export function dated(entry: Entry, place: Place, words: string, setting: Setting): Single {
  const { limit } = entry.time
  const { court } = setting
  const stretch = stretchOf(place, setting)
  if (!stretch) {
    if (place.day !== undefined && place.month === undefined) return answered('which-month', words, setting) ?? { kind: 'unparsable' }
    return place.day !== undefined || Number(place.month) > 12 || Number(place.quarter) > 4
      ? impossible(words, setting)
      : { kind: 'unparsable' }
  }
  if (place.day !== undefined && place.weekday !== undefined && weekdayOf(stretch.end) !== place.weekday) {
    const right = answered('weekday', words, setting)
    if (right) return right
  }
  const { start, end, fuzzy } = inTime(stretch, place, setting)
  const manner = {
    at: place.clock,
    until: place.clockEnd,
    tentative: entry.tentative ? (true as const) : undefined,
    fuzzy,
  }
  if (place.part === 'rest') return given<Single & { kind: 'range' }>({ kind: 'range', start: planStart(setting), end, ...manner })
  if (limit === 'before') {
    const whole = place.day === undefined && place.weekday === undefined
    const before = whole || place.clock ? 'on' : (court.choose('before') as 'on' | 'eve')
    const due = whole ? addDays(start, -1) : before === 'eve' ? addDays(end, -1) : end
    return given<Single & { kind: 'once' }>({ kind: 'once', end: due, before, ...manner })
  }
  if (limit === 'from' || limit === 'after') {
    return given<Single & { kind: 'range' }>({
      kind: 'range',
      start: limit === 'from' ? start : addDays(end, 1),
      ...manner,
    })
  }
  if (limit === 'by') {
    if (entry.maintain) return { kind: 'continuous', until: end }
    if (entry.fromEvent) return given<Single & { kind: 'range' }>({ kind: 'range', end, ...manner })
    if (entry.fromNow) return given<Single & { kind: 'range' }>({ kind: 'range', start: planStart(setting), end, ...manner })
    if (unitsOf(place).join() === 'year' && !entry.time.wholly) court.choose('until')
    return given<Single & { kind: 'once' }>({ kind: 'once', end, ...manner })
  }
  if (fuzzy) return given<Single & { kind: 'range' }>({ kind: 'range', start, end, ...manner })
  return given<Single & { kind: 'once' }>({ kind: 'once', start, end, ...manner })
}
