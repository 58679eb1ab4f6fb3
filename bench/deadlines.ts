import { readFileSync } from 'node:fs'
import { vi } from 'chrono-node'
import { notation, readDeadline } from '../src/deadline'
import * as sets from '../test/deadline/held-out'
import { judge, phrasesIn } from '../test/deadline/held-out-reading'
import { type Expected, isRight } from '../test/deadline/right'
import { UNSEEN } from '../test/deadline/unseen'

interface Line {
  readonly text: string
  readonly context_year: number
  readonly expected: Expected
}

type Reader = (text: string, year: number) => Record<string, unknown>

const ours: Reader = (text, year) => notation(readDeadline(text, { year }))

const iso = (date: { get(part: 'year' | 'month' | 'day'): number | null }): string =>
  [date.get('year'), date.get('month'), date.get('day')].map((n) => String(n).padStart(2, '0')).join('-')

/** chrono's reading in the same notation, as kindly as can be: one result is a day or a range, several are a multi, an unstated day of a month is its last. */
const chrono: Reader = (text, year) => {
  const found = vi.parse(text, new Date(year, 0, 1, 12), { forwardDate: true }).map(({ start, end }) => {
    const monthOnly = !end && !start.isCertain('day') && start.isCertain('month')
    const last = monthOnly ? new Date(start.get('year')!, start.get('month')!, 0).getDate() : undefined
    const first = iso(start)
    if (last !== undefined) return { kind: 'once', start: `${first.slice(0, 8)}01`, end: first.slice(0, 8) + last }
    return end ? { kind: 'range', start: first, end: iso(end) } : { kind: 'once', start: first, end: first }
  })
  const [one] = found
  return one === undefined ? { kind: 'unparsable' } : found.length === 1 ? one : { kind: 'multi', end: one.end, items: found }
}

const lines = readFileSync(new URL('../../shared/data/deadlines.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line)

const percent = (n: number, of = lines.length): string => `${((100 * n) / of).toFixed(1)}%`.padStart(7)
const readers = { 'this reader': ours, 'chrono-node vi': chrono } as const

/** The same of the phrases made up beside the data, judged by readings that were decided first. */
function heldOutRows(): readonly string[] {
  const phrases = Object.values(sets).flatMap(phrasesIn)
  const rows = Object.entries(readers).map(([name, read]) => {
    const verdicts = phrases.map((phrase) => judge(read(phrase.text, 2026), phrase))
    const right = verdicts.filter((one) => one === 'right').length
    const silent = verdicts.filter((one) => one === 'silently wrong').length
    return `${name.padEnd(16)}${percent(right, phrases.length)}${percent(silent, phrases.length).padStart(20)}`
  })
  return [`${phrases.length} phrases written for the purpose`, ...rows]
}

/** The same of the phrases made up as the data have them, judged as the data are. */
function unseenRows(): readonly string[] {
  const rows = Object.entries(readers).map(([name, read]) => {
    const readings = UNSEEN.map(({ text, year, expected }) => ({ got: read(text, year), expected }))
    const wrong = readings.filter(({ got, expected }) => !isRight(got, expected))
    const silent = wrong.filter(({ got }) => got.ask !== true).length
    return `${name.padEnd(16)}${percent(UNSEEN.length - wrong.length, UNSEEN.length)}${percent(silent, UNSEEN.length).padStart(20)}`
  })
  return [`${UNSEEN.length} phrases of plans and of reporting rules`, ...rows]
}

/** How many phrases each reader has right, asks about, and has wrong without asking; and how long 1,000 phrases take. */
export function compareDeadlines(): string {
  const rows = Object.entries(readers).map(([name, read]) => {
    const readings = lines.map((line) => ({ line, got: read(line.text, line.context_year) }))
    const right = readings.filter(({ line, got }) => isRight(got, line.expected))
    const dueRight = readings.filter(({ line, got }) => line.expected.end != null && got.end === line.expected.end)
    const silent = readings.filter(({ line, got }) => !isRight(got, line.expected) && got.ask !== true)
    const withDue = lines.filter(({ expected }) => expected.end != null).length
    const started = performance.now()
    for (let n = 0; n < 1000; n++) read(lines[n % lines.length]!.text, lines[n % lines.length]!.context_year)
    const took = performance.now() - started
    const due = `${dueRight.length}/${withDue}`.padStart(9)
    return `${name.padEnd(16)}${percent(right.length)}${percent(silent.length).padStart(20)}${due.padStart(12)}${`${took.toFixed(0)} ms`.padStart(14)}`
  })
  const head = `${'reader'.padEnd(16)}${'right'.padStart(7)}${'wrong, not asked'.padStart(20)}${'due day'.padStart(12)}${'1,000 read'.padStart(14)}`
  return [`${lines.length} real deadline phrases`, head, ...rows, ...heldOutRows(), ...unseenRows()].join('\n')
}
