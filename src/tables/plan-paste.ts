import { flag, optional, text } from '../schema/column'
import { defineForm } from '../schema/form'
import { defineTable } from '../schema/table'

export { planPreview } from './plan-preview'

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
