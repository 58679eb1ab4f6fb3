import type { Moment } from '../calendar/moment'
import { sayMoment } from './dates'

export const sayReportCounts = (n: { expected: number; onTime: number; late: number; missing: number; rate: number }): string =>
  `Phải báo cáo: ${n.expected} đơn vị; đúng hạn ${n.onTime}, muộn ${n.late}, chưa nộp ${n.missing}; tỷ lệ đúng hạn ${n.rate}%.`

interface Shares {
  readonly onTime: number
  readonly late: number
  readonly missing: number
}

/** Over all reports of shorter periods; the three shares add up to 100. */
export const sayInsideCounts = (expected: number, n: Shares, rate: Shares): string =>
  `Báo cáo các kỳ trong thời gian này: phải nộp ${expected}; đúng hạn ${n.onTime} (${rate.onTime}%), muộn ${n.late} (${rate.late}%), chưa nộp ${n.missing} (${rate.missing}%).`

export const sayTaskCounts = (n: { all: number; done: number; late: number; atRisk: number }): string =>
  `Nhiệm vụ: ${n.all}; đã hoàn thành ${n.done}, quá hạn ${n.late}, có nguy cơ chậm ${n.atRisk}.`

export const sayMissing = (contact: string | undefined, phone: string | undefined): string =>
  ['Chưa có báo cáo', contact && `liên hệ ${contact}`, phone].filter(Boolean).join(', ')

export const sayLate = (submitted: Moment): string => `Nộp lúc ${sayMoment(submitted)}, sau hạn`

const mostNamed = 8
const named = (labels: readonly string[]): string =>
  labels.length > mostNamed ? `${labels.slice(0, mostNamed).join(', ')} và ${labels.length - mostNamed} kỳ khác` : labels.join(', ')
export const sayInsideMissing = (labels: readonly string[]): string => `Thiếu ${labels.length} báo cáo: ${named(labels)}`
export const sayInsideLate = (labels: readonly string[]): string => `Nộp muộn ${labels.length} báo cáo: ${named(labels)}`

export const noReports = 'Chưa có đơn vị nào nộp báo cáo trong kỳ.'

/** A share that a person wrote over the one of the sheet, 0 to 1. */
export const sayShare = (share: number): string => `Tiến độ ${Math.round(share * 100)}%`
/** Beside a line about an absent or late organisation that is true no more and stays for the committee's words alone. */
export const sayGone = 'Không còn đúng; sổ chỉ giữ chữ của Ủy ban và không đưa vào báo cáo.'

export const sayTurned = (period: string): string => `Trang Tổng hợp đã sang ${period}; bản của kỳ trước giữ ở trang "Sổ tổng hợp".`
export const sayEdits = (cells: number): string => `${cells} chỗ sửa tay đã chuyển sang cột "Ủy ban ghi" để không mất.`
export const sayRemade = (period: string): string => `Có báo cáo nộp sau: đã bổ sung bản tổng hợp ${period} ở trang "Sổ tổng hợp".`
export const sayRolledUp = (period: string, reports: number): string => `Đã tổng hợp ${period} từ ${reports} báo cáo đã nộp.`
export const unknownPeriod = (words: string): string =>
  `Không rõ kỳ "${words}". Ghi như: Tuần 21/2026, Tháng 5/2026, Quý II/2026, 6 tháng đầu năm 2026, Năm 2026.`

export const askPeriod = (choices: readonly string[]): string =>
  `Ghi số thứ tự hoặc tên kỳ cần tổng hợp:\n${choices.map((choice, i) => `${i + 1}. ${choice}`).join('\n')}`

const fold = (text: string): string => text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ')
const roman = ['i', 'ii', 'iii', 'iv']

const forms: readonly (readonly [RegExp, (n: string, year: string) => string])[] = [
  [/^tuần (\d{1,2})[/ ](\d{4})$/, (n, year) => `${year}-W${n.padStart(2, '0')}`],
  [/^tháng (\d{1,2})[/ ](\d{4})$/, (n, year) => `${year}-M${n.padStart(2, '0')}`],
  [/^quý (i{1,3}|iv|[1-4])[/ ](\d{4})$/, (n, year) => `${year}-Q${roman.indexOf(n) + 1 || n}`],
  [/^6 tháng (đầu|cuối) năm (\d{4})$/, (n, year) => `${year}-H${n === 'đầu' ? 1 : 2}`],
  [/^(năm )?(\d{4})$/, (_n, year) => year],
]

/** The key of the period that people's words name, `Quý II/2026` as `2026-Q2`; undefined where they name none. */
export function periodKeyIn(words: string): string | undefined {
  const text = fold(words)
    .replace(/ ?\(.*\)$/, '')
    .replace(/ năm (?=\d{4}$)/, (found) => (/^6 /.test(fold(words)) ? found : '/'))
  for (const [form, key] of forms) {
    const found = form.exec(text)
    if (found) return key(found[1] ?? '', found[2]!)
  }
  return undefined
}
