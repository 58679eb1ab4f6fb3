import { choice, count, optional, percent, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const parts = ['Số liệu', 'Chưa nộp', 'Nộp muộn', 'Kết quả theo nhiệm vụ', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị'] as const

/** The committee's own report of one period, made of what the organisations submitted. */
export const consolidated = defineTable({
  name: 'consolidated',
  sheet: 'Tổng hợp',
  owner: 'script',
  key: 'line',
  tabColor: '#188038',
  colours: { column: 'part', by: { 'Chưa nộp': 'red', 'Nộp muộn': 'amber', 'Số liệu': 'blue' } },
  columns: {
    line: count('Dòng', 1, 100_000, { width: 60, locked: true }),
    period: text('Kỳ', { width: 90, locked: true }),
    part: choice('Phần', parts, { width: 180, locked: true }),
    unit: optional(text('Đơn vị', { width: 160, locked: true })),
    task: optional(text('Mã nhiệm vụ', { width: 90, locked: true })),
    content: text('Nội dung', { width: 420, locked: true }),
    progress: optional(percent('Tiến độ', { locked: true })),
    detail: optional(text('Chi tiết', { width: 320, locked: true })),
  },
})

export type ConsolidatedLine = Row<typeof consolidated>
