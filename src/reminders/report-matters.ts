import { addDays } from '../calendar/day'
import { dayOf, type Moment, moment } from '../calendar/moment'
import { nearestWorkday } from '../calendar/workdays'
import { datesOfKey } from '../reporting/dates'
import { settled } from '../reporting/expected'
import { digestMoment, reminderMoments } from '../reporting/jobs'
import type { ExpectedReport } from '../tables/expected-reports'
import { firstCell } from './first-cell'
import type { Matter, MattersOf } from './matter'
import { remembered } from './remembered'

/** How many days before its cut-off a report goes into a mail that is written for another reason. */
const inSight = 7
/** No report is taken longer after its cut-off, in days. */
const longestOpen = 366

/** Whether the organisation still has to hand something in: nothing came, or what came was returned. */
export const isOwed = (row: ExpectedReport): boolean => !row.submitted || row.review === 'Trả lại'

/** Until when an owed report is awaited: its cut-off, or the end of the days for which it was opened again. */
export const awaitedUntil = ({ cutOff, openUntil }: ExpectedReport): Moment => (openUntil && openUntil > cutOff ? openUntil : cutOff)

/** Reports that are owed: those of which somebody is reminded on the day, and those near their cut-off or past it, which go along. */
export const reportMatters: MattersOf = (day, facts) => {
  const datesOf = remembered((key: string) => datesOfKey(facts.regimes, key, facts.calendar))
  const since = moment(addDays(day, -longestOpen))
  const owed = facts.expected.filter((row) => isOwed(row) && awaitedUntil(row) > since)
  return owed.flatMap((row): readonly Matter[] => {
    const unit = facts.units.find(({ shortName }) => shortName === row.unit)
    const planned = datesOf(row.period)
    if (!unit || !planned?.regime.used || (unit.left && unit.left < day)) return []
    const dates = settled(planned, row)
    const until = awaitedUntil(row)
    const opened = until > row.cutOff
    const lastChance = nearestWorkday(dayOf(until), facts.calendar, -1)
    const moments = opened && lastChance === day ? [digestMoment(day)] : row.submitted ? [] : reminderMoments(dates, facts.calendar)
    const at = moments.find((m) => dayOf(m) === day && (m >= until || facts.now < until))
    const near = dates.period.from <= day && dayOf(row.cutOff) <= addDays(day, inSight) && dates.lockedFrom > moment(day)
    if (!at && !near) return []
    const report = {
      regime: dates.regime.name,
      period: row.label,
      until,
      standing: opened ? (row.submitted ? 'returned' : 'opened') : until <= (at ?? moment(day)) ? 'missed' : 'open',
      reason: opened ? row.reason : undefined,
      cell: firstCell(unit, facts.tasks, facts.units, dates),
      calls: at !== undefined,
    } as const
    return [{ about: 'report', unit, at, id: row.id, until, report }]
  })
}
