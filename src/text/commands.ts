import type { Moment } from '../calendar/moment'
import { sayMoment } from './dates'

/** What a report lacks, and at which tasks. */
interface Lack {
  readonly lack: 'everything' | 'results' | 'result of done' | 'answer or nothing'
  readonly codes?: readonly string[]
}

const codes = (list: readonly string[] = []): string =>
  list.length > 6 ? `${list.slice(0, 6).join(', ')} và ${list.length - 6} việc khác` : list.join(', ')

export function sayLack(lack: Lack): string {
  switch (lack.lack) {
    case 'everything':
      return 'Báo cáo đang trống: cần ghi kết quả ít nhất một nhiệm vụ, hoặc tích "Không phát sinh", rồi tích lại "Nộp báo cáo".'
    case 'results':
      return `chưa ghi kết quả các việc ${codes(lack.codes)}`
    case 'result of done':
      return `việc ${codes(lack.codes)} ghi 100% mà chưa ghi kết quả`
    case 'answer or nothing':
      return `tích "Không phát sinh" nhưng có ghi kết quả ở việc ${codes(lack.codes)}`
  }
}

export const sayLacks = (lacks: readonly Lack[]): string | undefined =>
  lacks.length === 0 ? undefined : `Còn thiếu: ${lacks.map(sayLack).join('; ')}.`

export const sayReceived = (period: string, submitted: Moment, timeliness: string, lacks: string | undefined): string =>
  [`Đã nhận báo cáo ${period} lúc ${sayMoment(submitted)}: ${timeliness.toLowerCase()}.`, lacks].filter(Boolean).join(' ')
export const saysNext = (period: string): string => `Trang này đã sang ${period}.`

export const sayAmending = (period: string, version: number): string =>
  `Đang sửa báo cáo ${period}, lần ${version}. Sửa xong thì tích "Nộp báo cáo"; bản đã nộp vẫn giữ trong sổ.`
export const nothingToAmend = 'Đơn vị chưa nộp báo cáo nào để sửa.'
export const typedFirst = 'Trang đang có chữ chưa nộp; cần nộp hoặc xóa trước rồi mới sửa được báo cáo đã nộp.'
export const sayEarly = (period: string, from: string): string =>
  `${period} chưa bắt đầu (từ ${from}). Muốn sửa báo cáo đã nộp thì tích "Sửa báo cáo đã nộp".`
export const sayWaiting = (cutOff: Moment): string =>
  `Chưa nộp, hạn ${sayMoment(cutOff)}. Ghi tiến độ và kết quả bên dưới, xong thì tích ô "Nộp báo cáo" ở cuối trang.`
export const unknownHour = (from: Moment): string => `Không rõ giờ tích; tích trong khoảng từ ${sayMoment(from)} đến lúc ghi sổ.`
export const noPeriod = 'Trang này chưa có kỳ báo cáo. Chọn Sổ kế hoạch > Thiết lập, hoặc chờ đầu kỳ sau.'
export const noRegime = 'Chưa có chế độ báo cáo nào đang dùng: xem trang "Chế độ báo cáo", cột "Đang dùng" và cột "Lịch nộp".'
export const nothingOwed = 'Đơn vị không còn báo cáo nào phải nộp.'
export const sayLocked = (period: string, from: Moment): string =>
  `Báo cáo ${period} đã khóa từ ${sayMoment(from)}. Cần nộp thì đề nghị cán bộ chọn "Mở lại" ở trang "Báo cáo phải nộp".`
export const notOwed = (wanted: string): string => `"${wanted}" không có trong các báo cáo còn phải nộp của đơn vị.`
export const typedBeforePick = 'Trang đang có chữ chưa nộp; cần nộp hoặc xóa trước rồi mới chuyển sang báo cáo khác.'

interface Reviewed {
  readonly unit: string
  readonly label: string
  readonly action?: string | undefined
  readonly reason?: string | undefined
  readonly submitted?: Moment | undefined
}

/** What a choice in column Xử lý lacks, or undefined where it can be done. */
export function reviewWants({ unit, label, action, reason, submitted }: Reviewed): string | undefined {
  if (action !== 'Mở lại' && !submitted)
    return `${unit} chưa nộp báo cáo ${label}, nên chưa ${action === 'Nhận' ? 'nhận' : 'trả lại'} được.`
  if (action === 'Trả lại' && !reason) return `Cần ghi lý do ở cột "Lý do" rồi chọn lại "Trả lại" (${unit}, ${label}).`
  return undefined
}
const because = (reason: string | undefined): string => (reason ? ` Lý do: ${reason}.` : '')
export const reviewDone = ({ unit, label }: Reviewed): string => `Đã nhận báo cáo ${label} của ${unit}.`
export const sayReturned = ({ label, reason }: Reviewed, until: Moment): string =>
  `Báo cáo ${label} bị trả lại.${because(reason)} Sửa rồi nộp lại trước ${sayMoment(until)}.`
export const sayReopened = ({ label, reason }: Reviewed, until: Moment): string =>
  `Báo cáo ${label} được mở lại.${because(reason)} Nộp trước ${sayMoment(until)}.`
export const sayTabBusy = 'Nộp xong chữ đang ghi thì chọn báo cáo này ở ô "Chuyển sang".'

const oddWords = {
  nothing: 'không phát sinh',
  unchanged: 'giống hệt kỳ trước',
  fell: 'tiến độ giảm ở việc',
  reopened: 'việc đã xong nay chưa xong:',
  unproved: 'ghi 100% mà chưa có kết quả:',
} as const
/** What is odd about a report, in one line. */
export const sayOddities = (
  list: readonly { readonly oddity: keyof typeof oddWords; readonly codes?: readonly string[] }[],
): string | undefined =>
  list.map((one) => [oddWords[one.oddity], one.codes && codes(one.codes)].filter(Boolean).join(' ')).join('; ') || undefined

export const setUpDone = (sheets: number, tabs: number): string =>
  `Đã thiết lập: ${sheets} trang mới, ${tabs} trang báo cáo mới. Tiếp theo: ghi email các đơn vị ở trang "Đơn vị", rồi chọn Sổ kế hoạch > Nhập kế hoạch.`
export const setUpRepaired = (changes: number): string => `Đã khôi phục ${changes} chỗ. Dữ liệu và cột của người dùng giữ nguyên.`
export const setUpUnchanged = 'Mọi thứ đã đúng, không có gì thay đổi.'

export const consolidatedDone = (period: string, submitted: number, expected: number): string =>
  `Đã tổng hợp ${period}: ${submitted} trên ${expected} đơn vị đã nộp.`
export const statesDone = (changed: number): string =>
  changed === 0 ? 'Trạng thái đã đúng, không có gì thay đổi.' : `Đã tính lại trạng thái của ${changed} nhiệm vụ.`
export const remindedDone = (mails: number, without: readonly string[]): string =>
  without.length === 0 ? `Soạn ${mails} thư nhắc.` : `Soạn ${mails} thư nhắc. Không có email: ${without.join(', ')}.`
export const closedDone = (missing: number, expected: number): string => `Đến hạn: ${expected - missing} trên ${expected} đơn vị đã nộp.`
export const openedDone = (tabs: number): string => `Mở kỳ mới trên ${tabs} trang báo cáo.`
export const deliveredNone = 'Không có thư nào đang chờ gửi.'
export const checkClean = 'Đã xem mọi trang, không có chỗ nào sai.'
export const refused = 'Chưa làm gì, vì:'
export const calm = 'Có sự cố nên việc chưa xong. Dữ liệu của đồng chí còn nguyên; chi tiết ở trang "Nhật ký".'
export const busy = 'Sổ đang bận một việc khác. Đồng chí thử lại sau một phút.'
export const noneExpected = 'Chưa có báo cáo nào phải nộp.'
