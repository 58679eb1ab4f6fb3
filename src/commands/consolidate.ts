import { type Moment, moment } from '../calendar/moment'
import { overview } from '../documents/overview'
import { queued, unsent } from '../reminders/outgoing'
import { consolidate as draftsOf } from '../reporting/consolidation'
import { isSettled, keptLast, settledIn, toKeep } from '../reporting/consolidation-record'
import { finalLines, withWords } from '../reporting/consolidation-words'
import { rollUp } from '../reporting/roll-up'
import { covers, holds, periodOfReport } from '../reporting/roll-up-span'
import { beginOf, settledTarget, type Target, targetOfKey, targetOfNow, targetOfWords } from '../reporting/roll-up-target'
import { consolidated, consolidatedAsFound } from '../tables/consolidated'
import { consolidationRecord } from '../tables/consolidation-record'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { type ReportLine, reports } from '../tables/reports'
import { runs } from '../tables/runs'
import { settingList, settings } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { consolidatedDone, noRegime } from '../text/commands'
import { sayEdits, sayRemade, sayRolledUp, sayTurned, unknownPeriod } from '../text/consolidation'
import { consolidatedMail } from '../text/mails'
import { type At, defineCommand, type RecordsOf } from './command'
import { alert, append, deliverNext, done, type Effect, follow, patch, replace, toast } from './effect'
import { type JobInput, ledgerRow } from './job'
import { moving } from './moving'

const reads = { units, tasks, reports, expectedReports, outbox, consolidated: consolidatedAsFound, consolidationRecord }
type Records = RecordsOf<typeof reads>

/**
 * A job of the clock; a report that was made already and to which something came (`period`); a period that a person names; or the one that is due next.
 * `whole`: the record of reports is read from its beginning.
 */
type Input = (JobInput | { readonly period: string } | { readonly words: string } | { readonly press: true }) & { readonly whole?: true }

const isJob = (input: Input | undefined): input is JobInput => input !== undefined && 'id' in input
const isQuiet = (input: Input | undefined): boolean => input !== undefined && 'period' in input && !isJob(input)

const wordsIn = (at: At, input: Input | undefined): string | undefined =>
  input && 'words' in input ? input.words : input && 'period' in input ? undefined : at.settings.consolidate

function targetOf(records: Pick<Records, 'expectedReports'>, at: At, input: Input | undefined): Target | undefined {
  if (input && 'period' in input) return targetOfKey(input.period, at)
  const words = wordsIn(at, input)
  return words ? targetOfWords(words, at, records.expectedReports) : targetOfNow(at)
}

/** The period that the sheet shows. */
const shownIn = (records: Pick<Records, 'consolidated'>): string | undefined => records.consolidated.find(({ period }) => period)?.period

/** Makes the committee's own report of a period, with what people wrote in it kept: by the clock with a mail to the leader, by one press or after a late report without. */
export const consolidate = defineCommand<typeof reads, Input | undefined>({
  name: 'consolidate',
  label: 'Tổng hợp báo cáo',
  reads,
  since: {
    outbox: moving(outbox),
    // What moves holds the report that is due; a longer one, and one that a person names, may go farther back.
    expectedReports: (at, input) => {
      const target = wordsIn(at, input) ? undefined : targetOf({ expectedReports: [] }, at, input)
      const part = moving(expectedReports)(at)
      return target && part && (beginOf(target) < part ? beginOf(target) : part)
    },
    reports: (at, input, records) => {
      const target = input?.whole ? undefined : targetOf(records as Records, at, input)
      return target && beginOf(target)
    },
    consolidationRecord: (at, input, records) => {
      const target = targetOf(records as Records, at, input)
      const shown = periodOfReport(shownIn(records as Records) ?? '')
      const begins = [...(target ? [beginOf(target)] : []), ...(shown ? [moment(shown.from)] : [])].sort()[0]
      return begins as Moment | undefined
    },
  },
  decide: (records, at, input) => {
    const words = wordsIn(at, input)
    const found = targetOf(records, at, input)
    if (!found)
      return words ? [...clearedChoice(words, at), alert(unknownPeriod(words))] : input && 'period' in input ? [] : [alert(noRegime)]
    const own = records.expectedReports.filter((row) => row.period === found.span.key)
    const target = settledTarget(found, own[0])
    const { span } = target
    const inside = target.long ? records.expectedReports.filter((row) => row.period !== span.key && holds(span.period, row.period)) : []
    const lines = records.reports.filter((line) => (target.long ? covers(span, line) : line.period === span.key))
    // Rows that a person has sorted are not in the order of time: then the end of the record does not hold all that is due to it.
    if (!input?.whole && lacksLines([...own, ...inside], lines))
      return [follow('consolidate', { ...(input ?? { press: true }), whole: true })]
    const said = rollUp(lines, isSettled(settledIn(records.consolidationRecord, records.consolidated), span.key))
    const drafts = draftsOf(span.key, { own, inside, said, tasks: records.tasks, units: records.units })
    const shown = shownIn(records)
    const before = shown === span.key ? records.consolidated : keptLast(records.consolidationRecord, span.key)
    const { lines: rows, edits } = withWords(span.key, drafts, before)
    const aside = isQuiet(input) && shown !== undefined && shown !== span.key
    const turned: readonly Effect[] = aside
      ? append(consolidationRecord, toKeep(span.key, rows, records.consolidationRecord, at.now))
      : [
          ...(shown && shown !== span.key
            ? append(consolidationRecord, toKeep(shown, records.consolidated, records.consolidationRecord, at.now))
            : []),
          replace(consolidated, rows),
        ]
    const made = target.dates
      ? consolidatedDone(target.label, own.filter((row) => row.submitted).length, own.length)
      : sayRolledUp(target.label, reportsIn(lines).size)
    const detail = [
      made,
      aside ? sayRemade(target.label) : shown && shown !== span.key ? sayTurned(target.label) : '',
      edits > 0 ? sayEdits(edits) : '',
    ]
      .filter(Boolean)
      .join(' ')
    return [
      ...turned,
      { do: 'draw', drawing: overview({ ...overviewFacts(records, at) }) },
      ...(words ? clearedChoice(words, at) : []),
      ...(at.marks.again === span.key ? [{ do: 'mark', name: 'again', value: '' } as const] : []),
      ...(isJob(input)
        ? [...mailed(records, at, input, target, finalLines(rows)), ...append(runs, [ledgerRow(input, at.now, detail)]), done(detail)]
        : isQuiet(input)
          ? [done(detail)]
          : [toast(detail)]),
      ...(aside ? [] : [follow('handOver', undefined)]),
      ...(isJob(input) ? [deliverNext] : []),
    ]
  },
})

const overviewFacts = (records: Records, at: At): Parameters<typeof overview>[0] => ({
  committee: at.settings.committee ?? '',
  now: at.now,
  tasks: records.tasks,
  units: records.units,
  board: records.expectedReports,
})

/** The reports that lines belong to, by organisation and period. */
const reportsIn = (lines: readonly ReportLine[]): ReadonlySet<string> => new Set(lines.map(({ unit, period }) => `${unit}\t${period}`))

function lacksLines(expected: Records['expectedReports'], lines: readonly ReportLine[]): boolean {
  const have = reportsIn(lines)
  return expected.some(({ submitted, unit, period }) => submitted && !have.has(`${unit}\t${period}`))
}

/** The choice in the settings is done and goes. */
const clearedChoice = (words: string, at: At): readonly Effect[] =>
  at.settings.consolidate === words
    ? patch(settings, [{ key: settingList.consolidate.column.header, was: { value: words }, set: { value: undefined } }])
    : []

/** One mail to the leader. The officer has had the list of the missing at the cut-off; one mail a day is enough. */
function mailed(records: Records, at: At, job: JobInput, target: Target, lines: ReturnType<typeof finalLines>): readonly Effect[] {
  const { leaderEmail, officerEmail, committee } = at.settings
  if (!leaderEmail || leaderEmail === officerEmail || !target.dates) return []
  const unitsIn = (part: (typeof lines)[number]['part']): readonly string[] => [
    ...new Set(lines.filter((line) => line.part === part).flatMap(({ unit }) => unit ?? [])),
  ]
  const mail = consolidatedMail({
    committee: committee ?? '',
    period: target.label,
    numbers: lines.filter(({ part }) => part === 'Số liệu').map(({ text }) => text),
    absent: unitsIn('Chưa nộp'),
    late: unitsIn('Nộp muộn'),
    due: target.dates.committeeCutOff,
    link: at.link,
  })
  return append(outbox, unsent([queued(job.id, leaderEmail, mail, at.now)], records.outbox))
}
