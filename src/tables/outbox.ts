import { choice, email, moment, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const mailStates = ['Chờ gửi', 'Đang gửi', 'Đã gửi', 'Không gửi được'] as const

/** Every mail is a row before it is a mail. */
export const outbox = defineTable({
  name: 'outbox',
  sheet: 'Hộp thư đi',
  owner: 'log',
  key: 'id',
  tabColor: '#9334e6',
  colours: { column: 'state', by: { 'Không gửi được': 'red', 'Đang gửi': 'amber', 'Chờ gửi': 'blue', 'Đã gửi': 'green' } },
  columns: {
    id: text('Mã thư', { width: 210, locked: true, help: 'Việc, kỳ và người nhận: một thư không có hai dòng.' }),
    created: moment('Lúc tạo', { locked: true }),
    to: email('Người nhận', { width: 230, locked: true }),
    subject: text('Tiêu đề', { width: 300, locked: true }),
    body: text('Nội dung', { width: 420, locked: true, clipped: true }),
    state: choice('Tình trạng', mailStates, {
      width: 120,
      locked: true,
      help: '"Đang gửi" còn lại sau sự cố: xem hộp thư Đã gửi rồi chọn Đã gửi hoặc Chờ gửi.',
    }),
    sent: optional(moment('Lúc gửi', { locked: true })),
    remark: optional(text('Ghi chú', { width: 220, locked: true })),
  },
})

export type OutboxMail = Row<typeof outbox>
