import { readDeadline, type Schedule } from '../deadline'
import type { ReportingRule } from '../plan/reporting-rules'
import type { Unit } from '../tables/units'
import { sayReporting } from '../text/plan-import'
import type { At } from './command'
import type { ReportingDifference } from './plan-request'
import { unitReader } from './plan-units'

/** A rhythm by where it falls, and its hour apart from that. */
interface Turn {
  readonly place: string
  readonly at: string | undefined
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** The rhythms that words name; none where they name no rhythm. */
const turnsIn = (words: string, year: number): readonly Turn[] => turnsOf(readDeadline(words, { year }).schedule)

function turnsOf(schedule: Schedule): readonly Turn[] {
  const rhythms = (schedule.kind === 'multi' ? schedule.items : [schedule]).flatMap((item) =>
    item.kind === 'recurring' ? item.rhythms : [],
  )
  return rhythms.map(({ at, before: _, shift: __, ...place }) => ({ at, place: JSON.stringify(Object.entries(place).sort(byName)) }))
}

/** A rhythm without an hour is kept by the same one at any hour. */
const keeps = (kept: Turn, said: Turn): boolean => kept.place === said.place && (said.at === undefined || kept.at === said.at)

/** The plan's rules of reporting that no regime in use keeps: organisations by its cut-off, the committee's own by its hour upwards too. */
export function reportingOf(
  rules: readonly ReportingRule[],
  { regimes }: Pick<At, 'regimes'>,
  units: readonly Unit[],
  year: number,
): readonly ReportingDifference[] {
  const committee = new Set(units.filter(({ kind }) => kind === 'Ủy ban').map(({ code }) => code))
  const directory = unitReader(units)
  const isCommittee = (name: string): boolean => directory.read([name]).matched.codes.some((code) => committee.has(code))
  const used = regimes.filter((regime) => regime.used)
  const own = used.flatMap(({ schedule }) => turnsOf(schedule))
  const upward = used.flatMap(({ schedule, upward: at }) => turnsOf(schedule).map(({ place }) => ({ place, at })))
  return rules.flatMap((rule) => {
    const upwards = rule.who === '' ? rule.to !== '' && !isCommittee(rule.to) : isCommittee(rule.who)
    const said = turnsIn(rule.words, year)
    return said.every((each) => (upwards ? upward : own).some((one) => keeps(one, each)))
      ? []
      : [sayReporting(rule, { regimes: used.map(({ words, upward: hour }) => ({ words, hour })), upwards })]
  })
}
