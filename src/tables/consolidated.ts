import { type Column, choice, count, optional, percent, text } from '../schema/column'
import { type Columns, columnsOf, defineTable, type Row, type Table } from '../schema/table'

export const parts = ['Số liệu', 'Chưa nộp', 'Nộp muộn', 'Kết quả theo nhiệm vụ', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị'] as const
export const lineActions = ['Đã giải quyết', 'Bỏ dòng này'] as const

export type Part = (typeof parts)[number]

/**
 * The committee's own report of one period, made of what the organisations submitted. What the committee writes stands in columns of its own, and rows
 * that people add stay: another run only works out the rest anew.
 */
export const consolidated = defineTable({
  name: 'consolidated',
  sheet: 'Tổng hợp',
  owner: 'people',
  key: 'id',
  tabColor: '#188038',
  colours: { column: 'part', by: { 'Chưa nộp': 'red', 'Nộp muộn': 'amber', 'Số liệu': 'blue' } },
  columns: {
    line: optional(count('Dòng', 1, 100_000, { width: 60, locked: true })),
    period: text('Kỳ', { width: 145, locked: true }),
    part: choice('Phần', parts, { width: 180, help: 'Dòng tự thêm: chọn phần; để trống là cùng phần với dòng trên.' }),
    unit: optional(text('Đơn vị', { width: 160, locked: true })),
    task: optional(text('Mã nhiệm vụ', { width: 90, locked: true })),
    content: optional(text('Nội dung', { width: 360, locked: true })),
    progress: optional(percent('Tiến độ', { locked: true })),
    detail: optional(text('Chi tiết', { width: 320, locked: true })),
    evidence: optional(text('Minh chứng', { width: 160, locked: true })),
    words: optional(
      text('Ủy ban ghi', { width: 320, help: 'Ghi vào đây thì báo cáo lấy chữ này thay chữ của sổ; tổng hợp lại vẫn giữ nguyên.' }),
    ),
    action: optional(
      choice('Xử lý', lineActions, {
        width: 130,
        help: 'Đã giải quyết: không còn nêu trong báo cáo kỳ dài hơn. Bỏ dòng này: không đưa vào báo cáo.',
      }),
    ),
    made: optional(text('Dấu nội dung', { width: 90, locked: true, clipped: true, help: 'Để biết chỗ nào người dùng đã sửa.' })),
    id: text('Mã dòng', { width: 270, locked: true, help: 'Phần, đơn vị, nhiệm vụ; dòng tự thêm thì sổ tự đánh mã.' }),
  },
})

export type ConsolidatedLine = Row<typeof consolidated>

type Loose<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer V> ? Column<V | undefined> : never }
type FoundColumns = Loose<typeof consolidated.columns>

/** The same sheet as people leave it: a row that somebody has just added lacks its code and more. */
export const consolidatedAsFound: Table<FoundColumns> = {
  ...consolidated,
  columns: Object.fromEntries(columnsOf(consolidated).map(([name, c]) => [name, optional(c)])) as unknown as FoundColumns,
} as Table<FoundColumns>

export type FoundLine = Row<Table<FoundColumns>>
