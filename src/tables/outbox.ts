import { choice, email, moment, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const mailStates = ['Chờ gửi', 'Đang gửi', 'Đã gửi', 'Không gửi được', 'Không cần gửi nữa'] as const
export const attachments = ['Lịch hạn (.ics)'] as const

/** Every mail is a row before it is a mail. */
export const outbox = defineTable({
  name: 'outbox',
  sheet: 'Hộp thư đi',
  owner: 'log',
  key: 'id',
  time: 'created',
  tabColor: '#9334e6',
  colours: {
    column: 'state',
    by: { 'Không gửi được': 'red', 'Đang gửi': 'amber', 'Chờ gửi': 'blue', 'Đã gửi': 'green', 'Không cần gửi nữa': 'grey' },
  },
  columns: {
    id: text('Mã thư', { width: 210, locked: true, help: 'Việc, kỳ và người nhận: một thư không có hai dòng.' }),
    created: moment('Lúc tạo', { locked: true }),
    to: email('Người nhận', { width: 230, locked: true }),
    subject: text('Tiêu đề', { width: 300, locked: true }),
    body: text('Nội dung', { width: 420, locked: true, clipped: true }),
    state: choice('Tình trạng', mailStates, {
      width: 130,
      locked: true,
      help: '"Đang gửi" còn lại sau sự cố: xem hộp thư Đã gửi rồi chọn Đã gửi hoặc Chờ gửi.',
    }),
    sent: optional(moment('Lúc gửi', { locked: true })),
    remark: optional(text('Ghi chú', { width: 220, locked: true })),
    before: optional(
      moment('Cần gửi trước', { locked: true, help: 'Thư cần trước thì gửi trước; hết lượt trong ngày thì gửi đầu ngày sau.' }),
    ),
    attached: optional(choice('Kèm theo', attachments, { width: 110, locked: true, help: 'Tệp được làm lúc gửi.' })),
    about: optional(text('Về báo cáo', { width: 170, locked: true, help: 'Nộp đủ các báo cáo này thì không cần gửi nữa.' })),
  },
})

export type OutboxMail = Row<typeof outbox>
