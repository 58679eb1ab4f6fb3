import { day, flag, optional, text } from '../schema/column'
import { defineForm } from '../schema/form'
import { defineTable, type Row } from '../schema/table'

/** What the paste will become, shown before anything is written. People write into its last two columns what they would have otherwise. */
export const planPreview = defineTable({
  name: 'planPreview',
  sheet: 'Xem trước kế hoạch',
  owner: 'people',
  key: 'line',
  tabColor: '#00acc1',
  colours: { column: 'what', by: { 'Chưa hiểu': 'red', 'Cần xem': 'amber', 'Thêm mới': 'green', 'Đã có': 'grey', 'Thay đổi': 'blue' } },
  columns: {
    line: text('Dòng', { width: 60, locked: true }),
    what: text('Việc sẽ làm', { width: 100, locked: true }),
    code: optional(text('Mã', { width: 60, locked: true })),
    title: optional(text('Nhiệm vụ', { width: 360, locked: true })),
    lead: optional(text('Đơn vị chủ trì', { width: 150, locked: true })),
    coordinating: optional(text('Đơn vị phối hợp', { width: 170, locked: true })),
    words: optional(text('Thời gian thực hiện', { width: 150, locked: true })),
    due: optional(day('Hạn', { locked: true })),
    understood: optional(text('Hiểu là', { width: 240, locked: true })),
    remark: optional(text('Ghi chú', { width: 380, locked: true })),
    fixDue: optional(
      text('Sửa hạn', { width: 150, help: 'Ghi thời gian khác, ví dụ Tháng 6/2026, nếu hạn hiểu chưa đúng; "không" nếu không có hạn.' }),
    ),
    fixUnit: optional(
      text('Sửa đơn vị', {
        width: 150,
        help: 'Ghi tên ngắn ở trang Đơn vị cho tên chưa rõ; nhiều tên thì theo thứ tự, cách nhau bằng dấu chấm phẩy.',
      }),
    ),
  },
})

export type PreviewLine = Row<typeof planPreview>

/** Where a plan is pasted without the panel, as on a phone: the paste begins under the last label. */
export const planPaste = defineForm({
  name: 'planPaste',
  tabColor: '#00acc1',
  head: {
    guide: optional(text('Cách làm', { locked: true })),
    status: optional(text('Tình trạng', { locked: true })),
    preview: optional(flag('Xem trước')),
    agree: optional(flag('Đồng ý nhập')),
  },
  lines: defineTable({
    name: 'planPasteLines',
    sheet: 'Dán kế hoạch',
    owner: 'people',
    key: 'cell',
    columns: { cell: text('Dán từ ô bên dưới', { width: 150 }), next: optional(text('(mỗi ô của bảng một ô)', { width: 360 })) },
  }),
  tail: {},
})
