import { type Entry, isNamedPeriod, withPlace } from './entries'
import { joined } from './lists'
import type { Sort } from './piece'
import { comesRound, isDate, lowestRank, type Place, rankOf, ranks } from './place'

const namesReport = ({ time: { place } }: Entry): boolean => place.months !== undefined && place.year === 'bare'

/** "Báo cáo 6 tháng đầu năm trước ngày 10/6, báo cáo năm trước ngày 10/12 hằng năm": beside a yearly date the months only name a report, which is as yearly. */
function withoutHalves(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(namesReport) || !entries.some(({ time }) => isDate(time.place) && time.place.year === 'every')) return entries
  return entries
    .filter((entry) => !namesReport(entry))
    .map((entry) =>
      isDate(entry.time.place) && entry.time.place.year === undefined && !entry.time.until
        ? withPlace(entry, { year: 'every', vague: true })
        : entry,
    )
}

const only = (between: readonly Sort[], ...sorts: readonly Sort[]): boolean => between.every((one) => sorts.includes(one))

/** "Số liệu tháng 12/2025 gửi trước 10/01": a date without a year behind a period that has one. */
function dueAfter(period: Place, entry: Entry): Entry {
  const { place } = entry.time
  if (typeof period.year !== 'number' || place.year !== undefined) return entry
  const turned = typeof period.month === 'number' && Number(place.month) < period.month
  return withPlace(entry, { year: period.year + (turned ? 1 : 0) })
}

/** "Báo cáo quý I trước ngày 05/4": a period right in front of a limit says what is due; without a word for a report it may be work of its own. */
function beforeLimit(entry: Entry, next: Entry): Entry | undefined {
  const { place, limit } = next.time
  const limited = (limit === 'before' || limit === 'by') && isDate(place)
  if (!isNamedPeriod(entry) || !limited || comesRound(place) || !only(next.between, 'noise')) return undefined
  const due = { ...dueAfter(entry.time.place, next), between: entry.between }
  return entry.time.named || typeof entry.time.place.month !== 'number' ? due : withPlace(due, { vague: true })
}

/** "Tháng 12: xây dựng kế hoạch năm 2027": a larger period behind a time says what the work is about; a bare year may also be the time's own. */
function behindTime(last: Entry, entry: Entry): Entry | undefined {
  const larger = isNamedPeriod(entry) && lowestRank(last.time.until ?? last.time.place) < lowestRank(entry.time.place)
  if (!larger || entry.between.length === 0 || !only(entry.between, 'noise', 'occasion', 'comma', 'bracket', 'close')) return undefined
  if (entry.time.named) return last
  if (lowestRank(entry.time.place) !== ranks.year || entry.between.includes('comma')) return undefined
  const open = rankOf(last.time.place) < ranks.year
  return withPlace(last, { vague: true, ...(open && { year: entry.time.place.year! }) })
}

/** The entries without the periods that only name what is reported or planned. */
export function withoutReportNames(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = []
  const list = withoutHalves(entries)
  for (const [i, entry] of list.entries()) {
    const last = found[found.length - 1]
    const following = list[i + 1]
    const one = last && (beforeLimit(last, entry) ?? (following && joined(following.between) ? undefined : behindTime(last, entry)))
    if (one) found[found.length - 1] = one
    else found.push(entry)
  }
  return found
}
