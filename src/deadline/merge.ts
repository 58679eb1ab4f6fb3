import type { MonthDay, Rhythm } from './schedule'

const sameBut = (a: Rhythm, b: Rhythm, field: keyof Rhythm): boolean =>
  JSON.stringify({ ...a, [field]: 0 }) === JSON.stringify({ ...b, [field]: 0 })

/** Rhythms that differ only in their days become one: "ngày 01 và ngày 15 hằng tháng". */
export function mergeRhythms(rhythms: readonly Rhythm[]): readonly Rhythm[] {
  const found: Rhythm[] = []
  for (const next of rhythms) {
    const last = found[found.length - 1]
    const field = (['weekdays', 'days', 'dates'] as const).find((name) => last?.[name] && next[name] && sameBut(last, next, name))
    if (last && field) found[found.length - 1] = { ...last, [field]: sorted([...last[field]!, ...next[field]!] as unknown[]) }
    else if (!last || !found.some((one) => JSON.stringify(one) === JSON.stringify(next))) found.push(next)
  }
  return found.some(({ every, dates, window }) => (dates && dates.length > 1) || (every === 'year' && window))
    ? found.filter((one) => !isBare(one))
    : found
}

/** "6 tháng, năm (trước 15/6 và 15/12)": the dates, or the window of the figures, say when the bare rhythms fall. */
const isBare = ({ every, ...rest }: Rhythm): boolean => (every === 'half' || every === 'year') && Object.keys(rest).length === 0

const dayOrder = (value: unknown): number => {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value === 'firstWorkday' ? 0 : 99
  const { month, day: name } = value as MonthDay
  return month * 100 + dayOrder(name)
}
const sorted = (values: readonly unknown[]): readonly unknown[] =>
  [...values]
    .sort((a, b) => dayOrder(a) - dayOrder(b))
    .filter((value, i, all) => i === 0 || JSON.stringify(value) !== JSON.stringify(all[i - 1]))
