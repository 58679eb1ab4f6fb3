import { choice, moment, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

/** What was done, by whom, and what came of it. */
export const journal = defineTable({
  name: 'journal',
  sheet: 'Nhật ký',
  owner: 'log',
  key: 'id',
  time: 'at',
  tabColor: '#5f6368',
  colours: { column: 'outcome', by: { 'Sự cố': 'red', 'Cần xem': 'amber' } },
  columns: {
    id: text('Số', { width: 160, locked: true }),
    at: moment('Lúc', { locked: true }),
    action: text('Việc', { width: 200, locked: true }),
    by: optional(text('Ai', { width: 200, locked: true })),
    outcome: choice('Kết quả', ['Xong', 'Cần xem', 'Sự cố'], { width: 100, locked: true }),
    detail: optional(text('Chi tiết', { width: 620, locked: true, clipped: true })),
  },
})

export type JournalEntry = Row<typeof journal>
