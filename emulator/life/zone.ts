import { zoneOffset } from '../book/zone'

const quarterHour = 900_000
const offsets = new Map<string, number>()
const gmt = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/

/** Whether the zone is known: a name of the tz database, `GMT`, or `GMT+7` as SimpleDateFormat has it. */
export function isZone(zone: string): boolean {
  if (gmt.test(zone)) return true
  try {
    zoneOffset(zone, 0)
    return zone !== ''
  } catch {
    return false
  }
}

/** Milliseconds that the zone is ahead of UTC at an instant; NaN for NaN. Zones change on quarter hours only. */
export function offsetAt(zone: string, utc: number): number {
  const [, sign, hours, minutes] = gmt.exec(zone) ?? []
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000
  if (Number.isNaN(utc)) return utc
  const slot = Math.floor(utc / quarterHour) * quarterHour
  const key = `${zone} ${slot}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = zoneOffset(zone, slot) * 60_000
  if (offsets.size > 5000) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** The instant at which clocks of the zone show `wall` (wall time as if it were UTC); of a repeated hour the first, of a skipped one the time after. */
export function fromWall(zone: string, wall: number): number {
  const first = wall - offsetAt(zone, wall - 86_400_000)
  if (offsetAt(zone, first) === wall - first) return first
  const guess = wall - offsetAt(zone, wall)
  const second = wall - offsetAt(zone, guess)
  return second === guess || offsetAt(zone, second) === wall - second ? second : guess
}

/** What clocks of the zone show at an instant, as a UTC-read Date. */
export const wallDate = (zone: string, utc: number): Date => new Date(utc + offsetAt(zone, utc))

/** `Indochina Time`, as Date.toString shows it. */
export function zoneName(zone: string, utc: number): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(utc)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

const localText = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** Milliseconds since 1970 of a local text, `2026-05-22T08:00` (seconds may follow). Throws RangeError for anything else. */
export function parseLocal(zone: string, text: string): number {
  const found = localText.exec(text)
  if (!found) throw new RangeError(`Not a local time: "${text}"; write 2026-05-22T08:00`)
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return fromWall(zone, Date.UTC(year, month - 1, day, hour, minute, second))
}

/** An instant as local text to the second. */
export const showLocal = (zone: string, utc: number): string => wallDate(zone, utc).toISOString().slice(0, 19)
