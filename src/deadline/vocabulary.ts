import { couldBe, type Spelling, spell } from './letters'

/** The words of time, one line for each part they play; `|` parts spellings, a longer entry wins over a shorter one. */
export const entries = {
  every: 'hàng|hằng|mỗi|từng',
  periodic: 'định kỳ|thường kỳ|theo định kỳ',
  day: 'ngày|mùng|mồng|hôm|ngày mùng|ngày mồng|ngày hôm',
  workday: 'ngày làm việc',
  working: 'làm việc',
  week: 'tuần|tuần lễ',
  calendarWeek: 'tuần lịch',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  hour: 'giờ',
  minute: 'phút',
  half: 'nửa',
  nth: 'thứ',
  sunday: 'chủ nhật|cn',
  first: 'đầu|đầu tiên',
  middle: 'giữa',
  last: 'cuối|cuối cùng|sau cùng|sau chót',
  firstTen: 'thượng tuần',
  middleTen: 'trung tuần',
  lastTen: 'hạ tuần',
  after: 'sau',
  next: 'tiếp theo|kế tiếp|liền kề|liền sau|tiếp sau|sau liền kề|sau đó|liền kề sau',
  prev: 'ngoái|liền trước|trước liền kề|trước đó|liền kề trước',
  this: 'này|nay|hiện tại',
  before: 'trước',
  latest:
    'chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối|hạn cuối cùng|hạn|hạn nộp|thời hạn|thời hạn cuối|không quá|không muộn hơn|không chậm hơn|không trễ hơn',
  from: 'từ|kể từ|bắt đầu từ|bắt đầu|tính từ|khởi đầu từ|sớm nhất|sớm nhất là|không trước|không sớm hơn',
  fromNow:
    'từ nay|kể từ nay|từ bây giờ|từ khi ban hành|từ ngày ban hành|từ ngày ký|từ ngày ký ban hành|kể từ ngày ký|kể từ ngày ban hành|từ thời điểm ban hành',
  to: 'đến|tới|cho đến|cho tới|đến khi',
  endOf: 'hết',
  untilEnd: 'trước khi kết thúc|trước khi hết|đến khi kết thúc|cho đến khi kết thúc|đến khi hết',
  within: 'trong vòng|trong thời hạn|trong thời gian',
  in: 'trong|vào|của|thuộc|ở|tại|lúc|vào lúc|trong khoảng|vào khoảng|là|cả|toàn|trên|trong thời gian của|thời điểm|tại thời điểm',
  and: 'và|cùng|cùng với|rồi',
  or: 'hoặc|hay|hoặc là',
  plural: 'các|những|mấy',
  times: 'lần',
  atLeast: 'ít nhất|tối thiểu|không ít hơn|tối đa|không dưới',
  tentative: 'dự kiến|phấn đấu|dự định|khoảng|ước|cố gắng|tạm thời',
  always:
    'thường xuyên|liên tục|quanh năm|xuyên suốt|suốt năm|suốt cả năm|lâu dài|thường nhật|duy trì thường xuyên|không thời hạn|suốt quá trình',
  allYear: 'cả năm',
  maintain: 'duy trì',
  onDemand:
    'đột xuất|khi có phát sinh|khi phát sinh|khi có yêu cầu|khi được yêu cầu|khi có đề nghị|khi cần|khi cần thiết|khi có nhu cầu|khi có vụ việc|khi có sự việc|khi có tình huống|khi xảy ra|bất thường|theo phát sinh|khi có biến động|khi có thay đổi|ngay khi có phát sinh|ngay khi phát sinh|theo yêu cầu|theo nhu cầu|khi có việc|khi có sự kiện',
  open: 'các năm tiếp theo|những năm tiếp theo|các năm sau|những năm sau|những năm kế tiếp|các năm kế tiếp|các tháng tiếp theo|những tháng tiếp theo|các năm tiếp|những năm tiếp|thời gian tiếp theo',
  onward: 'trở đi|về sau|trở về sau',
  event:
    'sau khi|ngay sau|ngay khi|khi|khi có|trước khi|theo|kể từ khi|từ khi|căn cứ|tùy|cho đến khi|phụ thuộc|kể từ thời điểm|từ lúc|trong khi|song song với|cùng thời điểm',
  stage: 'giai đoạn|nhiệm kỳ|thời kỳ|khoảng thời gian',
  school: 'năm học|niên khóa|niên học',
  period: 'báo cáo|kỳ',
  reportPeriod: 'kỳ báo cáo|năm báo cáo',
  occasion:
    'dịp|nhân ngày|chào mừng|kỷ niệm|mừng|tết|giỗ tổ|mùa mưa|mùa khô|hè|học kỳ|trung thu|kỳ họp|đại hội|bầu cử|kết thúc|vụ mùa|đông xuân|hè thu|lễ|phật đản|vu lan|giáng sinh',
  dayPart:
    'sáng|chiều|tối|đêm|trưa|buổi sáng|buổi chiều|buổi tối|buổi trưa|cuối ngày|đầu giờ|cuối giờ|đầu giờ sáng|cuối giờ chiều|đầu giờ chiều',
  offDay:
    'nếu trùng|trường hợp trùng|trùng ngày nghỉ|trùng vào ngày nghỉ|rơi vào ngày nghỉ|nếu rơi vào|nếu là ngày nghỉ|nếu vào ngày nghỉ|nếu ngày đó là ngày nghỉ|trường hợp rơi vào|trùng với ngày nghỉ|trùng thứ bảy|nếu gặp ngày nghỉ',
  eve: 'không kể ngày đó|không tính ngày đó|không kể ngày này',
  lunar: 'âm lịch|âl|rằm|tháng chạp|tháng giêng',
  vision: 'tầm nhìn|định hướng',
  except: 'trừ|ngoại trừ|trừ ra|không tổ chức|không thực hiện|không áp dụng|không kể|không tính',
  aside:
    'riêng|ngoài ra|còn lại|thay vì|thay cho|gia hạn|lùi|dời|hoãn|chuyển sang|điều chỉnh sang|không phải|so với|sớm hơn|muộn hơn|cách|lần đầu|nếu|một trong|tốt nhất|rưỡi|vài|bán niên|chu kỳ',
  strongDoc:
    'số|quyết định|nghị quyết|kết luận|chỉ thị|nghị định|thông tư|công văn|luật|công điện|tờ trình|nq|kl|qđ|ct|kh|tb|cv|nđ|tt|hd|ttr|bc|đa|ctr',
  doc: 'kế hoạch|hướng dẫn|đề án|quy định|thông báo|văn bản|chương trình',
  label:
    'đợt|bước|điều|khoản|mục|điểm|phụ lục|khóa|chương|phần|tổ|khu phố|thôn|mức|cấp|mẫu|biểu|hạng|nhóm|phường|quận|vòng|cấp độ|mẫu số|biểu số|tuyến|loại|lớp|bài số',
  noise:
    'đầu tư|quy chế|quy hoạch|quy trình|quy mô|quy phạm|quy ước|việt nam|miền nam|hàng hóa|ngân hàng|mặt hàng|đứng đầu|bước đầu|ban đầu|đầu vào|đầu ra|đầu cuối|đi đầu|hàng đầu|hàng loạt|trước mắt|trước hết|trước tiên|trước bạ|trước đây|nam định|hà nam|quảng nam|nam nữ|thu hút|thu thập|thu nhập|sau này|sau đại học|hay nhất|ngay từ|ngay từ đầu|công bố|cuối kỳ họp|hoàn thành|ngày hội|trong đó|từng bước|cùng kỳ|theo dõi|hết sức|tới hạn|từ thiện|từ xa|bắt đầu thực hiện|thời gian|sản phẩm hàng|quý vị|hàng việt|tiết kiệm|trù bị|dự trù|phòng trừ|bài trừ|diệt trừ|riêng biệt|nếu có|cách mạng|cách mạng tháng tám|cải cách|cách làm|lần lượt|giờ làm việc|giờ hành chính|chuyển đổi số|tháng thanh niên|tháng cao điểm',
} as const

export type Meaning = keyof typeof entries

interface Phrase {
  readonly words: readonly Spelling[]
  readonly meaning: Meaning
}

const numerals = 'một|hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín|mười|nhất|nhì'
const values = [1, 2, 3, 4, 4, 6, 7, 7, 8, 9, 10, 1, 2]

/** A number and, in brackets behind it, the same in letters: "15 (mười lăm)". */
export const echo = new RegExp(`(\\d+)\\s*\\((?:\\s*(?:không|mốt|năm|lăm|mươi|linh|lẻ|${numerals}))+\\s*\\)`, 'g')

interface Vocabulary {
  /** By the letters of the first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly numerals: readonly Spelling[]
}
let vocabulary: Vocabulary | undefined

function build(): Vocabulary {
  const phrases = new Map<string, Phrase[]>()
  for (const meaning of Object.keys(entries) as Meaning[]) {
    for (const entry of entries[meaning].split('|')) {
      const words = entry.split(' ').map(spell)
      const key = words[0]!.base
      const list = phrases.get(key)
      if (list) list.push({ words, meaning })
      else phrases.set(key, [{ words, meaning }])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { phrases, numerals: numerals.split('|').map(spell) }
}

/** What stands in a text: a word has a spelling, digits and marks have none. */
type Written = { readonly spelling: Spelling | undefined }

const every = (entry: Phrase, list: readonly Written[], at: number, fits: (written: Spelling, meant: Spelling) => boolean): boolean =>
  entry.words.every((word, i) => {
    const written = list[at + i]?.spelling
    return written !== undefined && fits(written, word)
  })

const sameMarks = (written: Spelling, meant: Spelling): boolean => written.marks.length === meant.marks.length
const noMarks = (written: Spelling): boolean => written.marks === ''

/** The longest entry that the words from here on can stand for, one spelled exactly before one that lost marks. */
export function lookUp(list: readonly Written[], at: number): { meaning: Meaning; count: number; exact: boolean } | undefined {
  vocabulary ??= build()
  let best: Phrase | undefined
  for (const entry of vocabulary.phrases.get(list[at]?.spelling?.base ?? '') ?? []) {
    if (best && entry.words.length < best.words.length) break
    if (!every(entry, list, at, couldBe)) continue
    const exact = every(entry, list, at, sameMarks)
    if (exact) return { meaning: entry.meaning, count: entry.words.length, exact }
    if (entry.meaning !== 'noise' || every(entry, list, at, noMarks)) best ??= entry
  }
  return best && { meaning: best.meaning, count: best.words.length, exact: false }
}

/** 1 to 10 where the word is a numeral; `năm` is left to the grammar, which knows whether it means five or a year. */
export function numeral(written: Spelling, allMarks: boolean): number | undefined {
  vocabulary ??= build()
  return values[vocabulary.numerals.findIndex((word) => couldBe(written, word) && (!allMarks || couldBe(word, written)))]
}
