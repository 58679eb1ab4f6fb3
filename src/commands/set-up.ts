import { dayOf, type Moment } from '../calendar/moment'
import { overview } from '../documents/overview'
import { reportingUnits, withPeriod } from '../reporting/board'
import { jobId } from '../reporting/jobs'
import { currentDates, type Dates } from '../reporting/regime'
import { linesFor, tabForPeriod } from '../reporting/report-tab'
import { type LayoutChange, lookOf, reconcile, type SheetState } from '../schema/layout'
import { allTables } from '../tables'
import { firstHolidays, firstUnits } from '../tables/first-rows'
import { holidays } from '../tables/holidays'
import { reportBoard } from '../tables/report-board'
import { type Run, runs } from '../tables/runs'
import { type SettingRow, settingList, settings } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { openedDone, setUpDone, setUpRepaired, setUpUnchanged } from '../text/commands'
import { reportTabTitle } from '../text/labels'
import { defineCommand } from './command'
import { alert, append, done, type Effect, toast } from './effect'
import { ledgerRow } from './job'
import { regimeAt } from './regime-at'
import { calendarOf } from './surroundings'

/** What stands in the workbook already. */
export interface Found {
  readonly sheets: Readonly<Record<string, SheetState>>
  readonly settingNames: readonly string[]
  readonly hasPaste: boolean
  readonly hasOverview: boolean
  readonly hasClock: boolean
  readonly zoneIsRight: boolean
}

/**
 * Brings the workbook to its declared shape. What stands already stays as people left it; only what is missing is made or put back.
 * A second run has no effect but to say so.
 */
export const setUp = defineCommand<{ units: typeof units; tasks: typeof tasks; reportBoard: typeof reportBoard }, Found>({
  name: 'setUp',
  label: 'Thiết lập',
  reads: { units, tasks, reportBoard },
  tabs: 'all',
  decide: (records, at, found, tabs) => {
    const isNew = (tag: string): boolean => found.sheets[tag] === undefined
    const changes = allTables.flatMap((table): readonly LayoutChange[] => reconcile(lookOf(table), found.sheets[table.name]))
    const directory = isNew(units.name) ? firstUnits : records.units
    const regime = regimeAt(at)
    const calendar = isNew(holidays.name) ? calendarOf(firstHolidays) : at.calendar
    const dates = regime && currentDates(regime, dayOf(at.now), calendar)
    // A tab whose labels are gone is set aside by the shell and made anew.
    const whole = tabs.filter((tab) => !tab.problems.some((problem) => problem.what === 'broken form'))
    const missing = reportingUnits(directory).filter((unit) => !whole.some((tab) => tab.unit === unit.code))
    const fills = dates
      ? missing.map(
          (unit): Effect => ({
            do: 'fill report',
            unit: unit.code,
            title: reportTabTitle(unit.shortName),
            form: tabForPeriod(unit, dates, linesFor(unit, records.tasks, directory, dates)),
          }),
        )
      : []
    const board = dates && missing.length > 0 ? withPeriod(records.reportBoard, directory, dates, at.now) : undefined
    const drawing = overview({
      committee: at.settings.committee ?? '',
      now: at.now,
      tasks: records.tasks,
      units: directory,
      board: board ?? records.reportBoard,
    })
    const work: Effect[] = [
      ...(found.zoneIsRight ? [] : [{ do: 'keep zone' } as const]),
      ...(changes.length > 0 ? [{ do: 'lay out', changes } as const] : []),
      ...(isNew(units.name) ? append(units, firstUnits) : []),
      ...(isNew(holidays.name) ? append(holidays, firstHolidays) : []),
      ...append(settings, missingSettings(found.settingNames)),
      ...(found.hasPaste ? [] : [{ do: 'make form', form: 'planPaste' } as const]),
      ...fills,
      ...(board ? [{ do: 'replace', table: reportBoard, rows: board } as const] : []),
      ...(isNew(runs.name) && dates ? append(runs, [openedNow(dates, at.now, fills.length)]) : []),
      ...(found.hasOverview ? [] : [{ do: 'draw', drawing } as const]),
      ...(isNew(tasks.name) ? [{ do: 'drop blank sheet' } as const] : []),
      ...(found.hasClock ? [] : [{ do: 'keep clock', handler: 'tick', minutes: 10 } as const]),
      ...(at.marks.since ? [] : [{ do: 'mark', name: 'since', value: at.now } as const]),
    ]
    if (work.length === 0) return [toast(setUpUnchanged)]
    const made = changes.filter((c) => c.change === 'create').length
    const told = made > 0 || fills.length > 0 ? setUpDone(made, fills.length) : setUpRepaired(work.length)
    return [...work, done(told), alert(told)]
  },
})

// Set-up itself opens the period of now, so that the clock need not.
const openedNow = (dates: Dates, now: Moment, tabs: number): Run =>
  ledgerRow({ id: jobId('open', dates.period.key), due: now, period: dates.period.key }, now, openedDone(tabs))

/** Settings that the sheet does not list yet, at their first values. */
const missingSettings = (present: readonly string[]): readonly SettingRow[] =>
  Object.values(settingList)
    .filter(({ column }) => !present.includes(column.header))
    .map(({ column, first }) => ({ name: column.header, value: first || undefined, help: column.help }))
