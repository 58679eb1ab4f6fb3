import type { Clock } from '../calendar/moment'
import type { RegimeRow } from './regimes'

const regime = (code: string, name: string, words: string, more: Partial<RegimeRow> = {}): RegimeRow => ({
  code,
  name,
  used: 'Không',
  words,
  reporters: 'Tổ chức thành viên; Ban CTMT',
  receiver: 'Ủy ban MTTQ cấp trên',
  form: 'Theo nhiệm vụ',
  upward: '17:00' as Clock,
  grace: undefined,
  lock: undefined,
  shift: 'Đưa lên ngày làm việc trước',
  reminders: 'trước 24 giờ; trước 2 giờ; sau 1 ngày',
  escalate: undefined,
  from: undefined,
  to: undefined,
  ...more,
})

/**
 * The regimes that plans of wards and communes name, ready to be switched on: week, month on the Friday of the fourth week or on the 25th, quarter on the
 * 25th or in the month after, six months, year, ad hoc and one fixed day. The weekly one is in use at first.
 */
export const firstRegimes: readonly RegimeRow[] = [
  regime('TUAN', 'Báo cáo tuần', 'Trước 16h00 thứ Sáu hằng tuần', { used: 'Có', reminders: 'trước 24 giờ; trước 2 giờ' }),
  regime('THANG-T6', 'Báo cáo tháng (thứ Sáu tuần thứ tư)', 'Thứ Sáu tuần thứ tư hằng tháng'),
  regime('THANG-25', 'Báo cáo tháng (ngày 25)', 'Ngày 25 hằng tháng'),
  regime('QUY-25', 'Báo cáo quý (ngày 25)', 'Ngày 25 của tháng cuối quý'),
  regime('QUY', 'Báo cáo quý (ngày 05 quý sau)', 'Trước ngày 05 của tháng đầu quý sau'),
  regime('6THANG', 'Báo cáo 6 tháng', 'Trước ngày 15/6 và ngày 15/12 hằng năm'),
  regime('NAM', 'Báo cáo năm', 'Trước ngày 15/12 hằng năm'),
  regime('DOTXUAT', 'Báo cáo đột xuất', 'Ngày 15/6/2026', { form: 'Không theo nhiệm vụ', reminders: 'trước 24 giờ; trước 4 giờ' }),
  regime('NGAY', 'Báo cáo một ngày cố định', 'Ngày 18/11 hằng năm'),
]
