import fc from 'fast-check'
import { addDays, type Day } from '../../src/calendar/day'
import { type Clock, clock, type Moment, moment } from '../../src/calendar/moment'

const first = '1901-01-01' as Day

/** Days of 1901 to 2199. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays(first, n))

/** Days of the years that a file lives in. */
export const nearDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 365 * 6 }).map((n) => addDays('2024-01-01' as Day, n))

export const anyClock: fc.Arbitrary<Clock> = fc.integer({ min: 0, max: 1439 }).map((n) => clock(Math.floor(n / 60), n % 60)!)

export const anyMoment: fc.Arbitrary<Moment> = fc.tuple(anyDay, anyClock).map(([on, at]) => moment(on, at))
