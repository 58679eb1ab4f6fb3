import { addDays, type Day, parseDay } from '../calendar/day'
import type { Moment } from '../calendar/moment'
import { readKey } from './dates'
import { type Period, periodOf, periodOfKey, type RegimeRhythm, type Rhythm } from './period'

/** What a report of a longer period covers. */
export interface Span {
  /** Key of the report itself, whose own lines belong to it too; of a span without a regime, the key of the period. */
  readonly key: string
  readonly period: Period
  /** The period before and when its report was made: what came for it after that is taken up in this one, so that nothing falls between the two. */
  readonly before?: { readonly period: Period; readonly made: Moment } | undefined
}

/** Longer rhythms weigh more; a report on a named day weighs least. */
export const weightOf = (rhythm: RegimeRhythm): number => ['once', 'week', 'month', 'quarter', 'half', 'year'].indexOf(rhythm)

/** The period that the key of a report names, `TUAN 2026-W21`; of a report on a named day, that day. */
export function periodOfReport(key: string): Period | undefined {
  const { period } = readKey(key)
  const named = parseDay(period)
  return named ? { key: period, rhythm: 'once', from: named, to: named } : periodOfKey(period)
}

/** Whether a report belongs to a longer period: a week to that which holds its Thursday, as ISO 8601 counts it to its year; all others lie in it whole. */
export function holds(longer: Period, key: string): boolean {
  const shorter = periodOfReport(key)
  if (!shorter) return false
  const [from, to] = shorter.rhythm === 'week' ? [addDays(shorter.from, 3), addDays(shorter.from, 3)] : [shorter.from, shorter.to]
  return from >= longer.from && to <= longer.to
}

/** Whether a line or an expected report belongs to what the span covers. */
export const covers = (span: Span, row: { readonly period: string; readonly submitted?: Moment | undefined }): boolean =>
  row.period === span.key || holds(span.period, row.period) || comesAfter(span, row)

const comesAfter = (
  { before }: Span,
  { period, submitted }: { readonly period: string; readonly submitted?: Moment | undefined },
): boolean => before !== undefined && submitted !== undefined && submitted > before.made && holds(before.period, period)

const longer: readonly Rhythm[] = ['month', 'quarter', 'half', 'year']

/** The longer periods that can be asked for on a day: of each length the one of now and the one before it. */
export const longerPeriods = (today: Day): readonly Period[] =>
  longer.flatMap((rhythm) => {
    const current = periodOf(today, rhythm)
    return [current, periodOf(addDays(current.from, -1), rhythm)]
  })
