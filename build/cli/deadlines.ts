import { createInterface } from 'node:readline'
import { notation, readDeadline } from '../../src/deadline'

/** One line in, `{ "text", "context_year" }`; one line out, its reading, or what is wrong with the line. */
export function answer(line: string): Record<string, unknown> {
  let asked: unknown
  try {
    asked = JSON.parse(line)
  } catch {
    return { problem: 'not JSON: write {"text": "Tháng 5/2026", "context_year": 2026}' }
  }
  const { text, context_year: year } = (asked ?? {}) as { text?: unknown; context_year?: unknown }
  if (typeof text !== 'string') return { problem: '"text" is missing: write the words of the deadline as text' }
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 2199) {
    return { problem: '"context_year" is missing: write the year of the document, 1900 to 2199' }
  }
  return notation(readDeadline(text, { year }))
}

if (process.argv[1]?.endsWith('deadlines.ts')) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
  }
}
