import type { PlanProblem } from '../plan/problem'
import type { RowKind } from '../plan/reading'
import type { Role } from '../plan/roles'

const heads = 'như STT, Nhiệm vụ, Đơn vị chủ trì, Thời gian thực hiện'
const quote = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`

/** What a column of a plan holds, in the order in which people choose. */
export const roleNames: Readonly<Record<Role, string>> = {
  number: 'STT',
  title: 'Nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  parties: 'Chủ trì và phối hợp chung một ô',
  person: 'Người phụ trách',
  leader: 'Lãnh đạo phụ trách',
  words: 'Thời gian thực hiện',
  start: 'Thời gian bắt đầu',
  end: 'Thời gian kết thúc',
  product: 'Sản phẩm',
  group: 'Nhóm',
  kept: 'Khác (giữ ở cột Ghi chú)',
  unknown: '(chưa rõ)',
}

/** What a row of the paste was taken for. */
export const rowKindNames: Readonly<Record<RowKind, string>> = {
  task: 'Nhiệm vụ',
  section: 'Tên nhóm',
  header: 'Dòng tiêu đề',
  continuation: 'Phần tiếp của dòng trên',
  blank: 'Dòng trống',
  total: 'Dòng tổng cộng',
  elided: 'Chỗ bị lược bớt',
  outside: 'Ngoài bảng nhiệm vụ',
  unclear: 'Chưa hiểu',
  refused: 'Không đọc',
  skip: 'Bỏ qua',
}

/** One sentence for each kind of problem met in a plan: where, what is there, what to do. `row` is the row of the paste. */
export const planSentences: { readonly [K in PlanProblem['kind']]: (problem: Extract<PlanProblem, { kind: K }>) => string } = {
  empty: () => 'Chưa có gì để đọc: cần dán bảng nhiệm vụ hoặc toàn văn kế hoạch.',
  secret: ({ row, mark }) =>
    `Dòng ${row}: văn bản mang dấu "${mark}", không được nhập vào máy có nối mạng; hãy xóa nội dung vừa dán, chỉ ghi số và trích yếu.`,
  notVietnamese: () => 'Nội dung dán vào không phải tiếng Việt; cần dán kế hoạch bằng tiếng Việt.',
  noPlan: () => `Không thấy bảng nhiệm vụ hay danh sách đánh số; cần dán bảng có dòng tiêu đề ${heads}.`,
  listOnly: ({ row, count }) =>
    `Không thấy bảng; từ dòng ${row} đã đọc ${count} việc theo danh sách đánh số, chưa có đơn vị và thời gian; cần xem lại từng việc và ghi thêm.`,
  unknownTable: ({ row, rows, text }) =>
    `Dòng ${row}: bảng ${rows} dòng bắt đầu bằng ${quote(text)} không có tiêu đề cột nhận ra được; cần thêm dòng tiêu đề ${heads}.`,
  noHeader: ({ row, columns }) =>
    `Dòng ${row}: bảng không có dòng tiêu đề, các cột được hiểu lần lượt là ${columns.map((name) => roleNames[name as Role] ?? name).join(', ')}; cần xem có đúng không, nếu sai hãy thêm dòng tiêu đề.`,
  unknownColumn: ({ row, header }) =>
    `Dòng ${row}: cột ${quote(header)} chưa rõ là gì; nội dung được giữ nguyên ở cột Ghi chú của từng việc.`,
  extraCells: ({ row, text }) => `Dòng ${row}: có ô nằm ngoài các cột của bảng, đang ghi ${quote(text)}; cần đưa về đúng cột.`,
  unclear: ({ row, text }) => `Dòng ${row}: chưa hiểu ${quote(text)}; cần ghi rõ là tên nhóm, nhiệm vụ hay phần tiếp của dòng trên.`,
  noTitle: ({ row, text }) => `Dòng ${row}: đang ghi ${quote(text)} nhưng thiếu nội dung nhiệm vụ; cần ghi tên nhiệm vụ.`,
  elided: ({ row, text }) => `Dòng ${row}: đang ghi ${quote(text)}, bản dán có thể đã bị cắt bớt ở đây; cần đối chiếu với bản gốc.`,
  missing: ({ row, code, field }) =>
    field === 'lead'
      ? `Dòng ${row}, nhiệm vụ ${code}: ô đơn vị chủ trì đang để trống; cần ghi một đơn vị (nếu ô được gộp với dòng trên thì ghi lại tên đơn vị đó).`
      : `Dòng ${row}, nhiệm vụ ${code}: ô thời gian đang để trống; cần ghi thời gian (nếu ô được gộp với dòng trên thì ghi lại).`,
  repeatedNumber: ({ row, number, first, code }) =>
    `Dòng ${row}: số thứ tự "${number}" trùng với dòng ${first}; cả hai việc đều được giữ, việc này tạm mang mã ${code}; cần xem lại cách đánh số.`,
  noNumber: ({ row, title, code }) =>
    `Dòng ${row}: việc ${quote(title)} chưa có số thứ tự, tạm mang mã ${code}; cần xem có phải một việc riêng không.`,
  badNumber: ({ row, text, code }) =>
    `Dòng ${row}: số thứ tự đang ghi ${quote(text)} không đọc được, việc này tạm mang mã ${code}; cần ghi số như 1 hoặc 1.1.`,
  numberGap: ({ row, missing }) => `Trước dòng ${row} thiếu số ${missing.join(', ')}; cần xem có sót dòng nào khi dán không.`,
  sectionCells: ({ row, title, text }) =>
    `Dòng ${row}: dòng nhóm ${quote(title)} còn ghi ${quote(text)}; cần chuyển xuống từng nhiệm vụ nếu có.`,
  emptySection: ({ row, title }) =>
    `Dòng ${row}: nhóm ${quote(title)} không có nhiệm vụ nào bên dưới; cần xem đây là nhóm hay là một nhiệm vụ.`,
  longCell: ({ row, length, limit }) =>
    `Dòng ${row}: có ô dài ${length} ký tự, quá ${limit}; có thể nhiều dòng đã dính vào một ô, cần tách lại.`,
  brokenQuote: ({ row, text }) =>
    `Dòng ${row}: có dấu ngoặc kép mở mà không đóng ở ${quote(text)}; cần đóng ngoặc kép hoặc dán lại dòng này.`,
}

/** The sentence of a problem. */
export const sayPlanProblem = (problem: PlanProblem): string => (planSentences[problem.kind] as (problem: PlanProblem) => string)(problem)

/** The six points as people name them. */
export const clearPointNames = {
  person: 'Rõ người',
  task: 'Rõ việc',
  responsibility: 'Rõ trách nhiệm',
  time: 'Rõ thời gian',
  result: 'Rõ kết quả',
  authority: 'Rõ thẩm quyền',
}

/** Why one of the six points is not clear, in one phrase. */
export const unclearReasons = {
  noPerson: 'chưa ghi người phụ trách',
  personIsOffice: 'mới ghi chức danh hoặc bộ phận, chưa có họ tên',
  severalPersons: 'ghi nhiều người, chưa rõ ai chịu trách nhiệm chính',
  noTask: 'chưa ghi nội dung nhiệm vụ',
  taskTooShort: 'nội dung quá ngắn, chưa rõ phải làm gì',
  taskIsSlogan: 'mới là chủ trương, chưa có việc hoặc con số cụ thể',
  noLead: 'chưa ghi đơn vị chủ trì',
  leadIsGroup: 'giao cho một nhóm đơn vị, chưa rõ đơn vị nào chủ trì',
  leadUnknown: 'đơn vị chủ trì chưa có trong trang Đơn vị',
  severalLeads: 'nhiều đơn vị cùng chủ trì',
  noTime: 'chưa ghi thời gian',
  timeWithoutEnd: 'làm thường xuyên, không có hạn cuối',
  timeHangsOnEvent: 'thời gian phụ thuộc một việc khác, chưa có ngày',
  timeNotUnderstood: 'không thấy thời gian trong phần đã ghi',
  timeToBeAsked: 'thời gian có hai cách hiểu, đang chờ trả lời',
  noResult: 'chưa ghi sản phẩm, kết quả',
  resultIsWish: 'kết quả chung chung, không đo được',
  noAuthority: 'chưa ghi lãnh đạo phụ trách',
  authorityIsCollective: 'ghi tập thể, chưa rõ người có thẩm quyền quyết định',
}

/** A point that is not clear, as one phrase. */
export const sayUnclear = (point: keyof typeof clearPointNames, why: keyof typeof unclearReasons): string =>
  `Chưa ${clearPointNames[point].toLowerCase()}: ${unclearReasons[why]}`

/** How a cell of the sheet "6 rõ" begins: it is told by its sign, and painted by it. */
export const clearSigns = { clear: '✓', vague: '◐', missing: '✗' } as const

/** One of the six points of a task as its cell says it: the sign, and why it is not clear. */
export const sayPoint = (state: keyof typeof clearSigns, why?: keyof typeof unclearReasons): string =>
  `${clearSigns[state]} ${why ? unclearReasons[why] : 'rõ'}`

/** One of the six points over several tasks. */
export const sayPoints = ({
  clear,
  vague,
  missing,
}: {
  readonly clear: number
  readonly vague: number
  readonly missing: number
}): string =>
  [`${clear}/${clear + vague + missing} rõ`, vague > 0 ? `${vague} chưa rõ` : '', missing > 0 ? `${missing} thiếu` : '']
    .filter(Boolean)
    .join(', ')

export const planScore = (score: number, tasks: number, nobody: number): string =>
  nobody === 0
    ? `Kế hoạch rõ ${score}% theo "6 rõ" (${tasks} nhiệm vụ).`
    : `Kế hoạch rõ ${score}% theo "6 rõ" (${tasks} nhiệm vụ); ${nobody} nhiệm vụ chưa biết gọi cho ai.`

export const noTasksYet = 'Chưa có nhiệm vụ nào trong sổ; cần nhập kế hoạch trước.'

const mostNamed = 15

/** The answer to "Kiểm tra 6 rõ": the score, then the tasks about which nobody can be called. */
export function clarityAnswer(score: string, unreachable: readonly { readonly code: string; readonly title: string }[]): string {
  if (unreachable.length === 0) return `${score}\nViệc nào cũng có người để gọi. Xem từng việc ở trang "6 rõ".`
  const rest = unreachable.length - mostNamed
  return [
    score,
    'Chưa biết gọi cho ai về các việc:',
    ...unreachable.slice(0, mostNamed).map(({ code, title }) => `${code} ${quote(title)}`),
    ...(rest > 0 ? [`và ${rest} việc khác.`] : []),
    'Cần ghi người phụ trách, hoặc ghi điện thoại, email, người liên hệ của đơn vị chủ trì ở trang "Đơn vị". Xem từng việc ở trang "6 rõ".',
  ].join('\n')
}

export const allPlans = 'Cả sổ'
export const reachedOf = (reached: boolean): string => (reached ? 'có' : 'không')

export const codeClash = (code: string, given: string, title: string): string =>
  `Mã ${code} đã dùng cho nhiệm vụ ${quote(title)}; nhiệm vụ mới mang mã ${given}.`
