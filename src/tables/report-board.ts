import { choice, count, moment, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const reportStates = ['Chưa đến hạn', 'Đúng hạn', 'Muộn', 'Chưa nộp'] as const

export type ReportState = (typeof reportStates)[number]

/** Who has reported for which period: one row for each organisation and period, the newest period first. */
export const reportBoard = defineTable({
  name: 'reportBoard',
  sheet: 'Theo dõi báo cáo',
  owner: 'script',
  key: 'id',
  tabColor: '#f9ab00',
  frozenColumns: 3,
  colours: { column: 'state', by: { 'Chưa nộp': 'red', Muộn: 'amber', 'Đúng hạn': 'green', 'Chưa đến hạn': 'grey' } },
  columns: {
    period: text('Kỳ', { width: 90, locked: true }),
    label: text('Thời gian', { width: 190, locked: true }),
    unit: text('Đơn vị', { width: 170, locked: true }),
    state: choice('Tình trạng', reportStates, { width: 120, locked: true }),
    submitted: optional(moment('Lúc nộp', { locked: true })),
    cutOff: moment('Hạn nộp', { locked: true }),
    version: optional(count('Lần nộp', 1, 999, { locked: true, help: 'Số lần đã nộp; tình trạng tính theo lần đầu.' })),
    contact: optional(text('Người liên hệ', { width: 160, locked: true })),
    phone: optional(text('Điện thoại', { width: 110, locked: true })),
    id: text('Mã theo dõi', { width: 130, locked: true }),
  },
})

export type BoardRow = Row<typeof reportBoard>
