import type { Moment } from '../calendar/moment'
import { sayMoment } from './dates'

/** Words of the sheet Biểu gửi cấp trên. */
export const handOverText = {
  sheet: 'Biểu gửi cấp trên',
  title: (period: string): string => `BIỂU GỬI CẤP TRÊN · ${period}`,
  none: 'Chưa có bản tổng hợp nào.',
  asOf: (committee: string, now: Moment): string =>
    `${committee}. Lấy từ trang "Tổng hợp" lúc ${sayMoment(now)}; sửa chữ ở trang ấy, cột "Ủy ban ghi".`,
  copied: 'Đã chép',
  again: 'Lấy lại số liệu',
  copyHint: 'Chép bảng dưới đây cho cấp trên xong thì tích vào đây.',
  againHint: 'Tích vào đây sau khi sửa trang "Tổng hợp".',
  general: 'Nội dung chung',
  unknownFields: (names: readonly string[], known: readonly string[]): string =>
    `Không rõ cột ${names.map((name) => `"${name}"`).join(', ')} ở trang "Cài đặt"; các cột có: ${known.join('; ')}.`,
}

const byWhom = (by: string): string => by || 'tài khoản mà Google không cho biết'
export const sayCopied = (by: string, at: Moment): string => `${byWhom(by)} đã chép lúc ${sayMoment(at)}.`
export const sayCopiedBefore = (by: string, at: Moment): string =>
  `${byWhom(by)} đã chép lúc ${sayMoment(at)}; từ đó bảng đã đổi, cần chép lại.`
export const logCopied = (period: string, by: string): string => `Đã chép biểu gửi cấp trên ${period}: ${byWhom(by)}.`
export const logUncopied = (period: string, by: string): string => `Bỏ dấu đã chép biểu gửi cấp trên ${period}: ${byWhom(by)}.`
export const handOverDone = (rows: number): string => `Biểu gửi cấp trên có ${rows} dòng; chép xong thì tích "${handOverText.copied}".`
/** A person of whom Google tells no address but a key that stays the same for some weeks. */
export const unknownUser = (key: string): string => `tài khoản Google chưa rõ (mã ${key.slice(0, 8)})`
