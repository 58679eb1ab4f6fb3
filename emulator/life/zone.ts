import { fromWall, offsetAt } from '../book/zone'

export { fromWall, isZone, offsetAt } from '../book/zone'

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
