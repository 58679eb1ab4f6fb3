import { choice, day, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const holidayKinds = ['Nghỉ', 'Làm bù'] as const

/** Days off and make-up working days; people correct it when the yearly notice comes. */
export const holidays = defineTable({
  name: 'holidays',
  sheet: 'Ngày nghỉ',
  owner: 'people',
  key: 'from',
  tabColor: '#5f6368',
  columns: {
    from: day('Từ ngày'),
    to: day('Đến ngày'),
    kind: choice('Loại', holidayKinds, { width: 90 }),
    name: text('Tên', { width: 280 }),
    source: optional(text('Căn cứ', { width: 320 })),
  },
})

export type Holiday = Row<typeof holidays>
