import { choice, day, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const feedbackChannels = ['Tiếp dân', 'Điện thoại', 'Zalo', 'Thư điện tử', 'Biểu mẫu', 'Cuộc họp'] as const
export const feedbackStates = ['Mới nhận', 'Đang xử lý', 'Chờ người dân', 'Đã trả lời', 'Đóng'] as const

/** Citizens' opinions: one log for all the ways on which they come. */
export const feedback = defineTable({
  name: 'feedback',
  sheet: 'Phản ánh',
  owner: 'people',
  key: 'code',
  tabColor: '#188038',
  frozenColumns: 2,
  optional: true,
  colours: {
    column: 'state',
    by: { 'Mới nhận': 'amber', 'Đang xử lý': 'blue', 'Chờ người dân': 'grey', 'Đã trả lời': 'green', Đóng: 'grey' },
  },
  columns: {
    code: text('Mã', { width: 70, help: 'Mã ngắn, không trùng, ví dụ PA-01.' }),
    received: day('Ngày nhận', { help: 'Hạn trả lời tính từ ngày này.' }),
    channel: optional(choice('Kênh', feedbackChannels, { width: 110 })),
    content: text('Nội dung', {
      width: 360,
      help: 'Thư nhắc chỉ đưa phần đầu của nội dung; tên và số điện thoại người phản ánh ghi ở cột riêng.',
    }),
    place: optional(text('Địa bàn', { width: 140 })),
    category: optional(text('Lĩnh vực', { width: 140 })),
    person: optional(text('Người phản ánh', { width: 180, help: 'Tên và điện thoại. Không bao giờ đưa vào thư.' })),
    unit: optional(
      text('Đơn vị xử lý', {
        width: 160,
        help: 'Tên ngắn của đơn vị trong trang Đơn vị; nhiều đơn vị cách nhau bằng dấu chấm phẩy. Để trống thì nhắc người phụ trách của Ủy ban.',
      }),
    ),
    due: optional(day('Hạn trả lời', { help: 'Để trống thì tính theo Cài đặt.' })),
    reply: optional(text('Trả lời', { width: 300 })),
    replied: optional(day('Ngày trả lời', { help: 'Ghi ngày đã trả lời người dân: từ đó không nhắc nữa.' })),
    state: optional(choice('Trạng thái', feedbackStates, { help: 'Chờ người dân: tạm không nhắc. Đã trả lời và Đóng: không nhắc nữa.' })),
  },
})

export type Feedback = Row<typeof feedback>
