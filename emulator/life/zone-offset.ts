import { offsetAt } from './zone'

const quarterHour = 900_000
const offsets = new Map<string, Map<number, number>>()

/** Offsets of a zone, remembered by quarter hour (zones change on no other) under a number: every Date of a script asks for several. */
export function offsetIn(zone: string): (utc: number) => number {
  let known = offsets.get(zone)
  if (!known) {
    known = new Map()
    offsets.set(zone, known)
  }
  const slots = known
  return (utc) => {
    const slot = Math.floor(utc / quarterHour)
    let offset = slots.get(slot)
    if (offset === undefined) {
      offset = offsetAt(zone, utc)
      if (slots.size > 5000) slots.clear()
      slots.set(slot, offset)
    }
    return offset
  }
}
