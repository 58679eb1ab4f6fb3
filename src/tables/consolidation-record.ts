import { choice, count, moment, optional, percent, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'
import { lineActions, parts } from './consolidated'

/** The committee's own reports as they stood when the sheet Tổng hợp turned to another period, only ever added to: every version, with the committee's words. */
export const consolidationRecord = defineTable({
  name: 'consolidationRecord',
  sheet: 'Sổ tổng hợp',
  owner: 'log',
  key: 'id',
  tabColor: '#5f6368',
  frozenColumns: 3,
  time: 'kept',
  columns: {
    period: text('Kỳ', { width: 145, locked: true }),
    version: count('Bản', 1, 999, { width: 60, locked: true }),
    part: choice('Phần', parts, { width: 180, locked: true }),
    unit: optional(text('Đơn vị', { width: 160, locked: true })),
    task: optional(text('Mã nhiệm vụ', { width: 90, locked: true })),
    content: optional(text('Nội dung', { width: 360, locked: true })),
    progress: optional(percent('Tiến độ', { locked: true })),
    detail: optional(text('Chi tiết', { width: 320, locked: true })),
    evidence: optional(text('Minh chứng', { width: 160, locked: true })),
    words: optional(text('Ủy ban ghi', { width: 320, locked: true, help: 'Có chữ ở đây thì báo cáo lấy chữ này.' })),
    action: optional(choice('Xử lý', lineActions, { width: 130, locked: true })),
    kept: moment('Lúc giữ', { locked: true }),
    made: optional(text('Dấu nội dung', { width: 90, locked: true, clipped: true })),
    line: text('Mã dòng', { width: 270, locked: true }),
    id: text('Mã giữ', { width: 200, locked: true, help: 'Kỳ, bản, số dòng.' }),
  },
})

export type RecordedLine = Row<typeof consolidationRecord>
