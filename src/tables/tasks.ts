import { choice, day, optional, percent, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const taskStates = [
  'Chưa thực hiện',
  'Đang thực hiện',
  'Có nguy cơ chậm',
  'Quá hạn',
  'Đã hoàn thành',
  'Đã hoàn thành quá hạn',
] as const

export type TaskState = (typeof taskStates)[number]

/** The plan as a table: one row for each task. */
export const tasks = defineTable({
  name: 'tasks',
  sheet: 'Nhiệm vụ',
  owner: 'people',
  key: 'code',
  tabColor: '#d93025',
  frozenColumns: 3,
  colours: {
    column: 'state',
    by: {
      'Quá hạn': 'red',
      'Có nguy cơ chậm': 'amber',
      'Đang thực hiện': 'blue',
      'Đã hoàn thành': 'green',
      'Đã hoàn thành quá hạn': 'grey',
    },
  },
  columns: {
    code: text('Mã', { width: 60 }),
    group: optional(text('Nhóm', { width: 160 })),
    title: text('Nhiệm vụ', { width: 360 }),
    lead: optional(
      text('Đơn vị chủ trì', { width: 160, help: 'Tên ngắn của đơn vị trong trang Đơn vị; nhiều đơn vị cách nhau bằng dấu chấm phẩy.' }),
    ),
    coordinating: optional(text('Đơn vị phối hợp', { width: 180, help: 'Tên ngắn của các đơn vị, cách nhau bằng dấu chấm phẩy.' })),
    person: optional(text('Người phụ trách', { width: 140 })),
    leader: optional(text('Lãnh đạo phụ trách', { width: 140 })),
    words: optional(text('Thời gian thực hiện', { width: 150, help: 'Giữ nguyên chữ của kế hoạch.' })),
    start: optional(day('Bắt đầu', { help: 'Ngày hiểu được từ cột Thời gian thực hiện; sửa được.' })),
    due: optional(day('Hạn', { help: 'Ngày hiểu được từ cột Thời gian thực hiện; sửa được.' })),
    recurrence: optional(text('Lịch lặp', { width: 170, help: 'Việc lặp lại: viết như trong kế hoạch, ví dụ: ngày 25 hằng tháng.' })),
    product: optional(text('Sản phẩm', { width: 180 })),
    progress: optional(percent('Tiến độ')),
    state: optional(choice('Trạng thái', taskStates, { width: 150, locked: true, help: 'Tính từ tiến độ và hạn; không cần ghi.' })),
    doneOn: optional(day('Ngày xong', { help: 'Ghi khi tiến độ đạt 100%.' })),
    result: optional(text('Kết quả', { width: 240 })),
    evidence: optional(text('Minh chứng', { width: 180 })),
    plan: optional(text('Kế hoạch số', { width: 130, help: 'Số của kế hoạch mà nhiệm vụ được nhập từ đó.' })),
    note: optional(text('Ghi chú', { width: 220, help: 'Ghi gì cũng được; sổ ghi thêm khi kế hoạch sửa đổi không còn việc này.' })),
  },
})

export type Task = Row<typeof tasks>
