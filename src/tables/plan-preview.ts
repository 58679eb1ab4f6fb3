import { choice, day, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'
import { rowKindNames } from '../text/plan'

const { task, section, continuation, header, skip } = rowKindNames

/** What the paste will become, shown before anything is written. People write into its last three columns what they would have otherwise. */
export const planPreview = defineTable({
  name: 'planPreview',
  sheet: 'Xem trước kế hoạch',
  owner: 'people',
  key: 'line',
  tabColor: '#00acc1',
  frozenColumns: 2,
  colours: { column: 'what', by: { 'Chưa hiểu': 'red', 'Cần xem': 'amber', 'Thêm mới': 'green', 'Đã có': 'grey', 'Thay đổi': 'blue' } },
  columns: {
    line: text('Dòng', { width: 70, locked: true }),
    what: text('Việc sẽ làm', { width: 90, locked: true }),
    code: optional(text('Mã', { width: 50, locked: true })),
    title: optional(text('Nhiệm vụ', { width: 280, locked: true })),
    lead: optional(text('Đơn vị chủ trì', { width: 130, locked: true })),
    coordinating: optional(text('Đơn vị phối hợp', { width: 140, locked: true })),
    words: optional(text('Thời gian thực hiện', { width: 120, locked: true })),
    due: optional(day('Hạn', { locked: true })),
    understood: optional(text('Hiểu là', { width: 200, locked: true })),
    remark: optional(text('Ghi chú', { width: 300, locked: true })),
    fixDue: optional(
      text('Sửa hạn', {
        width: 150,
        help: 'Ghi thời gian đúng, ví dụ Tháng 6/2026; "không" nếu không có hạn. Ở dòng Hỏi: số của cách đúng.',
      }),
    ),
    fixUnit: optional(
      text('Sửa đơn vị', {
        width: 150,
        help: 'Tên ngắn ở trang Đơn vị; nhiều tên thì cách nhau bằng dấu chấm phẩy, theo thứ tự. Ở dòng Tên: cả "thêm", "giữ".',
      }),
    ),
    fixKind: optional(
      choice('Dòng này là', [task, section, continuation, header, skip], {
        width: 130,
        help: 'Chọn nếu dòng của bản dán được hiểu sai, rồi tích lại "Xem trước".',
      }),
    ),
  },
})

export type PreviewLine = Row<typeof planPreview>
