import { choice, count, moment, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const reportStates = ['Chưa đến hạn', 'Đến hạn', 'Đúng hạn', 'Muộn', 'Chưa nộp'] as const
export const reviews = ['Chờ xem', 'Đã nhận', 'Trả lại'] as const
export const reviewActions = ['Nhận', 'Trả lại', 'Mở lại'] as const

export type ReportState = (typeof reportStates)[number]

/**
 * Every report that somebody owes or owed: one row for each organisation, regime and period, added when the period opens and never taken away. Its
 * cut-off stands as it was then, so that a later change of the regime leaves it alone.
 */
export const expectedReports = defineTable({
  name: 'expectedReports',
  sheet: 'Báo cáo phải nộp',
  owner: 'people',
  key: 'id',
  tabColor: '#f9ab00',
  frozenColumns: 3,
  time: 'cutOff',
  colours: {
    column: 'state',
    by: { 'Chưa nộp': 'red', Muộn: 'amber', 'Đúng hạn': 'green', 'Đến hạn': 'blue', 'Chưa đến hạn': 'grey' },
  },
  columns: {
    label: text('Thời gian', { width: 190, locked: true }),
    unit: text('Đơn vị', { width: 140, locked: true }),
    state: choice('Tình trạng', reportStates, { width: 105, locked: true }),
    cutOff: moment('Hạn nộp', { locked: true }),
    submitted: optional(moment('Lúc nộp', { locked: true })),
    version: optional(count('Lần nộp', 1, 999, { locked: true, help: 'Số lần đã nộp; tình trạng tính theo lần đầu.' })),
    quality: optional(
      text('Chất lượng', { width: 160, locked: true, help: 'Trống, giống kỳ trước hay mâu thuẫn; để trống là không có gì đáng nói.' }),
    ),
    review: optional(choice('Xem xét', reviews, { width: 85, locked: true })),
    action: optional(
      choice('Xử lý', reviewActions, { width: 95, help: 'Chọn Nhận, Trả lại (ghi lý do trước) hoặc Mở lại; sổ làm rồi xóa ô này.' }),
    ),
    reason: optional(text('Lý do', { width: 240, help: 'Vì sao trả lại hay mở lại; đơn vị sẽ đọc.' })),
    openUntil: optional(moment('Mở đến', { locked: true, help: 'Đã mở lại: nhận đến lúc này dù đã khóa.' })),
    period: text('Kỳ', { width: 150, locked: true, help: 'Mã chế độ báo cáo và mã kỳ.' }),
    digest: optional(text('Dấu nội dung', { width: 90, locked: true, help: 'Để so với kỳ trước.' })),
    id: text('Mã theo dõi', { width: 200, locked: true }),
  },
})

export type ExpectedReport = Row<typeof expectedReports>
