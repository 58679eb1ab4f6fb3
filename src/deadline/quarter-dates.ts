import type { Entry } from './entries'
import { given } from './given'
import type { Setting } from './parts'
import type { MonthDay, Rhythm, Schedule } from './schedule'

/** "Trước ngày 15/3, 15/6, 15/9, 15/12", of no year: one day in each quarter is hardly meant for one year only. */
export function quarterDates(entries: readonly Entry[], { court }: Setting): Schedule | undefined {
  const places = entries.filter(({ time }) => time.place.day !== undefined).map(({ time }) => time)
  const [first] = places
  if (places.length !== 4 || entries.some(({ time }) => time.until || typeof time.place.year === 'number')) return undefined
  const alike = places.every(
    ({ place, limit }, i) =>
      place.day === first!.place.day && limit === first!.limit && Number(place.month) === Number(first!.place.month) + i * 3,
  )
  if (!alike || court.choose('periodic-yearly') === 'once') return undefined
  const before = first!.limit === 'before' ? (court.choose('before') as 'on' | 'eve') : undefined
  const dates = places.map(({ place }) => ({ month: place.month, day: place.day }) as MonthDay)
  return { kind: 'recurring', rhythms: [given<Rhythm>({ every: 'year', dates, before })] }
}
