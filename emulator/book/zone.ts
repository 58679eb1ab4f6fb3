const minute = 60_000
const day = 86_400_000
const quarterHour = 900_000
/** The serial of 1970-01-01; serial 0 is 1899-12-30. */
const epoch = 25_569

/** Vietnam has no summer time; Assumed: +7 also for dates before 1975, where the tz database says otherwise. */
const fixed: Record<string, number> = { 'Asia/Ho_Chi_Minh': 420, 'Asia/Saigon': 420, 'Asia/Bangkok': 420, 'Etc/UTC': 0, UTC: 0, GMT: 0 }

const gmt = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/
const clocks = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/** Whether the zone is known: a name of the tz database, `GMT`, or `GMT+7` as SimpleDateFormat has it. */
export function isZone(zone: string): boolean {
  try {
    return zone !== '' && !Number.isNaN(offsetAt(zone, 0))
  } catch {
    return false
  }
}

/** Milliseconds that the zone is ahead of UTC at an instant (milliseconds since 1970); NaN for NaN. Throws RangeError for no zone. */
export function offsetAt(zone: string, utc: number): number {
  const known = fixed[zone]
  if (known !== undefined) return Number.isNaN(utc) ? utc : known * minute
  const [, sign, hours, minutes] = gmt.exec(zone) ?? []
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * minute
  if (Number.isNaN(utc)) return utc
  // Zones change on quarter hours only.
  const slot = Math.floor(utc / quarterHour) * quarterHour
  const key = `${zone} ${slot}`
  const found = offsets.get(key) ?? shownAhead(zone, slot)
  if (offsets.size > 5000) offsets.clear()
  offsets.set(key, found)
  return found
}

function shownAhead(zone: string, instant: number): number {
  let clock = clocks.get(zone)
  if (!clock) {
    const two = '2-digit'
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts })
    clocks.set(zone, clock)
  }
  const parts = Object.fromEntries(clock.formatToParts(instant).map((part) => [part.type, Number(part.value)]))
  const local = Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute, parts.second)
  return Math.round((local - Math.floor(instant / 1000) * 1000) / minute) * minute
}

/** The instant at which clocks of the zone show `wall` (wall time as if it were UTC); of a repeated hour the first, of a skipped one the time after. */
export function fromWall(zone: string, wall: number): number {
  const first = wall - offsetAt(zone, wall - day)
  if (offsetAt(zone, first) === wall - first) return first
  const second = wall - offsetAt(zone, first)
  return offsetAt(zone, second) === wall - second ? second : first
}

/** An instant as a serial of the zone's wall clock, exact to the millisecond. */
export const toSerial = (instant: number, zone: string): number => (instant + offsetAt(zone, instant)) / day + epoch

/** The instant of a wall-clock serial; where the clock is set back the earlier one. */
export const fromSerial = (serial: number, zone: string): number => fromWall(zone, Math.round((serial - epoch) * day))

/** The serial of a calendar day; undefined where there is no such day. */
export function daySerial(year: number, month: number, dayOfMonth: number): number | undefined {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, dayOfMonth)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth ? at.getTime() / day + epoch : undefined
}
