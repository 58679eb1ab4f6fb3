import type { Day } from '../calendar/day'
import { sayDay } from './dates'

const fields: Readonly<Record<string, string>> = {
  group: 'nhóm',
  title: 'nội dung',
  lead: 'đơn vị chủ trì',
  coordinating: 'đơn vị phối hợp',
  person: 'người phụ trách',
  leader: 'lãnh đạo phụ trách',
  words: 'thời gian',
  product: 'sản phẩm',
}

/** Why a name is open, in front of such names. */
export const openNames = {
  new: 'Chưa có trong trang "Đơn vị"',
  unsure: 'Chưa rõ là đơn vị nào',
  group: 'Chưa rõ nhóm này gồm những đơn vị nào',
} as const

type NameKind = keyof typeof openNames

/** The names of a row that wait for a person, each under why. */
export const sayOpen = (open: readonly { readonly name: string; readonly is: NameKind }[]): string =>
  (Object.keys(openNames) as NameKind[])
    .map((kind) => ({ kind, names: open.filter(({ is }) => is === kind).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => `${openNames[kind]}: ${names.join('; ')}.`)
    .join(' ')

/** Why a person should look at a line of the preview; blank where he need not. */
export function remarkOf(why: {
  readonly doubts?: number
  readonly clash?: string
  readonly changes?: readonly string[]
  readonly gone?: boolean
  readonly named?: boolean
  readonly corrected?: boolean
  readonly unclear?: boolean
}): string {
  return [
    why.changes && why.changes.length > 0 ? `Kế hoạch đổi ${why.changes.map((c) => fields[c] ?? c).join(', ')}.` : '',
    why.clash ? `Mã ${why.clash} đã có việc khác dùng, nên việc này mang mã mới.` : '',
    why.doubts ? 'Thời gian có hơn một cách hiểu, hoặc chưa rõ ngày: xem lại hạn.' : '',
    why.corrected ? 'Hạn lấy theo chữ đã sửa; cột Thời gian thực hiện giữ chữ của kế hoạch.' : '',
    why.gone ? 'Kế hoạch mới không còn việc này; việc vẫn được giữ trong sổ và có ghi chú.' : '',
    why.named ? 'Kế hoạch lại nêu việc này, nên bỏ ghi chú không còn.' : '',
    why.unclear ? 'Dòng này chưa hiểu được nên sẽ không nhập.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

export const previewDone = (n: { added: number; changed: number; same: number; unclear: number }, problems: number): string =>
  `Đọc được ${n.added + n.changed + n.same} nhiệm vụ: ${n.added} thêm mới, ${n.changed} thay đổi, ${n.same} đã có${n.unclear > 0 ? `; ${n.unclear} dòng chưa hiểu` : ''}${problems > 0 ? `; ${problems} điều cần xem` : ''}. Xem trang "Xem trước kế hoạch": chỗ chưa đúng thì ghi vào cột "Sửa hạn", "Sửa đơn vị" hoặc "Dòng này là" rồi tích lại "Xem trước"; đúng rồi thì tích "Đồng ý nhập".`
export const previewNothing = (why: readonly string[]): string => ['Chưa đọc được nhiệm vụ nào.', ...why].join(' ')
export function importedDone(added: number, changed: number, units: number, gone = 0, names = 0): string {
  const parts = [
    added > 0 ? `thêm ${added} nhiệm vụ` : '',
    changed > 0 ? `sửa ${changed} nhiệm vụ` : '',
    units > 0 ? `thêm ${units} đơn vị` : '',
    gone > 0 ? `ghi chú ${gone} nhiệm vụ mà kế hoạch không còn` : '',
    names > 0 ? `ghi nhớ cách hiểu ${names} tên ở trang "Đơn vị"` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'Không có gì mới: mọi nhiệm vụ của kế hoạch đã có trong sổ.' : `Đã nhập: ${parts.join(', ')}.`
}
export const notSeen = 'Chưa nhập: cần xem trước rồi mới đồng ý. Nếu sổ vừa có thay đổi, hãy xem trước lại.'
/** The id in a row name that `answerLabel` made, or undefined. */
export const answerId = (label: string): string | undefined => /^Cách hiểu \[([^\]]+)\]$/.exec(label)?.[1]
export const answerLabel = (id: string): string => `Cách hiểu [${id}]`
/** An answer as its cell shows it, and back: the value that code knows, then what it means. */
export const answerCell = (choice: { value: string; label: string }): string => `${choice.value} – ${choice.label}`
export const answerValue = (cell: string): string => cell.split(' – ')[0]!.trim()
export const answerHelp = (question: string, choices: readonly { value: string; label: string }[]): string =>
  `${question} Ghi một trong: ${choices.map(answerCell).join('; ')}`
export const badRequest = 'Nội dung gửi lên không đúng dạng hoặc quá dài; cần dán lại bảng kế hoạch.'

/** What a deadline is understood to be where a person put other words in place of the plan's. */
export const understoodFrom = (words: string, understood: string): string =>
  words === '' ? 'Đã sửa: không có hạn' : `Đã sửa thành "${words}": ${understood}`
export const sayNext = (days: readonly string[]): string => `Các ngày tới nữa: ${days.join(', ')}`
export const noteOf = (header: string, text: string): string => (header === '' ? text : `${header}: ${text}`)

const goneWords = (plan: string): string => `Kế hoạch ${plan} không còn việc này`
const between = '; '
/** A note that says once that the plan no longer names the task; a person's own note stays in front. */
export function withGone(note: string | undefined, plan: string, today: Day): string {
  if (note && note.indexOf(goneWords(plan)) >= 0) return note
  return `${note ? note + between : ''}${goneWords(plan)} (${sayDay(today)})`
}
/** The note without that mark; undefined where nothing else stood in it. */
export function withoutGone(note: string | undefined, plan: string): string | undefined {
  const at = note?.indexOf(goneWords(plan)) ?? -1
  if (!note || at < 0) return note
  const before = note.slice(0, at)
  const after = note.slice(at + goneWords(plan).length).replace(/^ \(\d\d\/\d\d\/\d{4}\)/, '')
  const own = before.slice(-between.length) === between ? before.slice(0, -between.length) + after : before + after.replace(/^; /, '')
  return own.trim() || undefined
}

export const fixesRefused = (problems: readonly string[]): string => `Chưa nhập: ${problems.join(' ')}`

const unchanged = 'Sổ không tự đổi. Muốn'

/** A rule of the plan about reporting beside the regimes that the file has in use. */
export const sayReporting = (
  { row, who, to, words }: { readonly row: number; readonly who: string; readonly to: string; readonly words: string },
  set: { readonly regimes: readonly { readonly words: string; readonly hour: string }[]; readonly upwards: boolean },
): { readonly said: string; readonly kept: string; readonly change: string } => {
  const said = set.regimes.map((regime) => `"${regime.words}"${set.upwards ? ` (báo cáo cấp trên lúc ${regime.hour})` : ''}`)
  return {
    said: `Kế hoạch nói (dòng ${row}): ${[who, 'báo cáo', to, words].filter(Boolean).join(' ')}.`,
    kept: `Sổ đang đặt: ${said.join('; ') || 'chưa đặt chế độ báo cáo nào'}.`,
    change: set.upwards
      ? `${unchanged} đổi giờ thì sửa cột "Giờ gửi cấp trên" ở trang "Chế độ báo cáo".`
      : `${unchanged} theo kế hoạch thì ghi "${words}" vào cột "Lịch nộp" ở trang "Chế độ báo cáo", rồi chọn Có ở cột "Đang dùng".`,
  }
}
