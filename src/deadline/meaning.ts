import { addDays, addMonths, type Day, weekdayOf } from '../calendar/day'
import { addWorkdays } from '../calendar/workdays'
import { arrange, type Entry } from './arrange'
import { given } from './given'
import type { Duration, EventWords, Piece, Sort, Time } from './pieces'
import { isPureTurn, lowestRank } from './place'
import type { Setting } from './resolve'
import { mergeRhythms } from './rhythm'
import type { Once, Range, Recurring, Relative, Rhythm, Schedule, Single } from './schedule'
import { isPeriod, planStart, single } from './single'

/** Reads the answer to an open question; undefined where it cannot be read for sure. */
type Reread = (words: string) => Schedule | undefined

const has = (list: readonly Piece[], sort: Piece['is']): boolean => list.some((piece) => piece.is === sort)

const isDated = (one: Single): one is Once | Range => one.kind === 'once' || one.kind === 'range'
const isClosed = (one: Single): one is (Once | Range) & { start: Day; end: Day } => isDated(one) && one.start !== undefined && one.end !== undefined

/** "trước ngày 20/11/2025 và hằng tháng": the later ones keep the day of the first, unless a person says otherwise. */
function keepDay(first: Single, rhythm: Rhythm, setting: Setting): Rhythm {
  const day = isDated(first) && first.end ? Number(first.end.slice(8)) : undefined
  if (day === undefined || !isDated(first) || setting.court.choose('same-day') === 'end') return rhythm
  if (rhythm.every === 'month') return { ...rhythm, days: [day] }
  if (rhythm.every === 'week') return { ...rhythm, weekdays: [weekdayOf(first.end!)] }
  return rhythm.every === 'year' ? { ...rhythm, dates: [{ month: Number(first.end!.slice(5, 7)), day }] } : rhythm
}

/** Periods side by side: one work that goes on, or one due day each. */
function adjacent(entries: readonly Entry[], list: readonly Single[], { court }: Setting): readonly Single[] {
  const closed = list.filter((one): one is (Once | Range) & { end: Day } => isDated(one) && one.end !== undefined && one.kind !== undefined)
  if (closed.length < 2 || closed.length < list.length || !entries.every(isPeriod)) return list
  if (!closed.every((one, i) => i === 0 || one.start === addDays(closed[i - 1]!.end, 1))) return list
  const rest = entries[0]!.time.place.part === 'rest'
  const fuzzy = closed.some((one) => one.fuzzy)
  const years = entries.every(({ time }) => lowestRank(time.place) === 7)
  const rule = rest || fuzzy ? 'span' : court.choose(years ? 'adjacent-years' : 'adjacent')
  if (rule === 'each') return list
  return [given<Range>({ kind: 'range', start: closed[0]!.start, end: closed[closed.length - 1]!.end, before: undefined, at: undefined, until: undefined, tentative: undefined, fuzzy: fuzzy ? true : undefined, condition: undefined })]
}

/** "quý III hoặc quý IV": one of the two counts. */
function either(list: readonly Single[], { court }: Setting): readonly Single[] {
  const which = court.choose('either')
  const chosen = which === 'last' ? list[list.length - 1]! : list[0]!
  return [isDated(chosen) ? { ...chosen, fuzzy: true } : chosen]
}

/** Several rhythms of one list are one schedule. */
function joinRecurring(list: readonly Single[]): readonly Single[] {
  const found: Single[] = []
  for (const one of list) {
    const last = found[found.length - 1]
    if (one.kind === 'recurring' && last?.kind === 'recurring' && one.from === last.from && one.until === last.until)
      found[found.length - 1] = { ...last, rhythms: mergeRhythms([...last.rhythms, ...one.rhythms]) }
    else found.push(one)
  }
  return found
}

function group(entries: readonly Entry[], quote: (entry: Entry) => string, setting: Setting): readonly Reached[] {
  const merged = ofGroup(entries, quote, setting)
  return merged.map((one, i) => ({ one, entry: merged.length === entries.length ? entries[i]! : entries[0]! }))
}

function ofGroup(entries: readonly Entry[], quote: (entry: Entry) => string, setting: Setting): readonly Single[] {
  const list = entries.map((entry) => single(entry, quote, setting))
  if (list.length > 1) {
    if (entries.some(({ between }) => between.includes('or'))) return either(list, setting)
    const first = list[0]!
    const kept = list.map((one, i) =>
      i > 0 && one.kind === 'recurring' && isDated(first) && entries[0]!.time.place.day !== undefined && isPureTurn(entries[i]!.time.place)
        ? { ...one, rhythms: one.rhythms.map((rhythm) => keepDay(first, rhythm, setting)) }
        : one,
    )
    return adjacent(entries, joinRecurring(kept), setting)
  }
  return list
}

const within = (one: Recurring, bounds: Once | Range): Recurring => {
  const { from: _, until: __, ...rest } = one
  return given<Recurring>({ ...blankRecurring, ...rest, from: bounds.start, until: bounds.end })
}
const blankRecurring = { onDemand: undefined, tentative: undefined, condition: undefined }

interface Reached {
  readonly one: Single
  readonly entry: Entry
}

/** A smaller time behind the larger one that holds it: "Quý II/2026 (trước 30/5/2026)". */
function narrows(inner: Reached, outer: Single): boolean {
  const { one, entry } = inner
  const { place, until, limit } = entry.time
  if (!isClosed(outer) || !isDated(one) || one.end === undefined || outer.start === outer.end) return false
  if (place.day === undefined && limit === undefined && until === undefined && !entry.between.includes('bracket')) return false
  return one.end <= outer.end && (one.start ?? one.end) >= outer.start && !(one.start === outer.start && one.end === outer.end)
}

/** A limit in brackets behind a planned day is its hard end; a span beside a rhythm bounds it; a smaller time makes a larger one precise. */
function settle(reached: readonly Reached[]): readonly Single[] {
  const found: Single[] = []
  const replaceLast = (one: Single): void => {
    found[found.length - 1] = one
  }
  for (const next of reached) {
    const { one, entry } = next
    const { time, between } = entry
    const last = found[found.length - 1]
    const close = between.every((sign) => sign === 'comma' || sign === 'bracket' || sign === 'close')
    const limited = time.limit === 'by' || time.limit === 'before'
    const spans = isDated(one) && (time.place.day === undefined || time.until !== undefined || time.limit === 'from' || time.limit === 'by')
    if (last?.kind === 'once' && last.tentative && last.start && one.kind === 'once' && limited) replaceLast({ ...last, hardDue: one.end })
    else if (close && last?.kind === 'recurring' && spans && last.from === undefined && last.until === undefined) replaceLast(within(last, one))
    else if (close && one.kind === 'recurring' && last?.kind === 'range' && last.end === undefined) replaceLast(within(one, last))
    else if (close && last && narrows(next, last)) replaceLast(one)
    else found.push(one)
  }
  return found
}

/** Drops units that stand by themselves where something better is said: "báo cáo năm … trước ngày 15/12". */
function useful(reached: readonly Reached[]): readonly Reached[] {
  const better = reached.filter(({ one, entry }) => (one.kind !== 'unparsable' || one.impossible !== undefined) && !(one.kind === 'recurring' && isLoneTurn(entry)))
  return better.length > 0 ? better : reached
}

const isLoneTurn = (entry: Entry): boolean => isPureTurn(entry.time.place) && Object.values(entry.time.place).includes('bare')

const sameEnd = (list: readonly Single[]): Single | undefined => {
  const closed = list.filter(isClosed)
  if (closed.length < 2 || closed.length < list.length || !closed.every((one) => one.kind === 'once' && one.end === closed[0]!.end)) return undefined
  return { ...closed[0]!, start: closed.map((one) => one.start).sort()[0]! }
}

function continuous(list: readonly Piece[], times: readonly Single[], setting: Setting): Schedule {
  const { court } = setting
  const [one] = times
  if (times.length === 0) {
    if (has(list, 'onDemand') && !has(list, 'always')) return { kind: 'continuous', onDemand: true }
    const until = setting.planEnd ?? (`${setting.year}-12-31` as Day)
    const start = planStart(setting) ?? (`${setting.year}-01-01` as Day)
    return given<Schedule & { kind: 'continuous' }>({ kind: 'continuous', start, until: start > until ? undefined : until, onDemand: has(list, 'onDemand') ? true : undefined })
  }
  if (times.length === 1 && one && isDated(one) && !(one.kind === 'once' && one.before)) {
    if (one.kind === 'once' && one.start === one.end) court.choose('mixed')
    else return given<Schedule & { kind: 'continuous' }>({ kind: 'continuous', start: one.start ?? setting.issued, until: one.end, onDemand: undefined })
  }
  if (times.every((each) => each.kind === 'recurring')) {
    const yearly = times.every((each) => each.kind === 'recurring' && each.rhythms.every((rhythm) => rhythm.every === 'year'))
    if (yearly && court.choose('always-yearly') === 'always') return continuous(list, [], setting)
    return together(times)
  }
  court.choose('mixed')
  const always = continuous(list, [], setting)
  return { kind: 'multi', items: [always as Single, ...times] }
}

const together = (list: readonly Single[]): Schedule => (list.length === 1 ? list[0]! : { kind: 'multi', items: list })

const isoDays = ({ count, unit, working }: Duration, from: Day, inclusive: boolean, setting: Setting): Day => {
  if (working) return addWorkdays(from, inclusive ? count - 1 : count, setting.calendar)
  const end = unit === 'month' ? addMonths(from, count) : unit === 'year' ? addMonths(from, count * 12) : addDays(from, unit === 'week' ? count * 7 : count)
  return inclusive ? addDays(end, -1) : end
}

/** "trong vòng 10 ngày kể từ ngày 01/6/2026": a length counted from a named day (Bộ luật Dân sự 2015, Điều 147: that day is not counted). */
function counted(list: readonly Piece[], times: readonly Single[], setting: Setting): Schedule | undefined {
  const at = list.findIndex((piece) => piece.is === 'duration')
  const length = list[at]
  const start = list[at + 1]
  if (length?.is !== 'duration' || start?.is !== 'time' || start.limit !== 'from' || start.place.day === undefined || times.length !== 1) return undefined
  const [one] = times
  if (!one || one.kind !== 'range' || one.end !== undefined || one.start === undefined) return undefined
  const inclusive = setting.court.choose('counted') === 'within'
  return { kind: 'once', start: one.start, end: isoDays(length, one.start, inclusive, setting) }
}

function relative(text: string, list: readonly Piece[], hint: Rhythm['every'] | undefined): Relative {
  const event = list.find((piece): piece is EventWords => piece.is === 'event')
  const duration = list.find((piece): piece is Duration => piece.is === 'duration')
  const earlier = event?.word.is === 'before' || event?.word.text === 'trước'
  const anchor = event ? text.slice(event.from, event.to) : text
  return given<Relative>({ kind: 'relative', anchor: anchor.replace(/\s+/g, ' ').trim(), offset: duration && `${earlier ? '-' : ''}${duration.iso}`, hint })
}

const applyToRhythms = (schedule: Schedule, change: (rhythm: Rhythm) => Rhythm): Schedule => {
  if (schedule.kind === 'multi') return { ...schedule, items: schedule.items.map((item) => applyToRhythms(item, change) as Single) }
  return schedule.kind === 'recurring' ? { ...schedule, rhythms: schedule.rhythms.map(change) } : schedule
}

function withExtras(text: string, list: readonly Piece[], schedule: Schedule): Schedule {
  let found = schedule
  if (has(list, 'shiftNext')) found = applyToRhythms(found, (rhythm) => ({ ...rhythm, shift: 'next' }))
  if (has(list, 'shiftPrev')) found = applyToRhythms(found, (rhythm) => ({ ...rhythm, shift: 'prev' }))
  if (has(list, 'eve')) found = applyToRhythms(found, (rhythm) => (rhythm.before ? { ...rhythm, before: 'eve' } : rhythm))
  if (has(list, 'onDemand') && found.kind === 'recurring') found = { ...found, onDemand: true }
  const event = list.find((piece): piece is EventWords => piece.is === 'event')
  if (event && (found.kind === 'once' || found.kind === 'range' || found.kind === 'recurring'))
    found = { ...found, condition: text.slice(event.from, event.to).replace(/\s+/g, ' ').trim() }
  return found
}

/** The pieces of a text as one schedule. */
export function meaningOf(text: string, list: readonly Piece[], setting: Setting, reread: Reread): Schedule {
  const { court } = setting
  const answered = (topic: 'when' | 'no-time' | 'lunar', otherwise: Schedule): Schedule => {
    const answer = court.ask(topic, text)
    return (answer === undefined ? undefined : reread(answer)) ?? otherwise
  }
  if (has(list, 'lunar')) return answered('lunar', relative(text, list, undefined))
  const groups = arrange(list)
  const event = list.findIndex((piece) => piece.is === 'event')
  const following = list[event + 1]
  const turnAfterEvent = event >= 0 && following?.is === 'time' && isPureTurn(following.place)
  const onlyTurns = groups.every((entries) => entries.every(({ time }) => isPureTurn(time.place)))
  if (turnAfterEvent && onlyTurns && groups.length === 1) return answered('when', relative(text, list, hintOf(following)))
  const quote = quoteIn(text, list)
  const times = joinRecurring(settle(useful(groups.flatMap((entries) => group(entries, quote, setting)))))
  const steady = has(list, 'always') || (has(list, 'allYear') && times.length === 0 && court.choose('all-year') === 'always')
  if (has(list, 'allYear') && !steady && times.length === 0) return { kind: 'once', start: `${setting.year}-01-01` as Day, end: `${setting.year}-12-31` as Day }
  if (has(list, 'open') && times.length > 0) {
    const first = times[0]!
    return given<Schedule & { kind: 'continuous' }>({ kind: 'continuous', start: isDated(first) ? first.start : setting.issued, until: undefined, onDemand: undefined })
  }
  const [first] = times
  if (has(list, 'onward') && first && isDated(first) && first.start) {
    court.choose('open-end')
    return { kind: 'range', start: first.start }
  }
  if (steady) return withExtras(text, list, continuous(list, times, setting))
  if (times.length === 0) {
    if (has(list, 'onDemand')) return continuous(list, [], setting)
    if (event >= 0 || has(list, 'fromNow')) return answered('when', relative(text, list, undefined))
    const lone = list.find((piece): piece is Duration => piece.is === 'duration')
    if (lone) return answered('when', relative(text, list, undefined))
    return answered('no-time', { kind: 'unparsable' })
  }
  const all = counted(list, times, setting) ?? sameEnd(times) ?? together(times)
  if (all.kind === 'recurring' && has(list, 'duration')) court.choose('length')
  if (all.kind === 'range' && all.end === undefined) court.choose('open-end')
  return withExtras(text, list, all)
}

const hintOf = (turn: Time): Rhythm['every'] => (['year', 'half', 'quarter', 'month', 'week', 'day'] as const).find((unit) => turn.place[unit] !== undefined) ?? 'year'

/** The words from one piece to the next, to be quoted in a question. */
function quoteIn(text: string, list: readonly Piece[]): (entry: Entry) => string {
  return ({ time }) => {
    const at = list.findIndex((piece) => piece.is === 'time' && piece.from === time.from)
    const next = list.slice(at + 1).find((piece): piece is Exclude<Piece, Duration> => piece.is !== 'duration')
    return text.slice(time.from, next?.from ?? text.length).replace(/\s+/g, ' ').trim()
  }
}

