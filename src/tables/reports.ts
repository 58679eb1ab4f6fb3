import { choice, count, moment, optional, percent, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const timeliness = ['Đúng hạn', 'Muộn'] as const

/** Every line of every submitted report, only ever added to: the record that all roll-ups come from. */
export const reports = defineTable({
  name: 'reports',
  sheet: 'Sổ báo cáo',
  owner: 'log',
  key: 'id',
  tabColor: '#5f6368',
  frozenColumns: 3,
  time: 'submitted',
  columns: {
    id: text('Mã dòng', { width: 240, locked: true, help: 'Đơn vị, kỳ, lần nộp, số dòng.' }),
    period: text('Kỳ', { width: 145, locked: true }),
    unit: text('Đơn vị', { width: 130, locked: true }),
    version: count('Lần nộp', 1, 999, { locked: true }),
    submitted: moment('Lúc nộp', { locked: true }),
    timeliness: choice('Đúng hạn', timeliness, { width: 90, locked: true }),
    task: optional(text('Mã nhiệm vụ', { width: 90, locked: true })),
    title: optional(text('Nhiệm vụ', { width: 300, locked: true })),
    progress: optional(percent('Tiến độ', { locked: true })),
    result: optional(text('Kết quả', { width: 260, locked: true })),
    difficulty: optional(text('Khó khăn', { width: 220, locked: true })),
    evidence: optional(text('Minh chứng', { width: 180, locked: true })),
    proposal: optional(text('Đề xuất', { width: 220, locked: true })),
    remark: optional(text('Nhận xét', { width: 260, locked: true })),
  },
})

export type ReportLine = Row<typeof reports>
