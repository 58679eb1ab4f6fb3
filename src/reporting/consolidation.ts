import type { ConsolidatedLine, Part } from '../tables/consolidated'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import {
  noReports,
  sayInsideCounts,
  sayInsideLate,
  sayInsideMissing,
  sayLate,
  sayMissing,
  sayReportCounts,
  sayTaskCounts,
} from '../text/consolidation'
import { shortLabel } from '../text/dates'
import type { Said } from './roll-up'
import { rates } from './timeliness'

/** A line as the sheet works it out, before the committee's words. */
export type Draft = Omit<ConsolidatedLine, 'line' | 'words' | 'action' | 'made'>

interface Facts {
  /** The reports that are expected for this very period. */
  readonly own: readonly ExpectedReport[]
  /** Those of shorter periods within it. */
  readonly inside: readonly ExpectedReport[]
  readonly said: readonly Said[]
  readonly tasks: readonly Task[]
  readonly units: readonly Unit[]
}

const codes: Readonly<Record<Part, string>> = {
  'Số liệu': 'sl',
  'Chưa nộp': 'cn',
  'Nộp muộn': 'nm',
  'Kết quả theo nhiệm vụ': 'kq',
  'Khó khăn, vướng mắc': 'kk',
  'Đề xuất, kiến nghị': 'dx',
}

type Line = (part: Part, content: string, more?: Partial<Draft> & { readonly aspect?: string }) => Draft

/** The id of a line is the same in every run: part, organisation, task, and what of it where there are several. */
const lineOf =
  (period: string): Line =>
  (part, content, { aspect, ...more } = {}) => ({
    period,
    part,
    unit: undefined,
    task: undefined,
    progress: undefined,
    detail: undefined,
    evidence: undefined,
    content,
    id: [codes[part], more.unit ?? '', more.task ?? '', ...(aspect ? [aspect] : [])].join('|'),
    ...more,
  })

/** The committee's own report of a period: numbers, who is absent or late, results by task, difficulties, proposals. */
export function consolidate(period: string, facts: Facts): readonly Draft[] {
  const line = lineOf(period)
  const contactOf = (name: string) => facts.units.find((unit) => unit.shortName === name)
  const absent = facts.own.filter((row) => !row.submitted)
  const late = facts.own.filter(isLate)
  return [
    ...numbers(line, facts),
    ...absent.map(({ unit }) => line('Chưa nộp', sayMissing(contactOf(unit)?.contact, contactOf(unit)?.phone), { unit })),
    ...byUnit(facts.inside.filter((row) => !row.submitted)).map(({ unit, labels }) =>
      line('Chưa nộp', sayInsideMissing(labels), { unit, aspect: 'inside' }),
    ),
    ...late.map(({ unit, submitted }) => line('Nộp muộn', sayLate(submitted!), { unit })),
    ...byUnit(facts.inside.filter(isLate)).map(({ unit, labels }) => line('Nộp muộn', sayInsideLate(labels), { unit, aspect: 'inside' })),
    ...results(line, facts),
    ...facts.said.flatMap(({ unit, task, difficulty }) => (difficulty ? [line('Khó khăn, vướng mắc', difficulty, { unit, task })] : [])),
    ...facts.said.flatMap(({ unit, task, proposal }) => (proposal ? [line('Đề xuất, kiến nghị', proposal, { unit, task })] : [])),
  ]
}

const isLate = (row: ExpectedReport): boolean => row.state === 'Muộn'

function byUnit(rows: readonly ExpectedReport[]): readonly { readonly unit: string; readonly labels: readonly string[] }[] {
  const labels = new Map<string, string[]>()
  for (const row of rows) labels.set(row.unit, [...(labels.get(row.unit) ?? []), shortLabel(row.label)])
  return [...labels].map(([unit, own]) => ({ unit, labels: own }))
}

/** On time, late and missing, which are all there is. */
export function countsOf(rows: readonly ExpectedReport[]): { readonly onTime: number; readonly late: number; readonly missing: number } {
  const onTime = rows.filter((row) => row.state === 'Đúng hạn').length
  const late = rows.filter(isLate).length
  return { onTime, late, missing: rows.length - onTime - late }
}

function numbers(line: Line, { own, inside, tasks }: Facts): readonly Draft[] {
  const counts = countsOf(own)
  const within = countsOf(inside)
  const tally = (...states: readonly Task['state'][]): number => tasks.filter((task) => states.includes(task.state)).length
  return [
    ...(own.length > 0 || inside.length === 0
      ? [line('Số liệu', sayReportCounts({ expected: own.length, ...counts, rate: rates(counts).onTime }), { aspect: 'own' })]
      : []),
    ...(inside.length > 0 ? [line('Số liệu', sayInsideCounts(inside.length, within, rates(within)), { aspect: 'inside' })] : []),
    line(
      'Số liệu',
      sayTaskCounts({
        all: tasks.length,
        done: tally('Đã hoàn thành', 'Đã hoàn thành quá hạn'),
        late: tally('Quá hạn'),
        atRisk: tally('Có nguy cơ chậm'),
      }),
      { aspect: 'tasks' },
    ),
  ]
}

/** In the order of the plan; what was said of no task stands behind. */
function results(line: Line, { said, tasks }: Facts): readonly Draft[] {
  if (said.length === 0) return [line('Kết quả theo nhiệm vụ', noReports)]
  const order = new Map(tasks.map((task, i) => [task.code, i]))
  const titles = new Map(tasks.map((task) => [task.code, task.title]))
  const place = ({ task }: Said): number => order.get(task!) ?? tasks.length
  return [
    ...said
      .filter(({ task, result }) => task && result)
      .sort((a, b) => place(a) - place(b))
      .map(({ unit, task, title, progress, result, evidence }) =>
        line('Kết quả theo nhiệm vụ', titles.get(task!) ?? title ?? task!, { unit, task, progress, detail: result, evidence }),
      ),
    ...said.flatMap(({ unit, task, result }) => (!task && result ? [line('Kết quả theo nhiệm vụ', result, { unit })] : [])),
  ]
}
