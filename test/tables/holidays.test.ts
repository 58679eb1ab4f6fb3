import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addDays, type Day, weekdayOf } from '../../src/calendar/day'
import { calendarOf } from '../../src/commands/surroundings'
import { firstHolidays } from '../../src/tables/first-rows'

interface Gathered {
  /** Null where nothing has been announced. */
  readonly off_from: Day | null
  readonly off_to: Day | null
  readonly make_up_work_days: readonly Day[]
}

const gathered = JSON.parse(readFileSync(new URL('../../../shared/data/holidays.json', import.meta.url), 'utf8')) as readonly Gathered[]
const weekdays = (all: Iterable<Day>): Day[] => [...new Set(all)].filter((on) => weekdayOf(on) <= 5).sort()

function span(from: Day | null, to: Day | null): Day[] {
  const found: Day[] = []
  if (!from || !to) return found
  for (let on = from; on <= to; on = addDays(on, 1)) found.push(on)
  return found
}

test('every weekday off that was gathered is off in the file, and no other', () => {
  expect(weekdays(calendarOf(firstHolidays).off)).toEqual(weekdays(gathered.flatMap((h) => span(h.off_from, h.off_to))))
})

test('every make-up day that was gathered is worked in the file, and no other', () => {
  expect([...calendarOf(firstHolidays).makeUp].sort()).toEqual(gathered.flatMap((h) => h.make_up_work_days).sort())
})
