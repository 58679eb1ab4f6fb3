import type { Day } from '../calendar/day'
import type { Reading } from './read'
import type { DayOf, Edge, Rhythm, Schedule, Single } from './schedule'

const twoDigits = (n: number): string => String(n).padStart(2, '0')
export const say = (d: Day): string => `${d.slice(8)}/${d.slice(5, 7)}/${d.slice(0, 4)}`

const weekdayTexts = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
export const every = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  half: '6 tháng một lần',
  year: 'hằng năm',
} as const
const unitNames = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', half: 'nửa năm', year: 'năm' } as const
const partNames = { start: 'đầu', middle: 'giữa', end: 'cuối' } as const
const ordinals = ['', 'nhất', 'hai', 'ba', 'tư', 'năm']
const monthOfQuarter = ['', 'tháng đầu', 'tháng giữa', 'tháng cuối']

const nthText = (n: number | 'last'): string => (n === 'last' ? 'cuối' : `thứ ${ordinals[n]}`)

const special = (name: DayOf): string | undefined =>
  name === 'last'
    ? 'ngày cuối cùng'
    : name === 'lastWorkday'
      ? 'ngày làm việc cuối cùng'
      : name === 'firstWorkday'
        ? 'ngày làm việc đầu tiên'
        : undefined

const dayList = (days: readonly DayOf[]): string => days.map((name, i) => special(name) ?? `${i === 0 ? 'ngày ' : ''}${name}`).join(', ')

const dateList = (dates: NonNullable<Rhythm['dates']>): string =>
  dates
    .map(({ month, day }) => (typeof day === 'number' ? `ngày ${twoDigits(day)}/${twoDigits(month)}` : `${special(day)} tháng ${month}`))
    .join(' và ')

const edgeText = ({ day, month, prev }: Edge, unit: 'month' | 'year'): string =>
  unit === 'month'
    ? `ngày ${day}${prev ? ' tháng trước' : ''}`
    : `ngày ${twoDigits(day)}/${twoDigits(month ?? 1)}${prev ? ' năm trước' : ''}`

function weekText({ n, weekday, by }: NonNullable<Rhythm['week']>): string {
  if (weekday !== undefined)
    return by === 'count'
      ? `${weekdayTexts[weekday]} lần ${n === 'last' ? 'cuối' : nthText(n)}`
      : `${weekdayTexts[weekday]} của tuần lịch ${nthText(n)}`
  return `${by === 'calendar' ? 'tuần lịch' : 'tuần'} ${nthText(n)}`
}

/** Where in its period the rhythm falls, and the period. */
function body(rhythm: Rhythm): string {
  const { weekdays, days, week, inQuarter, dates, window, falls } = rhythm
  const turn =
    falls && (rhythm.every === 'month' || rhythm.every === 'week' || rhythm.every === 'year' || rhythm.every === 'quarter')
      ? `${unitNames[rhythm.every]} ${falls === 'next' ? 'sau' : 'liền trước'}`
      : every[rhythm.every]
  if (rhythm.step !== undefined) return `${rhythm.step} ${unitNames[rhythm.every]} một lần`
  if (window)
    return `từ ${edgeText(window.from, rhythm.every === 'year' ? 'year' : 'month')} đến ${edgeText(window.to, rhythm.every === 'year' ? 'year' : 'month')} ${every[rhythm.every]}`
  if (weekdays) return `${weekdays.map((n) => weekdayTexts[n]).join(', ')} ${turn}`
  if (days) return `${dayList(days)} ${turn}`
  if (week) return `${weekText(week)} ${turn}`
  if (inQuarter)
    return `${inQuarter.day === undefined ? '' : `${dayList([inQuarter.day])} `}${monthOfQuarter[inQuarter.month]} ${falls ? turn : 'mỗi quý'}`
  if (dates) return `${dateList(dates)} ${turn}`
  if (rhythm.part) return `${partNames[rhythm.part]} ${falls ? turn : `mỗi ${unitNames[rhythm.every]}`}`
  if (rhythm.times !== undefined) return `${rhythm.times} lần/${unitNames[rhythm.every]}`
  return turn
}

/** One rhythm in words that read back as the same rhythm. */
function rhythmText(rhythm: Rhythm): string {
  const at = rhythm.at === undefined ? '' : `${rhythm.at} `
  const eve = rhythm.before === 'eve' ? ' (không kể ngày đó)' : ''
  const shift =
    rhythm.shift === undefined
      ? ''
      : `, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc ${rhythm.shift === 'next' ? 'tiếp theo' : 'liền trước'}`
  return `${rhythm.before ? 'trước ' : ''}${at}${body(rhythm)}${eve}${shift}`
}

export const bounds = (from: Day | undefined, until: Day | undefined): string =>
  from && until
    ? `, từ ngày ${say(from)} đến ngày ${say(until)}`
    : from
      ? `, từ ngày ${say(from)}`
      : until
        ? `, đến ngày ${say(until)}`
        : ''

/** The column "Lịch lặp": the rhythm in Vietnamese, which reads back as the same schedule; undefined for what does not recur. */
export function recurrenceText(schedule: Schedule): string | undefined {
  if (schedule.kind !== 'recurring') return undefined
  return `${schedule.tentative ? 'dự kiến ' : ''}${schedule.rhythms.map(rhythmText).join('; ')}${schedule.onDemand ? ' và đột xuất' : ''}${bounds(schedule.from, schedule.until)}`
}

const clockText = (at: string | undefined, until: string | undefined): string =>
  at === undefined ? '' : until === undefined ? `${at} ` : `từ ${at} đến ${until} `

function singleText(schedule: Single): string {
  const tentative = 'tentative' in schedule && schedule.tentative ? 'dự kiến ' : ''
  switch (schedule.kind) {
    case 'once': {
      const { start, end, hardDue } = schedule
      const hard = hardDue ? `, chậm nhất ${say(hardDue)}` : ''
      const condition = schedule.condition ? ` (${schedule.condition})` : ''
      const when =
        start === end
          ? `${clockText(schedule.at, schedule.until)}ngày ${say(end)}`
          : `${start ? `từ ${say(start)}, ` : ''}hạn ${clockText(schedule.at, schedule.until)}${say(end)}`
      return `${tentative}${when}${hard}${condition}`
    }
    case 'range': {
      const { start, end } = schedule
      const span =
        end === undefined
          ? `từ ${say(start!)}, không ghi ngày kết thúc`
          : start === undefined
            ? `đến ${say(end)}`
            : `từ ${say(start)} đến ${say(end)}`
      return `${tentative}${schedule.fuzzy ? 'khoảng ' : ''}${span}${schedule.condition ? ` (${schedule.condition})` : ''}`
    }
    case 'recurring':
      return recurrenceText(schedule)!
    case 'continuous':
      return `${schedule.onDemand && !schedule.start ? 'khi có phát sinh' : 'thường xuyên'}${schedule.start ? ` từ ${say(schedule.start)}` : ''}${schedule.until ? ` đến ${say(schedule.until)}` : ''}, không có hạn`
    case 'relative':
      return `chưa có ngày: ${schedule.anchor}`
    case 'unparsable':
      return schedule.impossible ? `không có ngày này trong lịch: ${schedule.impossible}` : 'không thấy thời gian'
  }
}

/** What the schedule means, in plain Vietnamese: "hạn 30/06/2026", "ngày 25 tháng cuối mỗi quý". */
export const describeSchedule = (schedule: Schedule): string =>
  schedule.kind === 'multi' ? schedule.items.map(singleText).join('; ') : singleText(schedule)

/** The reading with its next due days and what is still to be confirmed. */
export function describeReading(reading: Reading, next: readonly { readonly day: Day }[] = []): string {
  const days = reading.schedule.kind === 'recurring' && next.length > 0 ? `: ${next.map(({ day }) => say(day)).join(', ')}` : ''
  return `${describeSchedule(reading.schedule)}${days}${reading.sure ? '' : ' (cần xác nhận)'}`
}
