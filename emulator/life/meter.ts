import type { MeterHandle, MeterRow } from '../face'

interface Row {
  call: string
  count: number
  milliseconds: number
}

/** Counts service calls over all executions since the last reset. */
export interface Meter extends MeterHandle {
  add(call: string, milliseconds: number, write: boolean): void
  /** An execution of this function begins; what is returned ends it. One that begins before another has ended stands inside of it. */
  begin(name: string): () => void
}

const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000

type Rows = Map<string, Row>

function addTo(rows: Rows, call: string, milliseconds: number): void {
  const row = rows.get(call) ?? { call, count: 0, milliseconds: 0 }
  row.count += 1
  row.milliseconds += milliseconds
  rows.set(call, row)
}

/** The dearest first. */
const listed = (rows: Rows): MeterRow[] =>
  [...rows.values()].map((row) => ({ ...row, milliseconds: round(row.milliseconds) })).sort((a, b) => b.milliseconds - a.milliseconds)

export function newMeter(): Meter {
  const rows: Rows = new Map()
  let last: { name: string; rows: Rows } | undefined
  const running: { name: string; rows: Rows }[] = []
  let writes = 0
  const total = (pick: (row: Row) => number): number => [...rows.values()].reduce((sum, row) => sum + pick(row), 0)
  return {
    get rows() {
      return listed(rows)
    },
    get last() {
      return last && { name: last.name, rows: listed(last.rows) }
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
      addTo(rows, call, milliseconds)
      if (last) addTo(last.rows, call, milliseconds)
      if (write) writes += 1
    },
    begin(name) {
      const own = { name, rows: new Map() }
      last = own
      running.push(own)
      return () => {
        running.splice(running.indexOf(own), 1)
        last = running.at(-1) ?? own
      }
    },
    reset() {
      rows.clear()
      last = undefined
      writes = 0
    },
  }
}
