import { choice, count, day, optional, text, timeOfDay } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const shiftRules = ['Đưa lên ngày làm việc trước', 'Lùi sang ngày làm việc sau', 'Giữ nguyên ngày'] as const
export const reportForms = ['Theo nhiệm vụ', 'Không theo nhiệm vụ'] as const

/** Who reports when: one row for each reporting regime. Several run at once; what is not used stands ready. */
export const regimes = defineTable({
  name: 'regimes',
  sheet: 'Chế độ báo cáo',
  owner: 'people',
  key: 'code',
  tabColor: '#34a853',
  frozenColumns: 2,
  colours: { column: 'used', by: { Có: 'green', Không: 'grey' } },
  columns: {
    code: text('Mã', { width: 90, help: 'Mã ngắn, viết liền, không trùng. Đừng đổi khi đã có báo cáo.' }),
    name: text('Tên chế độ', { width: 230 }),
    used: choice('Đang dùng', ['Có', 'Không'], { width: 90, help: 'Không: chế độ đứng sẵn, không ai phải báo cáo theo nó.' }),
    words: text('Lịch nộp', {
      width: 260,
      help: 'Viết như trong kế hoạch: trước 16h00 thứ Sáu hằng tuần; ngày 25 hằng tháng; ngày 05 tháng đầu quý sau; ngày 15/6/2026.',
    }),
    reporters: text('Ai báo cáo', {
      width: 200,
      help: 'Tổ chức thành viên; Ban CTMT; hoặc tên ngắn của từng đơn vị, cách nhau bằng dấu chấm phẩy.',
    }),
    receiver: optional(text('Báo cáo cho', { width: 170, help: 'Nơi nhận báo cáo tổng hợp.' })),
    form: choice('Biểu', reportForms, { width: 150, help: 'Không theo nhiệm vụ: chỉ ghi chung, dùng cho báo cáo đột xuất.' }),
    upward: optional(
      timeOfDay('Giờ gửi cấp trên', { width: 100, help: 'Cùng ngày hạn nộp; bảng tổng hợp xong trước giờ này nửa tiếng. Trống: 17:00.' }),
    ),
    grace: optional(count('Ân hạn (giờ)', 0, 240, { width: 90, help: 'Nộp sau hạn trong số giờ này vẫn tính là đúng hạn.' })),
    lock: optional(
      count('Khóa sau (ngày)', 1, 365, { width: 90, help: 'Quá hạn bấy nhiêu ngày thì không nhận nữa, trừ khi mở lại. Trống: 30.' }),
    ),
    shift: choice('Khi trùng ngày nghỉ', shiftRules, { width: 200 }),
    reminders: optional(
      text('Nhắc', {
        width: 270,
        help: 'Cách nhau bằng dấu chấm phẩy: trước 24 giờ; trước 2 giờ; đến hạn; sau 1 ngày. Số trơn là giờ trước hạn.',
      }),
    ),
    escalate: optional(
      count('Báo cấp trên sau (giờ)', 1, 720, {
        width: 110,
        help: 'Quá hạn bấy nhiêu giờ mà chưa nộp thì đơn vị cấp trên cũng được báo. Trống: không báo.',
      }),
    ),
    from: optional(day('Áp dụng từ', { help: 'Các kỳ bắt đầu trước ngày này không đổi.' })),
    to: optional(day('Đến ngày', { help: 'Các kỳ bắt đầu sau ngày này không phải báo cáo.' })),
  },
})

export type RegimeRow = Row<typeof regimes>
