import { openNames } from './plan-import'

/** What stands in the first column of the preview sheet beside the rows of the paste; `n` counts from 1. */
export const lineNames = {
  problem: (n: number): string => `Lưu ý ${n}`,
  question: (n: number): string => `Hỏi ${n}`,
  name: (n: number): string => `Tên ${n}`,
  reporting: (n: number): string => `Báo cáo ${n}`,
  /** A task of the file that the plan no longer names. */
  gone: (code: string): string => `Mã ${code}`,
}

/** What a person writes for a task without a deadline. */
export const isNoDeadline = (words: string): boolean => /^(?:không(?: có)?(?: hạn)?|-+)\.?$/i.test(words.trim())
/** What a person writes to leave a name as the plan has it, or to put it into the directory. */
export const isKeep = (words: string): boolean => /^giữ(?: nguyên)?(?: tên(?: này)?)?\.?$/i.test(words.trim())
export const isAdd = (words: string): boolean => /^thêm(?: mới| vào)?(?: (?:trang )?đơn vị)?(?: mới)?\.?$/i.test(words.trim())

const write = 'Ghi vào cột "Sửa đơn vị":'
const orKeep = 'hoặc "giữ" (giữ nguyên tên).'
const oneOf = (code: string): string => `${write} tên ngắn của đơn vị đúng, "thêm" (thành đơn vị mới, mã ${code}) ${orKeep}`

/** What a name of the plan waits for, and how it is said in the sheet. */
export const nameRemarks = {
  new: (code: string): string => `${openNames.new}. ${oneOf(code)}`,
  unsure: (code: string, units: readonly string[]): string => `${openNames.unsure}; có thể là ${units.join(', ')}. ${oneOf(code)}`,
  group: `${openNames.group}. ${write} các tên ngắn cách nhau bằng dấu chấm phẩy, "các tổ chức thành viên" ${orKeep}`,
  known: `${write} các tên ngắn, nếu sổ hiểu chưa đúng.`,
  kept: 'Khi nhập, ghi tên này vào cột "Tên khác" ở trang "Đơn vị"; lần sau không hỏi lại.',
  added: 'Khi nhập, thêm vào trang "Đơn vị".',
}
export const nameMeans = {
  left: 'giữ nguyên tên này',
  added: (code: string): string => `đơn vị mới, mã ${code}`,
  units: (units: readonly string[]): string => units.join('; '),
}

/** A question about deadlines with its answers numbered; the number is what a person writes. */
export const questionRemark = (question: string, choices: readonly string[]): string =>
  `${question} ${choices.map((label, i) => `${i + 1}: ${label}`).join('; ')}. Nếu hiểu chưa đúng, ghi số của cách đúng vào cột "Sửa hạn".`

/** Which of the six points are not clear; the phrases are those of `sayUnclear`. */
export const unclearPoints = (phrases: readonly string[]): string =>
  phrases.length === 0 ? '' : `Chưa rõ: ${phrases.map((phrase) => phrase.replace(/^Chưa rõ /, '').replace(/:.*$/, '')).join(', ')}.`

export const unclearRemark = 'Chọn ở cột "Dòng này là", hoặc sửa trong trang "Dán kế hoạch", rồi tích lại "Xem trước".'
export const correctedRow = 'Đã chọn ở cột "Dòng này là".'

/** Why what a person wrote beside a row of the preview sheet cannot be used. */
const whyNot = {
  words: 'chưa hiểu được; cần ghi như Tháng 6/2026 hoặc 30/6/2026, hoặc "không" nếu không có hạn',
  answer: 'cần ghi số của một cách hiểu trong cột "Ghi chú"',
  unit: 'chưa có trong trang "Đơn vị"; cần ghi tên ngắn của một đơn vị đã có ở đó',
  ofGroup: 'cần ghi tên ngắn các đơn vị của nhóm, hoặc "giữ"',
  oneUnit: 'cần ghi tên ngắn của một đơn vị',
  nothingOpen: 'nhưng dòng này không có tên đơn vị nào chưa rõ; muốn đổi thì sửa trong bản dán',
  nowhere: 'nhưng ở dòng này không dùng được; cần xóa ô đó rồi xem trước lại',
}

export const fixProblem = (why: keyof typeof whyNot, line: string, header: string, value: string): string =>
  `Dòng "${line}", cột "${header}": đang ghi "${value}", ${whyNot[why]}.`
