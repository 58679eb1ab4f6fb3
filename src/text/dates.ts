import { type Day, weekdayOf } from '../calendar/day'
import { clockOf, dayOf, type Moment } from '../calendar/moment'

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** 22/05/2026 */
export const sayDay = (d: Day): string => `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}`
/** 22/05 */
export const sayShortDay = (d: Day): string => sayDay(d).slice(0, 5)
/** thứ Sáu 22/05/2026 */
export const sayDayInWeek = (d: Day): string => `${weekdays[weekdayOf(d) - 1]} ${sayDay(d)}`
/** 16:00 thứ Sáu 22/05/2026 */
export const sayMoment = (m: Moment): string => `${clockOf(m)} ${sayDayInWeek(dayOf(m))}`

/** `Tuần 21/2026`: the label of a period without its days. */
export const shortLabel = (label: string): string => label.replace(/ \(.*\)$/, '')

/** `Tuần 21/2026 (18/05-24/05)`; the rhythm decides the first word. */
export function sayPeriod(p: { key: string; rhythm: string; from: Day; to: Day }): string {
  const year = p.key.slice(0, 4)
  const n = Number(p.key.slice(6))
  switch (p.rhythm) {
    case 'week':
      return `Tuần ${n}/${year} (${sayShortDay(p.from)}-${sayShortDay(p.to)})`
    case 'month':
      return `Tháng ${n}/${year}`
    case 'quarter':
      return `Quý ${['I', 'II', 'III', 'IV'][n - 1]}/${year}`
    case 'half':
      return n === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`
    case 'once':
      return `Đến ngày ${sayDay(p.to)}`
    default:
      return `Năm ${year}`
  }
}

/** `Tháng 5/2026, hạn 16:00 25/05 (Báo cáo tháng)`: one report among others. */
export const sayReport = (r: {
  readonly period: { key: string; rhythm: string; from: Day; to: Day }
  readonly cutOff: Moment
  readonly regime: { readonly name: string }
}): string => `${sayPeriod(r.period)}, hạn ${clockOf(r.cutOff)} ${sayShortDay(dayOf(r.cutOff))} (${r.regime.name})`
