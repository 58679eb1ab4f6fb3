/** What the rules of reporting ask for in 2026, counted by hand as it were: nothing here is the product's own. Days are `2026-05-22`, moments `2026-05-22T16:00`. */

export const dayAfter = (d: string, days = 1): string => new Date(Date.parse(`${d}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
/** 0 for Sunday. */
export const weekday = (d: string): number => new Date(`${d}T00:00Z`).getUTCDay()
export const minutesAfter = (m: string, minutes: number): string =>
  new Date(Date.parse(`${m}Z`) + minutes * 60_000).toISOString().slice(0, 16)
const daysOf = (from: string, to: string): string[] => (from > to ? [] : [from, ...daysOf(dayAfter(from), to)])
export const yearDays = Array.from({ length: 361 }, (_, i) => dayAfter('2026-01-05', i))

const off = new Set([
  ...daysOf('2026-02-14', '2026-02-22'),
  ...daysOf('2026-04-25', '2026-04-27'),
  ...daysOf('2026-04-30', '2026-05-03'),
  ...daysOf('2026-08-29', '2026-09-02'),
  ...daysOf('2026-11-24', '2026-11-24'),
  '2027-01-01',
])
const madeUp = new Set(['2026-01-10', '2026-08-22'])

export const isWorked = (d: string): boolean => madeUp.has(d) || (!off.has(d) && weekday(d) % 6 !== 0)
/** The day itself, or the next (1) or last (-1) that is worked. */
export const worked = (d: string, step: 1 | -1): string => (isWorked(d) ? d : worked(dayAfter(d, step), step))

/** A report that the committee asks for: of whom it asks, `reportsOwed` says. */
export interface Asked {
  readonly key: string
  readonly regime: string
  /** How mails name the period. */
  readonly label: string
  readonly from: string
  readonly to: string
  readonly cutOff: string
  /** Hours before the cut-off at which who has not reported is reminded; negative for after it. */
  readonly reminders: readonly number[]
  /** Codes of those who report; all where it is absent. */
  readonly of?: readonly string[]
}

const reporters: Readonly<Record<string, readonly string[]>> = {
  TUAN: ['CĐ', 'CCB', 'LHPN'],
  'THANG-T6': ['HND', 'TDP1', 'TDP2'],
  'THANG-25': ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB'],
}

const pad = (n: number): string => String(n).padStart(2, '0')
const monthEnd = (month: number): string => dayAfter(month === 12 ? '2027-01-01' : `2026-${pad(month + 1)}-01`, -1)
const months = Array.from({ length: 12 }, (_, i) => i + 1)

/**
 * Weeks from the one of 5 January, each due on Friday, or before it where Friday is off; a week of which no day before Friday's end is worked asks for
 * nothing. The first one was asked of all organisations in the file, before the officer chose who reports weekly: what is asked for stays.
 */
const weeks: Asked[] = Array.from({ length: 52 }, (_, i) => i + 2).flatMap((n) => {
  const from = dayAfter('2026-01-05', (n - 2) * 7)
  const due = worked(dayAfter(from, 4), -1)
  if (due < from) return []
  const regime = 'Báo cáo tuần'
  return [
    {
      key: `TUAN 2026-W${pad(n)}`,
      regime,
      label: `Tuần ${n}/2026`,
      from,
      to: dayAfter(from, 6),
      cutOff: `${due}T16:00`,
      reminders: [2],
      of: n === 2 ? ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB'] : reporters.TUAN!,
    },
  ]
})

export const fridaysOf = (month: number): string[] => daysOf(`2026-${pad(month)}-01`, monthEnd(month)).filter((d) => weekday(d) === 5)

const span = (code: string, regime: string, period: string, label: string, first: number, last: number, due: string): Asked => ({
  key: `${code} ${period}`,
  regime,
  label,
  from: `2026-${pad(first)}-01`,
  to: monthEnd(last),
  cutOff: `${worked(due, -1)}T16:00`,
  reminders: [24, 2, -24],
  ...(reporters[code] && { of: reporters[code] }),
})

const quarters = ['I', 'II', 'III', 'IV']

export const asked: readonly Asked[] = [
  ...weeks,
  ...months.map((m) =>
    span('THANG-T6', 'Báo cáo tháng (thứ Sáu tuần thứ tư)', `2026-M${pad(m)}`, `Tháng ${m}/2026`, m, m, fridaysOf(m)[3]!),
  ),
  ...months.map((m) => span('THANG-25', 'Báo cáo tháng (ngày 25)', `2026-M${pad(m)}`, `Tháng ${m}/2026`, m, m, `2026-${pad(m)}-25`)),
  ...quarters.map((name, i) =>
    span('QUY-25', 'Báo cáo quý (ngày 25)', `2026-Q${i + 1}`, `Quý ${name}/2026`, i * 3 + 1, i * 3 + 3, `2026-${pad(i * 3 + 3)}-25`),
  ),
  span('6THANG', 'Báo cáo 6 tháng', '2026-H1', '6 tháng đầu năm 2026', 1, 6, '2026-06-15'),
  span('6THANG', 'Báo cáo 6 tháng', '2026-H2', '6 tháng cuối năm 2026', 7, 12, '2026-12-15'),
]

export interface Member {
  readonly code: string
  readonly name: string
  readonly mail: string
  readonly joined?: string
  readonly left?: string
}

export const members: readonly Member[] = [
  { code: 'CĐ', name: 'Công đoàn', mail: 'congdoan@example.com' },
  { code: 'HND', name: 'Hội Nông dân', mail: 'nongdan@example.com' },
  { code: 'ĐTN', name: 'Đoàn Thanh niên', mail: 'doan@example.com' },
  { code: 'LHPN', name: 'Hội LHPN', mail: 'phunu@example.com' },
  { code: 'CCB', name: 'Hội CCB', mail: 'ccb@example.com' },
  { code: 'TDP1', name: 'TDP 1', mail: 'tdp1@example.com', left: '2026-09-16' },
  { code: 'TDP2', name: 'TDP 2', mail: 'tdp2@example.com', joined: '2026-03-11' },
]

/** Who joined in a period owes its report, and so does who left in it. */
export const owes = ({ code, joined, left }: Member, { from, to, of }: Asked): boolean =>
  (!of || of.includes(code)) && (!joined || joined <= to) && (!left || left >= from)

/** When who has not reported is reminded: in working hours of working days, each moment moved to the working day before it, or after it once the cut-off is over. */
export const remindersOf = ({ cutOff, reminders }: Asked): string[] =>
  reminders.map((hours) => {
    const at = minutesAfter(cutOff, -hours * 60)
    if (isWorked(at.slice(0, 10))) return at
    return hours > 0 ? `${worked(at.slice(0, 10), -1)}T18:00` : `${worked(at.slice(0, 10), 1)}T07:00`
  })

/** Months, quarters and halves belong to what they lie in, a week to what holds its Thursday. */
export const within = ({ key, from, to }: Asked, first: string, last: string): boolean =>
  key.startsWith('TUAN') ? dayAfter(from, 3) >= first && dayAfter(from, 3) <= last : from >= first && to <= last
