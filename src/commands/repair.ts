import { dayOf } from '../calendar/moment'
import { datesOfKey } from '../reporting/dates'
import { outbox } from '../tables/outbox'
import { units } from '../tables/units'
import { type Fix, repairedAt, sayByOther, sayPhone, sayRepaired } from '../text/health'
import { clockRuns, keeperOf, lastRun } from './clock-keeper'
import { type At, defineCommand, type ReportTab } from './command'
import { alert, done, type Effect, follow, healthNext } from './effect'

const reads = { units, outbox }

/** What set-up, which runs first, has put right. */
export interface RepairInput {
  readonly sheets: string | undefined
  /** The clock was made anew. */
  readonly clock: boolean
  /** Whether the clock in force belongs to the person who asks, as far as Google tells. */
  readonly own: boolean
  /** Asked by a tick on the sheet, where a script may neither see nor make triggers. */
  readonly phone: boolean
}

interface Stuck {
  readonly fix: Fix
  readonly effects: readonly Effect[]
}

const mark = (name: string, value: string): Effect => ({ do: 'mark', name, value })

/** Marks that say what is no longer so, and what puts them right. */
function stuck(at: At, waiting: number, known: ReadonlySet<string>, tabs: readonly ReportTab[]): readonly Stuck[] {
  const { again, refreshed, waiting: noted } = at.marks
  const ran = lastRun(at.marks)
  const stale = Object.keys(at.stamps).filter(
    (unit) => !known.has(unit) || tabs.some((tab) => tab.unit === unit && tab.form.tail.submit === false),
  )
  const all: readonly (Stuck | false)[] = [
    Boolean(again && !datesOfKey(at.regimes, again, at.calendar)) && { fix: 'again', effects: [mark('again', '')] },
    Number(noted ?? 0) > 0 !== waiting > 0 && { fix: 'waiting', effects: [mark('waiting', String(waiting))] },
    ran !== undefined && ran > at.now && { fix: 'looks', effects: [mark('looks', '')] },
    Boolean(refreshed && refreshed > dayOf(at.now)) && { fix: 'refreshed', effects: [mark('refreshed', '')] },
    stale.length > 0 && { fix: 'stamps', effects: stale.map((unit) => ({ do: 'unstamp', unit })) },
  ]
  return all.filter((one) => one !== false)
}

/** The second half of a repair, after set-up has put back sheets and clock: marks that hold the clock up are cleared, and what was done is said. */
export const repair = defineCommand<typeof reads, RepairInput>({
  name: 'repair',
  label: 'Sửa chữa',
  reads,
  tabs: 'all',
  decide: (records, at, input, tabs) => {
    const waiting = records.outbox.filter(({ state }) => state === 'Chờ gửi').length
    const found = stuck(at, waiting, new Set(records.units.map(({ code }) => code)), tabs)
    const said = sayRepaired(input.sheets, [...(input.clock ? (['clock'] as const) : []), ...found.map(({ fix }) => fix)])
    const keeper = keeperOf(at.marks)
    const ran = lastRun(at.marks)
    const clock =
      input.phone && !clockRuns(at.marks, at.now)
        ? [sayPhone(keeper?.by ?? '', at.settings.officerEmail)]
        : !input.phone && !input.clock && !input.own && keeper && ran
          ? [sayByOther(keeper.by, ran)]
          : []
    const all = [said, ...clock].join(' ')
    return [
      ...found.flatMap(({ effects }) => effects),
      mark('repaired', repairedAt(at.now, all)),
      done(all),
      alert(all),
      input.phone ? follow('drawHealth', undefined) : healthNext,
    ]
  },
})
