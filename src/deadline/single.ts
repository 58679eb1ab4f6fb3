import { dated, impossible, type Quote, range } from './dated'
import type { Entry } from './entries'
import { given } from './given'
import { fillFrom } from './lists'
import { mergeRhythms } from './merge'
import type { Stretch } from './month-days'
import type { Setting } from './parts'
import { isPureTurn, type Place, ranks, unitsOf } from './place'
import { stretchOf } from './resolve'
import { rhythmOf } from './rhythm'
import type { Single } from './schedule'
import { recurs, rhythmUnit } from './turns'
import { windowRhythm } from './window'

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
    tentative: entry.tentative ? true : undefined,
  })
}

const onlyWeekday = (place: Place): boolean =>
  place.weekday !== undefined && unitsOf(place).every((unit) => unit === 'weekday' || unit === 'clock')

/** The meaning of one time; `unparsable` where it lacks what no neighbour gave. */
export function single(entry: Entry, quote: Quote, setting: Setting): Single {
  const { court } = setting
  const words = quote(entry)
  let { place, until } = entry.time
  if (until) {
    const end = fillFrom(until, place, true)
    place = fillFrom(place, until, true)
    until = end
  }
  if (place.vague || (place.unsaid && entry.time.limit === undefined)) court.choose('vague')
  if (place.fraction && !until && entry.time.limit === undefined) court.choose('fraction')
  if (
    place.letterT &&
    !until &&
    unitsOf(place).join() === 'month' &&
    Number(place.month) <= 7 &&
    Number(place.month) >= 2 &&
    court.choose('letter-t') === 'weekday'
  )
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
export const isPeriod = ({ time }: Entry): boolean =>
  time.place.day === undefined && time.place.weekday === undefined && time.limit === undefined && !isPureTurn(time.place)
