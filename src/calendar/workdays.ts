import { addDays, type Day, weekdayOf } from './day'

/** The days off and the make-up working days that the file knows; Monday to Friday are worked otherwise. */
export interface WorkCalendar {
  readonly off: ReadonlySet<Day>
  readonly makeUp: ReadonlySet<Day>
}

export const plainWeek: WorkCalendar = { off: new Set(), makeUp: new Set() }

export const isWorkday = (d: Day, calendar: WorkCalendar): boolean => calendar.makeUp.has(d) || (weekdayOf(d) <= 5 && !calendar.off.has(d))

/** The day itself where it is worked, else the next (`1`) or the previous (`-1`) that is. */
export function nearestWorkday(d: Day, calendar: WorkCalendar, step: 1 | -1): Day {
  let found = d
  for (let tries = 0; !isWorkday(found, calendar) && tries < 60; tries++) found = addDays(found, step)
  return found
}

/** The day that lies so many working days after `d`, `d` itself not counted (Bộ luật Dân sự 2015, Điều 147). */
export function addWorkdays(d: Day, count: number, calendar: WorkCalendar): Day {
  let found = d
  for (let left = count; left > 0; ) {
    found = addDays(found, 1)
    if (isWorkday(found, calendar)) left--
  }
  return found
}
