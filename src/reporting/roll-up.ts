import { reportForm } from '../tables/report-form'
import type { ReportLine } from '../tables/reports'
import { periodOfReport, weightOf } from './roll-up-span'

/** What one organisation said of one task, or without a task, in all its reports of a period. */
export interface Said {
  readonly unit: string
  readonly task: string | undefined
  readonly title: string | undefined
  /** As it was told last, 0 to 1. */
  readonly progress: number | undefined
  readonly result: string | undefined
  readonly evidence: string | undefined
  readonly difficulty: string | undefined
  readonly proposal: string | undefined
}

type Issue = 'difficulty' | 'proposal'

/** Of each organisation's report of each period, the lines of the version that was submitted last. */
export function lastVersions(lines: readonly ReportLine[]): readonly ReportLine[] {
  const of = (line: ReportLine): string => `${line.unit}\t${line.period}`
  const last = new Map<string, number>()
  for (const line of lines) last.set(of(line), Math.max(line.version, last.get(of(line)) ?? 0))
  return lines.filter((line) => line.version === last.get(of(line)))
}

/** What one report said when it was submitted last. */
export const linesOfReport = ({ unit, period }: Pick<ReportLine, 'unit' | 'period'>, lines: readonly ReportLine[]): readonly ReportLine[] =>
  lastVersions(lines.filter((line) => line.unit === unit && line.period === period))

/**
 * Reports of one or of many periods as one: results in the order of time, each text once; the last progress; difficulties and proposals that are still
 * open. A difficulty of a task is over once the task is done, or once the organisation speaks of the task again without it; one that is told of no task,
 * and a proposal, is open until the committee calls it settled.
 */
export function rollUp(lines: readonly ReportLine[], settled: (line: ReportLine, issue: Issue) => boolean = () => false): readonly Said[] {
  const groups = new Map<string, ReportLine[]>()
  for (const line of inTime(lastVersions(lines))) {
    const key = `${line.unit}\t${line.task ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const busy = new Set(
    [...groups.values()]
      .flat()
      .filter(saysMore)
      .map(({ unit }) => unit),
  )
  return [...groups.values()].map((group) => saidIn(group, settled, busy))
}

const nothing = reportForm.tail.nothing.header
const saysMore = (line: ReportLine): boolean => Boolean(line.difficulty || line.proposal || (line.result && line.result !== nothing))

function saidIn(group: readonly ReportLine[], settled: (line: ReportLine, issue: Issue) => boolean, busy: ReadonlySet<string>): Said {
  const last = group[group.length - 1]!
  const progress = lastOf(group, ({ progress: share }) => share)
  const open = (issue: Issue): string | undefined =>
    joined(
      openLines(group, issue, progress).filter((line) => !settled(line, issue)),
      issue,
    )
  const told = group.filter(({ result }) => !(result === nothing && busy.has(last.unit)))
  return {
    unit: last.unit,
    task: last.task,
    title: lastOf(group, ({ title }) => title),
    progress,
    result: joined(told, 'result'),
    evidence: joined(group, 'evidence'),
    difficulty: open('difficulty'),
    proposal: open('proposal'),
  }
}

function lastOf<T>(group: readonly ReportLine[], of: (line: ReportLine) => T | undefined): T | undefined {
  return group.reduce<T | undefined>((found, line) => of(line) ?? found, undefined)
}

function openLines(group: readonly ReportLine[], issue: Issue, progress: number | undefined): readonly ReportLine[] {
  if (!group[0]!.task || issue === 'proposal') return group
  if ((progress ?? 0) >= 1) return group.filter((line) => line.difficulty && (line.progress ?? 0) >= 1)
  const over = group.map((line) => Boolean(line.result || line.evidence) && !line.difficulty).lastIndexOf(true)
  return group.slice(over + 1)
}

/** The shorter periods first where they end together; the lines of one period stay as the record has them. */
function inTime(lines: readonly ReportLine[]): readonly ReportLine[] {
  const period = (line: ReportLine) => periodOfReport(line.period)
  const order = (line: ReportLine): string => `${period(line)?.to ?? line.submitted.slice(0, 10)}${weight(line)}`
  return lines
    .map((line, i) => ({ line, order: order(line), i }))
    .sort((a, b) => a.order.localeCompare(b.order) || a.i - b.i)
    .map(({ line }) => line)
}

const weight = (line: ReportLine): number => {
  const period = periodOfReport(line.period)
  return period ? weightOf(period.rhythm) : 0
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim()

/** A cell holds 50,000 characters. */
const most = 40_000

/** Texts line by line, each once; a line that a report of a longer period has taken up into one of its own is left to that one. */
function joined(lines: readonly ReportLine[], field: 'result' | 'evidence' | Issue): string | undefined {
  const parts = lines.flatMap((line) =>
    (line[field] ?? '')
      .split('\n')
      .map((text) => ({ text: text.trim(), fold: folded(text), weight: weight(line) }))
      .filter(({ fold }) => fold !== ''),
  )
  const first = parts.filter((part, i) => parts.findIndex(({ fold }) => fold === part.fold) === i)
  const kept = first.filter(
    (part) => !parts.some((other) => other.weight > part.weight && other.fold !== part.fold && other.fold.includes(part.fold)),
  )
  const text = kept.map((part) => part.text).join('\n')
  return (text.length > most ? `${text.slice(0, most)}…` : text) || undefined
}
