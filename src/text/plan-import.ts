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

/** Why a person should look at a line of the preview; blank where he need not. */
export function remarkOf(why: {
  readonly open?: readonly string[]
  readonly doubts?: number
  readonly clash?: string
  readonly changes?: readonly string[]
  readonly gone?: boolean
  readonly unclear?: boolean
}): string {
  return [
    why.changes && why.changes.length > 0 ? `Kế hoạch đổi ${why.changes.map((c) => fields[c] ?? c).join(', ')}.` : '',
    why.clash ? `Mã ${why.clash} đã có việc khác dùng, nên việc này mang mã mới.` : '',
    why.open && why.open.length > 0 ? `Chưa có trong trang "Đơn vị": ${why.open.join('; ')}.` : '',
    why.doubts ? 'Thời gian có hơn một cách hiểu, hoặc chưa rõ ngày: xem lại cột Hạn.' : '',
    why.gone ? 'Kế hoạch mới không còn việc này; việc vẫn được giữ trong sổ.' : '',
    why.unclear ? 'Dòng này chưa hiểu được, không nhập; sửa trong bản dán rồi xem lại.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

export const previewDone = (n: { added: number; changed: number; same: number; unclear: number }, problems: number): string =>
  `Đọc được ${n.added + n.changed + n.same} nhiệm vụ: ${n.added} thêm mới, ${n.changed} thay đổi, ${n.same} đã có${n.unclear > 0 ? `; ${n.unclear} dòng chưa hiểu` : ''}${problems > 0 ? `; ${problems} điều cần xem` : ''}. Xem trang "Xem trước kế hoạch", đúng thì tích "Đồng ý nhập".`
export const previewNothing = (why: readonly string[]): string => ['Chưa đọc được nhiệm vụ nào.', ...why].join(' ')
export function importedDone(added: number, changed: number, units: number): string {
  const parts = [
    added > 0 ? `thêm ${added} nhiệm vụ` : '',
    changed > 0 ? `sửa ${changed} nhiệm vụ` : '',
    units > 0 ? `thêm ${units} đơn vị` : '',
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
