import { later, type Moment, minutesBetween } from '../calendar/moment'
import { health, mostNext, mostProblems } from '../documents/health'
import type { HealthFacts } from '../documents/health-lines'
import { dueJobs, type Job } from '../reporting/jobs'
import { reportingUnits } from '../reporting/reporters'
import { journal } from '../tables/journal'
import { outbox } from '../tables/outbox'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { sayMoment, sayPeriod } from '../text/dates'
import { healthText, sayCopy, shownHealth } from '../text/health'
import { sayProblem } from '../text/problem'
import { sinceOf } from './begun'
import { bookId, keeperOf, lastRun, silence, standingOf } from './clock-keeper'
import { type At, defineCommand, type RecordsOf, type ReportTab } from './command'
import { type Effect, toast } from './effect'
import { moving } from './moving'
import { openTroubles, troublesFrom } from './open-troubles'
import { problemsOfUnits } from './task-units'
import { tickLabel } from './tick-label'
import { upcoming } from './upcoming'

const reads = { units, tasks, runs, outbox, journal }

/** What the shell knows beside the records. */
export interface HealthInput {
  /** Mails that Google still takes today, where this execution may ask. */
  readonly left?: number
  /** A person asked: every tab is looked through, and he is answered. */
  readonly byHand?: boolean
}

const sayJob = ({ kind, dates }: Pick<Job, 'kind' | 'dates'>): string =>
  [healthText.next.kind(kind), dates ? sayPeriod(dates.period) : ''].filter(Boolean).join(' ')

function mailsLeft(at: At, input: HealthInput | undefined): HealthFacts['mailsLeft'] {
  if (input?.left !== undefined) return { left: input.left, at: at.now }
  return at.marks.mailsLeft ? (JSON.parse(at.marks.mailsLeft) as HealthFacts['mailsLeft']) : undefined
}

function factsOf(records: RecordsOf<typeof reads>, at: At, input: HealthInput | undefined, tabs: readonly ReportTab[]): HealthFacts {
  const keeper = keeperOf(at.marks)
  const since = sinceOf(at)
  const done = new Set(records.runs.map(({ id }) => id))
  const problems = [
    ...at.problems,
    ...problemsOfUnits(records.tasks, records.units, at.rows[tasks.name] ?? []),
    ...tabs.flatMap((tab) => tab.problems),
  ]
  const ran = lastRun(at.marks)
  const waiting = Object.entries(at.stamps)
  const nameOf = (code: string): string => records.units.find((unit) => unit.code === code)?.shortName ?? code
  return {
    now: at.now,
    copy: standingOf(at.marks, at.link) !== 'home',
    keeper,
    officer: at.settings.officerEmail,
    lastRun: keeper ? later(ran ?? keeper.since, keeper.since) : ran,
    late: since ? dueJobs(at.regimes, at.calendar, at.now, since, done).map(sayJob) : [],
    mailsLeft: mailsLeft(at, input),
    sendsMail: at.settings.sendMail !== 'Không',
    ticks: waiting.map(([code, on]) => `${nameOf(code)} (${sayMoment(on)})`),
    ticksOld: waiting.some(([, on]) => minutesBetween(at.now, on) > silence),
    problems: { count: problems.length, first: problems.slice(0, mostProblems).map(sayProblem) },
    troubles: openTroubles(records.journal, { now: at.now, lastRun: ran, tick: tickLabel }).map((entry) => ({
      at: `${sayMoment(entry.at)}: ${entry.action}`,
      detail: firstLine(entry.detail ?? ''),
      outcome: entry.outcome === 'Sự cố' ? 'Sự cố' : 'Cần xem',
    })),
    next: upcoming(at.regimes, at.calendar, at.now, mostNext).map(({ kind, due, dates }) => ({
      at: sayMoment(due),
      what: healthText.next.kind(kind),
      about: `${dates.regime.name}: ${sayPeriod(dates.period)}`,
    })),
    repaired: at.marks.repaired || undefined,
  }
}

const firstLine = (text: string): string => text.split('\n')[0]!.slice(0, 200)

/** The sheet Tình trạng as it stands now. Who opens or edits a copy is told so, once. */
export const drawHealth = defineCommand<typeof reads, HealthInput | undefined>({
  name: 'drawHealth',
  label: 'Tình trạng sổ',
  reads,
  since: { outbox: moving(outbox), journal: ({ now }) => troublesFrom(now) },
  tabs: (records, at, input) => (input?.byHand ? reportingUnits(records.units, at.regimes).map(({ code }) => code) : []),
  decide: (records, at, input, tabs): readonly Effect[] => {
    const facts = factsOf(records, at, input, tabs)
    const here = bookId(at.link)
    return [
      { do: 'draw', drawing: health(facts) },
      mark('beat', at.now),
      ...(input?.left === undefined ? [] : [mark('mailsLeft', JSON.stringify(facts.mailsLeft))]),
      ...(facts.copy && at.marks.copyTold !== here ? [mark('copyTold', here), toast(sayCopy)] : input?.byHand ? [toast(shownHealth)] : []),
    ]
  },
})

const mark = (name: string, value: string | Moment): Effect => ({ do: 'mark', name, value })
