import { dayOf, type Moment } from '../calendar/moment'
import { board } from '../documents/board'
import { overview } from '../documents/overview'
import { currentDates, type Dates } from '../reporting/dates'
import { newlyExpected } from '../reporting/expected'
import { jobId } from '../reporting/jobs'
import { nextReport, owedBy } from '../reporting/next-report'
import { linesFor, tabForPeriod } from '../reporting/report-tab'
import { reportingUnits } from '../reporting/reporters'
import { type LayoutChange, lookOf, reconcile } from '../schema/layout'
import { allTables } from '../tables'
import { expectedReports } from '../tables/expected-reports'
import { firstRegimes } from '../tables/first-regimes'
import { firstHolidays, firstUnits } from '../tables/first-rows'
import { holidays } from '../tables/holidays'
import { regimes } from '../tables/regimes'
import { type Run, runs } from '../tables/runs'
import { type SettingRow, settingList, settings } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { openedDone, setUpDone, setUpRepaired, setUpUnchanged } from '../text/commands'
import { reportTabTitle } from '../text/labels'
import { defineCommand } from './command'
import { alert, append, done, type Effect, toast } from './effect'
import type { Found } from './found'
import { ledgerRow } from './job'
import { begin, clockMade, healthAgain, isCopied, repairNext } from './set-up-clock'
import { calendarOf } from './surroundings'

/**
 * Brings the workbook to its declared shape. What stands already stays as people left it; only what is missing is made or put back.
 * A second run has no effect but to say so.
 */
export const setUp = defineCommand<{ units: typeof units; tasks: typeof tasks; expectedReports: typeof expectedReports }, Found>({
  name: 'setUp',
  label: 'Thiết lập',
  reads: { units, tasks, expectedReports },
  tabs: 'all',
  decide: (records, at, found, tabs) => {
    const isNew = (tag: string): boolean => found.sheets[tag] === undefined
    const changes = allTables.flatMap((table): readonly LayoutChange[] => reconcile(lookOf(table), found.sheets[table.name]))
    const directory = isNew(units.name) ? firstUnits : records.units
    const calendar = isNew(holidays.name) ? calendarOf(firstHolidays) : at.calendar
    const current = at.regimes
      .filter(({ used }) => used)
      .flatMap((regime) => currentDates(regime, dayOf(at.now), calendar) ?? [])
      .filter(({ period, graceEnd }) => period.from <= dayOf(at.now) && graceEnd >= at.now)
    const fresh = current.flatMap((dates) => newlyExpected(records.expectedReports, directory, dates, at.now))
    const expected = [...records.expectedReports, ...fresh]
    // A tab whose labels are gone is set aside by the shell and made anew.
    const whole = tabs.filter((tab) => !tab.problems.some((problem) => problem.what === 'broken form'))
    const missing = reportingUnits(directory, at.regimes).filter((unit) => !whole.some((tab) => tab.unit === unit.code))
    const facts = { regimes: at.regimes, expected, units: directory, calendar, now: at.now }
    const fills = missing.flatMap((unit): Effect[] => {
      const owed = owedBy(unit, facts)
      const dates = nextReport(unit, facts, owed)
      if (!dates) return []
      const form = tabForPeriod(unit, dates, linesFor(unit, records.tasks, directory, dates), owed)
      return [{ do: 'fill report', unit: unit.code, title: reportTabTitle(unit.shortName), form }]
    })
    const drawing = overview({
      committee: at.settings.committee ?? '',
      now: at.now,
      tasks: records.tasks,
      units: directory,
      board: expected,
    })
    const copied = isCopied(found, at)
    const clock = clockMade(found, at)
    const work: Effect[] = [
      ...begin(at, copied),
      ...(found.zoneIsRight ? [] : [{ do: 'keep zone' } as const]),
      ...(changes.length > 0 ? [{ do: 'lay out', changes } as const] : []),
      ...(isNew(units.name) ? append(units, firstUnits) : []),
      ...(isNew(holidays.name) ? append(holidays, firstHolidays) : []),
      ...(isNew(regimes.name) ? append(regimes, firstRegimes) : []),
      ...append(settings, missingSettings(found.settingNames)),
      ...(found.hasPaste ? [] : [{ do: 'make form', form: 'planPaste' } as const]),
      ...fills,
      ...append(expectedReports, fresh),
      ...(isNew(runs.name)
        ? append(
            runs,
            current.map((dates) => openedNow(dates, at.now, fills.length)),
          )
        : []),
      ...(found.hasOverview ? [] : [{ do: 'draw', drawing } as const]),
      ...(found.hasBoard && fresh.length === 0
        ? []
        : [{ do: 'draw', drawing: board({ now: at.now, expected, units: directory, regimes: at.regimes }) } as const]),
      ...(isNew(tasks.name) ? [{ do: 'drop blank sheet' } as const] : []),
      ...clock,
    ]
    const made = changes.filter((c) => c.change === 'create').length
    const changed = made > 0 || fills.length > 0
    if (found.repair) {
      const mended = work.length - clock.length
      return [...work, repairNext(found, mended === 0 ? undefined : changed ? setUpDone(made, fills.length) : setUpRepaired(mended), clock)]
    }
    const drawn = healthAgain(found, clock)
    if (work.length === 0) return [...drawn, toast(setUpUnchanged)]
    const told = changed ? setUpDone(made, fills.length) : setUpRepaired(work.length)
    return [...work, done(told), alert(told), ...drawn]
  },
})

// Set-up itself opens the period of now, so that the clock need not.
const openedNow = (dates: Dates, now: Moment, tabs: number): Run =>
  ledgerRow({ id: jobId('open', dates.key), due: now, period: dates.key }, now, openedDone(tabs))

/** Settings that the sheet does not list yet, at their first values. */
const missingSettings = (present: readonly string[]): readonly SettingRow[] =>
  Object.values(settingList)
    .filter(({ column }) => !present.includes(column.header))
    .map(({ column, first }) => ({ name: column.header, value: first || undefined, help: column.help }))
