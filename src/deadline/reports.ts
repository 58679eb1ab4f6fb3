import { type Entry, withPlace } from './entries'
import type { Place } from './place'

const isDate = ({ day, month }: Place): boolean => day !== undefined && typeof month === 'number'
const namesReport = ({ time: { place } }: Entry): boolean => place.months !== undefined && place.year === 'bare'

/** "Báo cáo 6 tháng đầu năm trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng năm": beside a yearly date the months only name a report, which is as yearly. */
export function withoutReportNames(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(namesReport) || !entries.some(({ time }) => isDate(time.place) && time.place.year === 'every')) return entries
  return entries
    .filter((entry) => !namesReport(entry))
    .map((entry) =>
      isDate(entry.time.place) && entry.time.place.year === undefined && !entry.time.until
        ? withPlace(entry, { year: 'every', vague: true })
        : entry,
    )
}
