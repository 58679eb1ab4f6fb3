const minute = 60_000
const day = 86_400_000
/** The serial of 1970-01-01; serial 0 is 1899-12-30. */
const epoch = 25_569

/** Vietnam has no summer time; Assumed: +7 also for dates before 1975, where the tz database says otherwise. */
const fixed: Record<string, number> = { 'Asia/Ho_Chi_Minh': 420, 'Asia/Saigon': 420, 'Asia/Bangkok': 420, 'Etc/UTC': 0, UTC: 0, GMT: 0 }

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Minutes that the zone is ahead of UTC at the given instant, milliseconds since 1970. */
export function zoneOffset(zone: string, instant: number): number {
  const known = fixed[zone]
  if (known !== undefined) return known
  let clock = clocks.get(zone)
  if (!clock) {
    const two = '2-digit'
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    })
    clocks.set(zone, clock)
  }
  const parts = Object.fromEntries(clock.formatToParts(instant).map((part) => [part.type, Number(part.value)]))
  const local = Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute, parts.second)
  return Math.round((local - Math.floor(instant / 1000) * 1000) / minute)
}

/** An instant as a serial of the zone's wall clock, exact to the millisecond. */
export function toSerial(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant) * minute) / day + epoch
}

/** The instant of a wall-clock serial; where the clock is set back the earlier one. */
export function fromSerial(serial: number, zone: string): number {
  const wall = Math.round((serial - epoch) * day)
  const guess = wall - zoneOffset(zone, wall) * minute
  return wall - zoneOffset(zone, guess) * minute
}

/** The serial of a calendar day; undefined where there is no such day. */
export function daySerial(year: number, month: number, dayOfMonth: number): number | undefined {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, dayOfMonth)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth ? at.getTime() / day + epoch : undefined
}
