import type { Day } from '../calendar/day'
import { clockOf, type Moment } from '../calendar/moment'
import { sayDayInWeek } from './dates'

/** Why a waiting mail was not sent, as its row says it. */
export const needlessRemarks = {
  came: 'Báo cáo đã nộp, không cần nhắc nữa.',
  over: 'Chưa gửi kịp: hạn nộp đã qua.',
  newer: 'Đã có thư nhắc mới hơn cho người này.',
  old: 'Chờ quá một tuần, không còn đúng nữa.',
} as const

export const needlessDone = (count: number): string => `${count} thư đang chờ không cần gửi nữa; lý do ghi ở cột "Ghi chú" của Hộp thư đi.`

export const doubtRemark = 'Không rõ đã gửi chưa: xem mục Đã gửi của hộp thư, rồi chọn Đã gửi hoặc Chờ gửi.'
export const doubtful = (mails: readonly string[]): string =>
  `Lần gửi trước bị ngắt giữa chừng, không rõ ${mails.length} thư này đã đi chưa (xem mục Đã gửi của hộp thư, rồi chọn Đã gửi hoặc Chờ gửi ở Hộp thư đi):\n${mails.map((mail) => `- ${mail}`).join('\n')}`

export const escalatedDone = (missing: number, superiors: number): string =>
  missing === 0 ? 'Mọi đơn vị đã nộp, không phải báo cấp trên.' : `Còn ${missing} đơn vị chưa nộp; báo ${superiors} nơi cấp trên.`

export const askDay = 'Ngày nào? Ghi ngày/tháng hoặc ngày/tháng/năm, ví dụ 25/12. Để trống là hôm nay.'
export const noSuchDay = (text: string): string => `"${text}" không phải là ngày có thật; cần ghi như 25/12 hoặc 25/12/2026.`
export const pastDay = (day: Day): string => `${sayDayInWeek(day)} đã qua: thư của ngày ấy xem ở trang "Hộp thư đi".`

interface Supposed {
  readonly at: Moment
  readonly to: string
  readonly units: readonly string[]
  readonly subject: string
}

const most = 40

/** Who would get what on a day. */
export function sayMails(
  day: Day,
  mails: readonly Supposed[],
  silent: readonly string[],
  facts: { readonly off: boolean; readonly sends: boolean },
): string {
  const lines = mails
    .slice(0, most)
    .map(({ at, to, units, subject }) => `- ${clockOf(at)}, ${to}${units.length > 0 ? ` (${units.join(', ')})` : ''}: ${subject}`)
  return [
    mails.length === 0
      ? `Không ai nhận thư ${sayDayInWeek(day)}${facts.off ? ' (ngày nghỉ)' : ''}, nếu từ nay không ai nộp thêm.`
      : `${mails.length} thư ${sayDayInWeek(day)}, nếu từ nay không ai nộp thêm:`,
    ...lines,
    ...(mails.length > most ? [`và ${mails.length - most} thư nữa.`] : []),
    ...(silent.length > 0 ? [`Không có email nên không được nhắc: ${silent.join(', ')}.`] : []),
    ...(facts.sends ? [] : ['Đang tắt gửi thư tự động: thư chỉ soạn sẵn ở Hộp thư đi.']),
  ].join('\n')
}
