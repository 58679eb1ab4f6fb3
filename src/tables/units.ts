import { choice, day, email, optional, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

export const unitKinds = ['Ủy ban', 'Tổ chức thành viên', 'Ban CTMT', 'Cơ quan khác'] as const

/** The directory: every organisation that a plan names. */
export const units = defineTable({
  name: 'units',
  sheet: 'Đơn vị',
  owner: 'people',
  key: 'code',
  tabColor: '#1a73e8',
  frozenColumns: 2,
  columns: {
    code: text('Mã', { width: 80, help: 'Mã ngắn, không trùng, ví dụ HND. Đừng đổi khi đã có báo cáo.' }),
    name: text('Tên', { width: 300 }),
    shortName: text('Tên ngắn', { width: 140, help: 'Tên trang báo cáo của đơn vị: BC <tên ngắn>.' }),
    kind: choice('Loại', unitKinds, { width: 150, help: 'Tổ chức thành viên và Ban CTMT có trang báo cáo riêng.' }),
    aliases: optional(text('Tên khác', { width: 220, help: 'Các cách gọi khác trong kế hoạch, cách nhau bằng dấu chấm phẩy.' })),
    email: optional(email('Email')),
    phone: optional(text('Điện thoại', { width: 110 })),
    contact: optional(text('Người liên hệ', { width: 160 })),
    superior: optional(text('Cấp trên', { width: 110, help: 'Mã đơn vị cấp trên.' })),
    joined: optional(day('Tham gia từ', { help: 'Đơn vị mới: từ kỳ có ngày này mới phải báo cáo.' })),
    left: optional(day('Thôi từ', { help: 'Đơn vị đã giải thể hay sáp nhập: từ kỳ sau ngày này không phải báo cáo.' })),
  },
})

export type Unit = Row<typeof units>
