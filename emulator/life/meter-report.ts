import type { MeterHandle } from '../face'

/** The meter as a text table: the dearest calls first, then the totals. */
export function report(meter: MeterHandle): string {
  const body = meter.rows.map((row) => [row.call, String(row.count), row.milliseconds.toFixed(1)])
  const all = [['call', 'count', 'ms'], ...body, [`all (${meter.writes} writes)`, String(meter.calls), meter.milliseconds.toFixed(1)]]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  ')
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width, 4))
  return [line(all[0]!), rule, ...all.slice(1, -1).map(line), rule, line(all.at(-1)!)].join('\n')
}
