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
  return found.filter((one) => Object.keys(one).length > 1 || !found.some((other) => other !== one && tells(other, one.every)))
}

/** "6 tháng, năm (trước 15/6 và 15/12)", "quý IV hằng năm, tổng kết năm": whether the rhythm says when a unit by itself falls; the report of nine months says nothing of the year's. */
const tells = ({ every, dates = [], window, times, step }: Rhythm, unit: Rhythm['every']): boolean =>
  ((unit === 'half' || unit === 'year') && (dates.length > 1 || (every === 'year' && window !== undefined))) ||
  (every === unit && !times && !step && !(dates[0]?.month === 9 && dates[0].day === 30))

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
