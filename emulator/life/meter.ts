import type { MeterHandle } from '../face'

interface Row {
  call: string
  count: number
  milliseconds: number
}

/** Counts service calls over all executions since the last reset. */
export interface Meter extends MeterHandle {
  add(call: string, milliseconds: number, write: boolean): void
}

const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000

export function newMeter(): Meter {
  const rows = new Map<string, Row>()
  let writes = 0
  const total = (pick: (row: Row) => number): number => [...rows.values()].reduce((sum, row) => sum + pick(row), 0)
  return {
    get rows() {
      return [...rows.values()]
        .map((row) => ({ ...row, milliseconds: round(row.milliseconds) }))
        .sort((a, b) => b.milliseconds - a.milliseconds)
    },
    get calls() {
      return total((row) => row.count)
    },
    get milliseconds() {
      return round(total((row) => row.milliseconds))
    },
    get writes() {
      return writes
    },
    add(call, milliseconds, write) {
      const row = rows.get(call) ?? { call, count: 0, milliseconds: 0 }
      row.count += 1
      row.milliseconds += milliseconds
      rows.set(call, row)
      if (write) writes += 1
    },
    reset() {
      rows.clear()
      writes = 0
    },
  }
}
