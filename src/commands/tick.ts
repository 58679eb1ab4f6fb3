import { clockOf, dayOf, type Moment, minutesBetween, parseMoment } from '../calendar/moment'
import { readKey } from '../reporting/dates'
import { dueJobs, type Job } from '../reporting/jobs'
import { looksOf, tabsToLookAt, withLooks } from '../reporting/looks'
import { comparesFarBack } from '../reporting/moving'
import { reportingUnits } from '../reporting/reporters'
import { runs } from '../tables/runs'
import { units } from '../tables/units'
import { steppedDown } from '../text/health'
import { begunMarks, sinceOf } from './begun'
import { bookId, keeperMark, turnOf } from './clock-keeper'
import { type At, defineCommand, type RecordsOf, type ReportTab } from './command'
import { waitsToBeCopied } from './copied'
import { deliverNext, done, type Effect, follow, healthNext } from './effect'
import type { JobInput } from './job'
import { moving } from './moving'
import { tickLabel } from './tick-label'

const commandOf: Readonly<Record<Job['kind'], string>> = {
  open: 'openPeriod',
  remind: 'remind',
  close: 'closePeriod',
  escalate: 'escalate',
  consolidate: 'consolidate',
}

const reads = { runs, units }

/**
 * What the clock does every ten minutes: finds ticks that no script saw, sees which jobs are due and not in the ledger, keeps the day's states right,
 * and sends what still waits. Where nothing is due it writes one mark and is gone. That mails may wait is noted before a job writes them, so that the next
 * tick sends them where this one breaks off.
 */
export const tick = defineCommand<typeof reads, string | undefined>({
  name: 'tick',
  label: tickLabel,
  reads,
  since: { runs: (at) => ledgerSince(at) },
  // Before a period is closed or anybody is reminded, every tab is looked at.
  tabs: (records, at) =>
    tabsToLookAt(
      reportingUnits(records.units, at.regimes).map(({ code }) => code),
      {
        looks: looksOf(at.marks),
        now: at.now,
        stamped: Object.keys(at.stamps),
        all: due(records, at).some(({ kind }) => kind === 'remind' || kind === 'close'),
      },
    ),
  decide: (records, at, trigger, tabs) => {
    const turn = turnOf(at.marks, at.link, trigger)
    if (turn === 'step down') return [{ do: 'drop clock', id: trigger! }, done(steppedDown)]
    if (turn === 'rest') return []
    const since = sinceOf(at)
    if (!since) return []
    const looks = looksOf(at.marks)
    const lastLook = (unit: string): Moment => looks.units[unit] ?? looks.since ?? since.file
    const boxes = tabs.filter((tab) => tab.form.tail.submit)
    const ticked =
      boxes.length > 0
        ? [
            follow('submitReport', {
              units: boxes.map(({ unit }) => ({ unit, lastLook: lastLook(unit) })),
              farBack: boxes.some(isFarBack(at)),
            }),
          ]
        : []
    const others = tabs.flatMap((tab): Effect[] => {
      if (tab.form.tail.submit) return []
      const unit = { unit: tab.unit }
      return tab.form.tail.amend ? [follow('amendReport', unit)] : tab.form.head.pick ? [follow('pickReport', unit)] : []
    })
    const jobs = due(records, at)
    const daily = isFirstOfDay(at) ? [follow('reviewReports', undefined), follow('refreshDay', 'first of the day')] : []
    const mails = jobs.some((job) => job.kind !== 'open')
    const waiting: Effect[] = mails
      ? [{ do: 'mark', name: 'waiting', value: '1' }]
      : Number(at.marks.waiting ?? 0) > 0 || at.sending.length > 0
        ? [deliverNext]
        : []
    // A report came after the consolidation, and the run that took it in broke off before it was made anew.
    const again = at.marks.again ? [follow('consolidate', { period: at.marks.again })] : []
    // While a tick waits to be judged, when its box was last seen empty must not be forgotten.
    const seen = tabs.filter((tab) => !tab.form.tail.submit).map(({ unit }) => unit)
    const all = reportingUnits(records.units, at.regimes).length <= tabs.length
    const looked: Effect = {
      do: 'mark',
      name: 'looks',
      value: withLooks(
        looks,
        seen,
        boxes.map(({ unit }) => unit),
        all,
        at.now,
      ),
    }
    return [
      looked,
      ...begunMarks(at, since),
      ...(turn === 'adopt' ? [adopted(at, trigger!)] : []),
      ...beat(at),
      ...(at.marks.copied ? [follow('settleCopy', undefined)] : []),
      ...waiting,
      ...ticked,
      ...others,
      ...again,
      ...daily,
      ...jobs.map((job) => follow(commandOf[job.kind], inputOf(job))),
      ...unseen(at),
      ...(at.marks.clock && (!at.marks.beat || daily.length > 0) ? [healthNext] : []),
    ]
  },
})

/** Whether a tab shows a report that is compared with one that lies far back. */
const isFarBack =
  ({ regimes }: At) =>
  ({ form }: ReportTab): boolean => {
    const { code } = readKey(form.head.key ?? '')
    return regimes.some((regime) => regime.code === code && comparesFarBack(regime))
  }

/** What a person asked for in cells of the settings and of the table for the level above while no script ran. */
function unseen(at: At): readonly Effect[] {
  const { consolidate: words = '', mailsOfDay = '' } = at.settings
  // Each choice once, though it may not go from its cell.
  const fresh = (name: string, said: string, next: readonly Effect[]): readonly Effect[] =>
    said === (at.marks[name] ?? '') ? [] : [{ do: 'mark', name, value: said }, ...next]
  return [
    ...fresh('consolidationAsked', words, words ? [follow('consolidate', { words })] : []),
    ...fresh('mailsAsked', mailsOfDay, [follow('previewMails', undefined)]),
    ...(waitsToBeCopied(at) ? [{ do: 'look at hand-over', next: 'handOver' } as const] : []),
  ]
}

/** Files whose clock was made before its keeper was remembered. */
const adopted = (at: At, trigger: string): Effect => ({
  do: 'mark',
  name: 'clock',
  value: keeperMark({ id: trigger, by: '', since: at.now, book: bookId(at.link) }),
})

// A cell costs more than a mark: it is written by day alone, and so seldom that the quiet tick stays within its limit.
const beats = { from: '06:00', to: '19:00', every: 20 } as const

/** That the clock came by is written where people see it, once the sheet has been drawn. */
function beat({ marks, now }: At): readonly Effect[] {
  const last = parseMoment(marks.beat ?? '')
  const byDay = clockOf(now) >= beats.from && clockOf(now) < beats.to
  return last && byDay && minutesBetween(now, last) >= beats.every ? [{ do: 'beat' }, { do: 'mark', name: 'beat', value: now }] : []
}

const isFirstOfDay = ({ marks, now }: At): boolean => marks.refreshed !== dayOf(now)

/** Since when the ledger is asked: once a day all of it, so that a clock that stood still for long finds what it owes. */
const ledgerSince = (at: At): Moment | undefined => (isFirstOfDay(at) ? undefined : moving(runs)(at))

const known = new WeakMap<At, readonly Job[]>()

/** The jobs that are due, worked out once for each reading of the file. */
function due(records: RecordsOf<typeof reads>, at: At): readonly Job[] {
  const jobs = known.get(at) ?? dueNow(records, at)
  known.set(at, jobs)
  return jobs
}

function dueNow(records: RecordsOf<typeof reads>, at: At): readonly Job[] {
  const since = sinceOf(at)
  if (!since) return []
  const asked = ledgerSince(at)
  const jobs = dueJobs(at.regimes, at.calendar, at.now, since, new Set(records.runs.map((run) => run.id)))
  return jobs.filter((job) => !asked || job.due >= asked)
}

const inputOf = (job: Job): JobInput => ({ id: job.id, due: job.due, period: job.dates?.key ?? '' })
