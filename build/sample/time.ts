import type { ClockHandle } from '../../emulator/face'

/** The hours of a day in which the clock of this file has something to do; in the others each of its runs would look and go. */
const busy = [
  ['00:00', '00:10'],
  ['07:30', '07:40'],
  ['14:00', '14:10'],
  ['16:00', '16:10'],
  ['16:30', '16:40'],
  ['18:00', '18:10'],
] as const

/** Lets time pass: of the runs on the way, those at busy hours happen. */
export function passTo(clock: ClockHandle, moment: string): void {
  for (
    const day = new Date(`${clock.now.slice(0, 10)}T00:00Z`);
    day.toISOString() <= `${moment}:00.000Z`;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    const date = day.toISOString().slice(0, 10)
    for (const [from, to] of busy) run(clock, later(`${date}T${from}:00`, clock.now), earlier(`${date}T${to}:00`, `${moment}:00`))
  }
  if (clock.now < `${moment}:00`) clock.set(moment)
}

/** Runs the clock over a span of local times to the second, or not at all where the span is empty. */
export function run(clock: ClockHandle, from: string, to: string): void {
  if (from >= to) return
  clock.set(from)
  clock.runTo(to)
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
