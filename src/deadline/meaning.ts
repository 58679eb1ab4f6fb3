import type { Day } from '../calendar/day'
import { arrange } from './arrange'
import type { Entry } from './entries'
import { given } from './given'
import { group, isClosed, isDated, joinRecurring } from './group'
import type { Setting } from './parts'
import type { Duration, EventWords, Piece } from './piece'
import { isPureTurn, lowestRank, ranks } from './place'
import { quarterDates } from './quarter-dates'
import { countedFrom, hintOf, relative } from './relative'
import type { Rhythm, Schedule, Single } from './schedule'
import { sameEnd, settle, useful } from './settle'
import { isPeriod } from './single'
import { continuous, has, together } from './steady'

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

/** "Tháng 7 (dịp 27/7)": two dues, or one that is said more closely. */
const oneInAnother = (items: readonly Single[]): boolean => {
  const outers = items.filter(isClosed).filter(({ kind, start, end }) => kind === 'once' && start < end)
  const inners = items.filter(isDated)
  return outers.some(({ start, end }) =>
    inners.some((one) => one.end && one.end <= end && one.end >= start && !(one.start === start && one.end === end)),
  )
}

/** "Theo kế hoạch": a document or a rule, and no event. */
const isManner = ({ word }: EventWords): boolean => /^(theo|căn|can|tùy|tuy)$/.test(word.text)

/** Whether the dues follow each other; a later word for an earlier day tells something else than one more due. */
const inOrder = (items: readonly Single[]): boolean => {
  const ends = items.filter(isDated).flatMap(({ end }) => end ?? [])
  return ends.every((end, i) => i === 0 || end > ends[i - 1]!)
}

/** The pieces of a text as one schedule. */
export function meaningOf(text: string, list: readonly Piece[], setting: Setting): Schedule {
  const { court } = setting
  const answered = (topic: 'when' | 'no-time' | 'lunar', otherwise: Schedule): Schedule =>
    court.ask(topic, text, setting.reread) ?? otherwise
  if (has(list, 'lunar')) return answered('lunar', relative(text, list, undefined))
  const groups = arrange(list)
  const event = list.findIndex((piece) => piece.is === 'event')
  const following = list[event + 1]
  const turnAfterEvent = event >= 0 && following?.is === 'time' && isPureTurn(following.place)
  const onlyTurns = groups.every((entries) => entries.every(({ time }) => isPureTurn(time.place)))
  if (turnAfterEvent && onlyTurns && groups.length === 1) return answered('when', relative(text, list, hintOf(following)))
  const inYear = groups.every((entries) => entries.every(({ time }) => lowestRank(time.until ?? time.place) === ranks.year))
  if (groups.length === 1 && inYear && has(list, 'occasion')) {
    const [turn] = groups[0]!
    return answered('when', relative(text, list, turn && turn.time.place.year === 'every' ? 'year' : undefined))
  }
  const quote = quoteIn(text, list)
  const times = joinRecurring(settle(useful(groups.flatMap((entries) => group(entries, quote, setting)))))
  const steady = has(list, 'always') || (has(list, 'allYear') && times.length === 0 && court.choose('all-year') === 'always')
  if (has(list, 'allYear') && !steady && times.length === 0)
    return { kind: 'once', start: `${setting.year}-01-01` as Day, end: `${setting.year}-12-31` as Day }
  if (has(list, 'open') && times.length > 0) {
    const first = times[0]!
    return given<Schedule & { kind: 'continuous' }>({
      kind: 'continuous',
      start: isDated(first) ? first.start : setting.issued,
    })
  }
  if (groups.length === 1 && groups[0]!.length === 1 && groups[0]![0]!.time.alone) court.choose('vague')
  const [first] = times
  if (has(list, 'onward') && first && isDated(first) && first.start) {
    court.choose('open-end')
    return { kind: 'range', start: first.start }
  }
  if (steady) return withExtras(text, list, continuous(list, times, setting))
  if (times.length === 0) {
    if (has(list, 'onDemand')) {
      const always = continuous(list, [], setting)
      return has(list, 'periodic') ? answered('when', always) : always
    }
    const words = list[event]
    if (words?.is === 'event' && isManner(words)) return answered('no-time', { kind: 'unparsable' })
    if (words?.is === 'event' && words.happens) return answered('when', { kind: 'continuous', onDemand: true })
    if (event >= 0 || has(list, 'fromNow') || has(list, 'occasion')) return answered('when', relative(text, list, undefined))
    const lone = list.find((piece): piece is Duration => piece.is === 'duration')
    if (lone) return answered('when', relative(text, list, undefined))
    return answered('no-time', { kind: 'unparsable' })
  }
  if (times.every((one) => one.kind === 'unparsable' && one.impossible === undefined)) {
    return court.doubts.some((one) => one.id.startsWith('which-month'))
      ? { kind: 'unparsable' }
      : answered('no-time', { kind: 'unparsable' })
  }
  if (has(list, 'allYear') && times.some(isDated)) court.choose('mixed')
  const spread = times.every(isDated) ? quarterDates(groups.flat(), setting) : undefined
  const all = countedFrom(list, times, setting) ?? sameEnd(times) ?? spread ?? together(times)
  if (
    all.kind === 'recurring' &&
    list.some((piece) => piece.is === 'duration' && (piece.working || piece.unit === 'day' || piece.unit === 'hour'))
  )
    court.choose('length')
  const apart = groups.length > 1 || groups[0]!.some(isPeriod)
  if (apart && all.kind === 'multi' && all.items.some((one) => one.kind === 'recurring') && all.items.some(isDated)) court.choose('mixed')
  if (all.kind === 'multi' && ((groups.length > 1 && oneInAnother(all.items)) || !inOrder(all.items))) court.choose('vague')
  if (has(list, 'repeated')) court.choose('times')
  if ((all.kind === 'multi' ? all.items : [all]).some((one) => one.kind === 'range' && one.end === undefined)) court.choose('open-end')
  return withExtras(text, list, all)
}

/** The words from one piece to the next, to be quoted in a question. */
function quoteIn(text: string, list: readonly Piece[]): (entry: Entry) => string {
  return ({ time }) => {
    const at = list.findIndex((piece) => piece.is === 'time' && piece.from === time.from)
    const next = list.slice(at + 1).find((piece): piece is Exclude<Piece, Duration> => piece.is !== 'duration')
    return text
      .slice(time.from, next?.from ?? text.length)
      .replace(/\s+/g, ' ')
      .trim()
  }
}
