import type { Moment } from '../calendar/moment'
import { sayMoment } from './dates'

const kinds = {
  open: 'Mở kỳ',
  remind: 'Nhắc đơn vị chưa nộp',
  close: 'Chốt danh sách nộp',
  escalate: 'Báo đơn vị cấp trên',
  consolidate: 'Tổng hợp',
} as const

/** Green, amber and red lines. */
export const good = 'Tốt'
export const look = 'Để ý'
export const act = 'Cần làm'
export type Level = typeof good | typeof look | typeof act

const who = (by: string): string => by || 'người đã bấm Thiết lập'

export const healthTitle = 'Tình trạng'
export const repairBox = 'Sửa chữa (tích ô này)'

/** Words of the sheet Tình trạng. */
export const healthText = {
  title: 'TÌNH TRẠNG SỔ',
  asOf: (now: Moment): string =>
    `Xem lúc ${sayMoment(now)}. Dòng đồng hồ và ba dòng thư tự đổi; các dòng khác vẽ lại mỗi sáng, sau mỗi việc của đồng hồ, và khi chọn Sổ kế hoạch > Tình trạng sổ.`,
  repairGuide: 'Trên máy tính: Sổ kế hoạch > Sửa chữa làm được nhiều hơn, cả việc đặt lại đồng hồ.',
  head: ['Mục', 'Tình trạng', 'Mức', 'Cần làm gì', 'Nhịp ghi lúc'],
  clock: {
    label: 'Đồng hồ 10 phút',
    never: 'Chưa chạy lần nào',
    last: 'Chạy lần cuối ',
    act: 'Chọn Sổ kế hoạch > Sửa chữa trên máy tính. Đồng hồ đứng thì không có thư nhắc, không chốt kỳ, không tổng hợp.',
    copy: 'Đây là bản sao: đồng hồ chưa chạy.',
  },
  keeper: {
    label: 'Người giữ đồng hồ',
    known: (by: string, since: Moment): string => `${who(by)}, từ ${sayMoment(since)}`,
    none: 'Chưa có ai',
    unnamed: 'Google không cho biết tên. Người đang phụ trách chọn Sổ kế hoạch > Bàn giao cho tôi để ghi tên mình.',
    other: (officer: string): string =>
      `Người phụ trách ở trang "Cài đặt" là ${officer}. Nếu đã đổi người, người mới chọn Sổ kế hoạch > Bàn giao cho tôi.`,
    act: 'Chọn Sổ kế hoạch > Thiết lập.',
  },
  file: {
    label: 'Sổ này là',
    home: 'Sổ gốc',
    copy: 'Bản sao',
    act: 'Bản sao không gửi thư và không có đồng hồ. Muốn dùng bản này làm sổ chính thì chọn Sổ kế hoạch > Thiết lập; thư còn chờ của sổ gốc sẽ không gửi từ đây.',
  },
  late: {
    label: 'Việc đến giờ chưa làm',
    none: 'Không có',
    some: (jobs: readonly string[]): string => jobs.join('; '),
    act: 'Đồng hồ sẽ làm ở nhịp sau. Quá nửa giờ vẫn còn thì chọn Sổ kế hoạch > Sửa chữa.',
  },
  quota: {
    label: 'Thư còn gửi được hôm nay',
    left: (left: number, at: Moment): string => `${left} (lúc ${sayMoment(at)})`,
    unknown: 'Chưa biết',
    few: 'Thư chưa gửi hết hôm nay sẽ tự gửi hôm sau, không cần gửi tay.',
    ask: 'Chọn Sổ kế hoạch > Tình trạng sổ trên máy tính để xem.',
  },
  waiting: {
    label: 'Thư chờ gửi',
    none: 'Không có',
    mails: ' thư',
    act: 'Đồng hồ tự gửi trong giờ làm việc. Cần gửi ngay thì chọn Sổ kế hoạch > Gửi thư đang chờ.',
    off: 'Ô "Gửi thư tự động" ở trang "Cài đặt" đang là Không: chọn Có, hoặc chọn Sổ kế hoạch > Gửi thư đang chờ.',
  },
  sending: {
    label: 'Thư dừng ở "Đang gửi"',
    act: 'Xem mục Đã gửi của Gmail. Thấy thư thì sửa ô Tình trạng ở trang "Hộp thư đi" thành Đã gửi, không thấy thì sửa thành Chờ gửi.',
  },
  refused: {
    label: 'Thư không gửi được',
    act: 'Xem cột Ghi chú ở trang "Hộp thư đi", sửa địa chỉ ở trang "Đơn vị" và ở dòng thư, rồi chọn lại Chờ gửi.',
  },
  ticks: {
    label: 'Ô tích chờ ghi nhận',
    none: 'Không có',
    some: (units: readonly string[]): string => units.join(', '),
    act: 'Đồng hồ sẽ ghi nhận ở nhịp sau, giờ nộp vẫn là lúc tích. Quá nửa giờ vẫn còn thì chọn Sổ kế hoạch > Sửa chữa.',
  },
  problems: {
    label: 'Chỗ ghi chưa đúng',
    none: 'Không có',
    some: (count: number): string => `${count} chỗ`,
    act: 'Sửa từng chỗ theo danh sách ở cuối trang này.',
    title: 'Chỗ ghi chưa đúng',
  },
  troubles: {
    label: 'Sự cố chưa qua',
    none: 'Không có',
    some: (count: number): string => `${count} việc`,
    act: 'Làm theo danh sách "Sự cố và việc cần xem" bên dưới.',
    title: 'Sự cố và việc cần xem',
    head: ['Lúc', 'Chi tiết', 'Kết quả', 'Cần làm gì'],
    broken: 'Chọn Sổ kế hoạch > Sửa chữa rồi làm lại việc này. Vẫn thế thì gửi dòng này ở trang "Nhật ký" cho người hỗ trợ.',
    look: 'Sửa chỗ nêu ở cột Chi tiết, rồi làm lại việc này; việc của đồng hồ thì đồng hồ tự làm lại.',
  },
  next: {
    title: 'Việc sắp tới của đồng hồ',
    head: ['Lúc', 'Việc', '', 'Báo cáo'],
    none: 'Chưa có chế độ báo cáo nào đang dùng.',
    kind: (kind: keyof typeof kinds): string => kinds[kind],
  },
}

/** Said once to who opens or edits a copy. */
export const sayCopy =
  'Đây là bản sao: đồng hồ chưa chạy, sổ không tự gửi thư. Muốn dùng bản này làm sổ chính thì chọn Sổ kế hoạch > Thiết lập trên máy tính.'
export const sayStopped = (last: Moment): string =>
  `Đồng hồ chưa chạy từ ${sayMoment(last)}. Chọn Sổ kế hoạch > Sửa chữa trên máy tính; xem trang "Tình trạng".`
export const copiedMail = 'Thư của sổ gốc: bản sao này không gửi.'
export const copySettled = (mails: number): string => `Sổ này chạy riêng từ nay; ${mails} thư còn chờ của sổ gốc không gửi từ đây.`
export const steppedDown = 'Đồng hồ của người trước đã tự dừng.'
export const shownHealth = 'Đã xem lại tình trạng sổ.'

const fixes = {
  clock: 'đặt lại đồng hồ',
  again: 'bỏ lệnh tổng hợp lại của kỳ không còn',
  waiting: 'đếm lại thư chờ gửi',
  looks: 'xóa giờ chạy cuối ghi sai',
  refreshed: 'cho vẽ lại trang Tổng quan',
  stamps: 'bỏ dấu tích không còn đơn vị',
} as const
export type Fix = keyof typeof fixes

/** What a repair did, for the box, the journal and the sheet. */
export function sayRepaired(sheets: string | undefined, done: readonly Fix[]): string {
  const all = [...(sheets ? [sheets.replace(/\.$/, '')] : []), ...done.map((fix) => fixes[fix])]
  if (all.length === 0) return 'Đã xem mọi thứ, không có gì phải sửa.'
  const said = all.join('; ')
  return `${said[0]!.toUpperCase()}${said.slice(1)}.`
}
export const sayByOther = (by: string, last: Moment): string =>
  `Đồng hồ đang chạy bằng tài khoản khác (${who(by)}), lần cuối ${sayMoment(last)}; không đặt thêm.`
/** On a phone a repair may not set the clock. */
export const sayPhone = (by: string, officer: string | undefined): string =>
  `Trên điện thoại không đặt lại được đồng hồ. Nhờ ${by || officer || 'người phụ trách'} mở sổ trên máy tính, chọn Sổ kế hoạch > Sửa chữa.`
export const repairedAt = (at: Moment, said: string): string => `${sayMoment(at)}: ${said}`

export const takeOverText = {
  ask: (officer: string | undefined): string =>
    `Từ nay đồng hồ chạy bằng tài khoản của đồng chí, thư nhắc gửi từ hộp thư của đồng chí; đồng hồ của người trước tự dừng. ${
      officer ? `Thư báo cho người phụ trách đang gửi tới ${officer}. ` : ''
    }Ghi địa chỉ thư của đồng chí để nhận bàn giao:`,
  wrong: (email: string): string => `"${email}" không phải địa chỉ thư. Chưa bàn giao gì; chọn lại Sổ kế hoạch > Bàn giao cho tôi.`,
  copy: 'Đây là bản sao, chưa có đồng hồ để bàn giao. Chọn Sổ kế hoạch > Thiết lập.',
  done: (from: string, to: string): string =>
    `Đã bàn giao${from ? ` từ ${from}` : ''} cho ${to}: đồng hồ chạy bằng tài khoản này, người phụ trách ở trang "Cài đặt" là ${to}.`,
}
