import { type Column, choice, count, email, optional, text } from '../schema/column'
import type { Problem } from '../schema/problem'
import { defineTable, type Row } from '../schema/table'
import { firstHandOverFields, handOverFields } from './hand-over'
import { shiftRules } from './regimes'

export const settings = defineTable({
  name: 'settings',
  sheet: 'Cài đặt',
  owner: 'people',
  key: 'name',
  tabColor: '#5f6368',
  columns: {
    name: text('Mục', { width: 230, locked: true }),
    value: optional(text('Giá trị', { width: 320 })),
    help: optional(text('Giải thích', { width: 520, locked: true })),
  },
})

export type SettingRow = Row<typeof settings>

interface Setting<T> {
  readonly column: Column<T>
  readonly first: string
}
const setting = <T>(column: Column<T>, first = ''): Setting<T> => ({ column, first })

/** Each setting: how its cell is judged, and what it holds at first. The header is its name in the sheet. */
export const settingList = {
  committee: setting(text('Tên Ủy ban', { help: 'Tên đầy đủ, đứng đầu báo cáo và thư.' }), 'Ủy ban MTTQ Việt Nam phường (xã) …'),
  officerEmail: setting(optional(email('Email người phụ trách', { help: 'Nhận danh sách đơn vị chưa nộp và báo sự cố.' }))),
  leaderEmail: setting(optional(email('Email lãnh đạo', { help: 'Nhận tin khi bảng tổng hợp đã xong. Để trống thì không gửi.' }))),
  shift: setting(
    choice('Khi hạn trùng ngày nghỉ', shiftRules, { help: 'Áp dụng cho hạn của nhiệm vụ; chế độ báo cáo có quy tắc riêng.' }),
    shiftRules[0],
  ),
  answerDays: setting(
    count('Số ngày làm việc để trả lời phản ánh', 1, 60, {
      help: 'Tính từ ngày sau ngày nhận, cho phản ánh không ghi hạn riêng. Luật Tiếp công dân 2013, Điều 28: 10 ngày làm việc; địa phương có quy định ngắn hơn thì ghi theo đó.',
    }),
    '10',
  ),
  consolidate: setting(
    optional(
      text('Kỳ cần tổng hợp', {
        help: 'Ghi Tháng 5/2026, Quý II/2026, 6 tháng đầu năm 2026, Năm 2026 hay Tuần 21/2026: trang Tổng hợp sang kỳ ấy, rồi ô này lại trống.',
      }),
    ),
  ),
  handOver: setting(
    text('Cột của biểu gửi cấp trên', {
      help: `Theo thứ tự cấp trên cần, cách nhau bằng dấu chấm phẩy. Có: ${handOverFields.join('; ')}.`,
    }),
    firstHandOverFields,
  ),
  sendMail: setting(choice('Gửi thư tự động', ['Có', 'Không'], { help: 'Không: thư vẫn soạn sẵn ở Hộp thư đi, không gửi.' }), 'Có'),
  mailsOfDay: setting(
    optional(text('Xem thư của ngày', { help: 'Ghi một ngày, ví dụ 25/12: ô này sẽ nói ai nhận thư gì hôm ấy. Không gửi gì cả.' })),
  ),
} as const

type SettingValue<S> = S extends Setting<infer T> ? T : never
export type Settings = { readonly [K in keyof typeof settingList]: SettingValue<(typeof settingList)[K]> | undefined }

/** The settings of the file (`at` are the rows of the sheet): each from its row, or its first value where the row is missing; a wrong value becomes a problem and leaves the first one in force. */
export function settingsOf(
  rows: readonly SettingRow[],
  at: readonly number[],
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const byName = new Map(rows.map((row, i) => [row.name, { value: row.value, row: at[i]! }]))
  const problems: Problem[] = []
  const entries = Object.entries<Setting<any>>(settingList).map(([name, { column, first }]) => {
    const found = byName.get(column.header)
    const read = (value: string | undefined): unknown => (value ? column.read(value) : undefined)
    const value = found ? read(found.value) : undefined
    if (found && value === undefined && (column.required || found.value))
      problems.push({
        what: 'wrong cell',
        sheet: settings.sheet,
        row: found.row,
        header: column.header,
        value: found.value,
        expected: column.expected,
      })
    return [name, value ?? (found && !column.required ? undefined : read(first))]
  })
  return { settings: Object.fromEntries(entries) as unknown as Settings, problems }
}
