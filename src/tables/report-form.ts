import { day, flag, optional, percent, text } from '../schema/column'
import { defineForm, type Filled } from '../schema/form'
import { defineTable } from '../schema/table'

/** The report tab of one organisation: its tasks of the period, then difficulties and proposals, then the tick that submits. */
export const reportForm = defineForm({
  name: 'report',
  tabColor: '#34a853',
  head: {
    unit: text('Báo cáo của', { locked: true }),
    period: optional(text('Kỳ báo cáo', { locked: true })),
    cutOff: optional(text('Hạn nộp', { locked: true })),
    status: optional(text('Tình trạng', { locked: true })),
    others: optional(text('Còn phải nộp', { locked: true })),
    pick: optional(text('Chuyển sang', { help: 'Chọn báo cáo khác để làm; chữ đang ghi phải nộp hoặc xóa trước.' })),
    key: optional(text('Mã kỳ', { locked: true })),
  },
  lines: defineTable({
    name: 'reportLines',
    sheet: 'BC',
    owner: 'people',
    key: 'code',
    columns: {
      code: text('Mã', { width: 130, locked: true }),
      title: text('Nhiệm vụ', { width: 360, locked: true }),
      due: optional(day('Hạn', { locked: true })),
      progress: optional(percent('Tiến độ', { help: 'Ghi 50% hoặc 0,5.' })),
      result: optional(text('Kết quả trong kỳ', { width: 260, help: 'Không có việc gì thì ghi: Không phát sinh.' })),
      difficulty: optional(text('Khó khăn', { width: 200 })),
      evidence: optional(text('Minh chứng', { width: 200, help: 'Đường dẫn tới văn bản, ảnh, bài đăng.' })),
    },
  }),
  tail: {
    difficulties: optional(text('Khó khăn, vướng mắc chung')),
    proposals: optional(text('Đề xuất, kiến nghị')),
    nothing: optional(flag('Không phát sinh')),
    submit: optional(flag('Nộp báo cáo')),
    amend: optional(flag('Sửa báo cáo đã nộp')),
  },
})

export type ReportForm = Filled<typeof reportForm>
export type ReportFormLine = ReportForm['lines'][number]
