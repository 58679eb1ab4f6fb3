import { daysInMonth } from '../calendar/day'
import type { Reading } from './read'
import type { DayOf, Edge, MonthDay, Rhythm, Schedule, Single } from './schedule'

const pad = (n: number): string => String(n).padStart(2, '0')
const weekdayNames = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const workdays = (name: DayOf | undefined): string | undefined =>
  name === 'firstWorkday' ? 'firstworkday' : name === 'lastWorkday' ? 'lastworkday' : undefined

const monthDay = ({ month, day }: MonthDay): string =>
  `${pad(month)}-${workdays(day) ?? pad(day === 'last' ? daysInMonth(2023, month) : (day as number))}`

const edgeNotation = ({ month, day, prev }: Edge): string =>
  `${month === undefined ? (day === 31 ? 'last' : day) : `${pad(month)}-${pad(day)}`}${prev ? '(prev)' : ''}`

function placeNotation(rhythm: Rhythm): string {
  const { every, weekdays, days, week, inQuarter, dates, window } = rhythm
  if (window) return `${edgeNotation(window.from)}..${edgeNotation(window.to)}`
  if (every === 'week') return (weekdays ?? []).map((n) => weekdayNames[n]).join(',')
  if (days) return days.length === 1 && workdays(days[0]) ? workdays(days[0])! : `day=${days.join(',')}`
  if (week) return `week=${week.n}${week.weekday === undefined ? '' : ` ${weekdayNames[week.weekday]}`}`
  if (inQuarter) {
    const { month, day } = inQuarter
    return `month=${month}${day === undefined ? '' : workdays(day) ? ` ${workdays(day)}` : ` day=${day}`}`
  }
  return (dates ?? []).map(monthDay).join(',')
}

const rhythmNames = { day: 'daily', week: 'weekly', month: 'monthly', quarter: 'quarterly', half: 'halfyearly', year: 'yearly' } as const

/** One rhythm in the notation of the deadline data, `monthly day=25 shift=nextworkday`; `every=N` and `times=N` go beyond it. */
function rhythmNotation(rhythm: Rhythm): string {
  const { every, falls } = rhythm
  return [
    rhythmNames[every],
    rhythm.step === undefined ? '' : `every=${rhythm.step}`,
    rhythm.times === undefined ? '' : `times=${rhythm.times}`,
    placeNotation(rhythm),
    falls === undefined ? '' : every === 'month' && falls === 'next' ? 'of next month' : `(${falls})`,
    rhythm.at ?? '',
    rhythm.before ? 'before' : '',
    rhythm.shift ? `shift=${rhythm.shift}workday` : '',
  ]
    .filter((word) => word !== '')
    .join(' ')
}

function singleNotation(schedule: Single): Record<string, unknown> {
  switch (schedule.kind) {
    case 'once':
    case 'range':
      return {
        kind: schedule.kind,
        start: schedule.start,
        end: schedule.end,
        before: schedule.before && true,
        tentative: schedule.tentative,
        fuzzy: schedule.fuzzy,
        time: schedule.until ? `${schedule.at}-${schedule.until}` : schedule.at,
        hard_due: schedule.kind === 'once' ? schedule.hardDue : undefined,
        condition: schedule.condition,
      }
    case 'recurring':
      return {
        kind: 'recurring',
        start: schedule.from,
        recurrence: schedule.rhythms.map(rhythmNotation).join('; '),
        window_end: schedule.until,
        on_demand: schedule.onDemand,
        tentative: schedule.tentative,
        condition: schedule.condition,
      }
    case 'continuous':
      return { kind: 'continuous', start: schedule.start, window_end: schedule.until, on_demand: schedule.onDemand }
    case 'relative':
      return {
        kind: 'relative',
        anchor: schedule.anchor,
        offset: schedule.offset,
        recurrence_hint: schedule.hint && rhythmNames[schedule.hint],
      }
    case 'unparsable':
      return { kind: 'unparsable', note: schedule.impossible && `not in the calendar: ${schedule.impossible}` }
  }
}

export function whole(schedule: Schedule): Record<string, unknown> {
  if (schedule.kind !== 'multi') return singleNotation(schedule)
  const items = schedule.items.map(singleNotation)
  const starts = items.map((item) => item.start as string | undefined)
  const ends = items.flatMap((item) => (item.end === undefined ? [] : [item.end as string]))
  return {
    kind: 'multi',
    start: starts[0] === undefined ? undefined : starts.filter((one): one is string => one !== undefined).sort()[0],
    end: ends.sort()[ends.length - 1],
    items: items.map(({ kind, ...rest }) => ({ kind, start: null, end: null, recurrence: null, ...defined(rest) })),
  }
}

const defined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** The reading in the JSON notation of the deadline data; `ask` where a person must confirm it. */
export function notation(reading: Reading): Record<string, unknown> {
  return { ...defined(whole(reading.schedule)), ...(reading.sure ? {} : { ask: true }) }
}
