/** A question that the words leave open. One id stands for one question in the whole file; its answer goes into `answers`. */
export interface Doubt {
  readonly id: string
  readonly question: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** The choice that the reading goes on for now; absent where only the person can say. */
  readonly assumed?: string
  /** A matter of custom that the whole file can settle; the reading is usable before it is answered. */
  readonly custom?: true
}

/** Collects the questions of one reading and gives the answers that are known. */
export interface Court {
  /** The value answered before, else the assumed one, which leaves a doubt. */
  choose(id: keyof typeof questions): string
  /** A question about these very words; the answer is deadline words, or undefined while nobody gave one. */
  ask(topic: keyof typeof openQuestions, words: string): string | undefined
  readonly doubts: readonly Doubt[]
}

/** question, then value and label of each choice; the first is assumed. */
const questions = {
  before: ['“Trước ngày …” có tính cả ngày đó không?', 'on', 'Có, hạn là ngày được ghi', 'eve', 'Không, hạn là ngày liền trước'],
  'quarter-month': [
    '“Ngày … hằng quý” là ngày của tháng nào trong quý?',
    '3',
    'Tháng cuối quý (3, 6, 9, 12)',
    '1',
    'Tháng đầu quý (1, 4, 7, 10)',
    '2',
    'Tháng giữa quý (2, 5, 8, 11)',
  ],
  'nth-weekday': [
    '“Thứ … tuần thứ N của tháng” được tính thế nào?',
    'count',
    'Lần thứ N của thứ đó trong tháng',
    'calendar',
    'Thứ đó của tuần lịch thứ N (tuần thứ nhất có ngày 1)',
  ],
  'last-weekday': [
    '“Thứ … tuần cuối tháng” được tính thế nào?',
    'count',
    'Lần cuối cùng của thứ đó trong tháng',
    'calendar',
    'Thứ đó của tuần lịch có ngày cuối tháng',
  ],
  'weekday-of-month': ['“Thứ … hằng tháng” là lần thứ mấy trong tháng?', 'last', 'Lần cuối cùng', '1', 'Lần thứ nhất', '2', 'Lần thứ hai', '3', 'Lần thứ ba', '4', 'Lần thứ tư'],
  'lone-weekday': ['“Thứ …” không ghi tuần nào: có phải hằng tuần không?', 'weekly', 'Hằng tuần'],
  'lone-unit': ['“Trong tháng”, “cuối quý” không ghi rõ: có phải mỗi kỳ một lần không?', 'every', 'Mỗi kỳ một lần'],
  'month-week': ['Tuần 1, 2, 3, 4 của tháng được tính thế nào?', 'days', 'Ngày 1–7, 8–14, 15–21, 22–28', 'calendar', 'Tuần lịch từ thứ Hai, tuần 1 có ngày 1'],
  'last-week': ['“Tuần cuối tháng” được tính thế nào?', 'days', 'Bảy ngày cuối tháng', 'calendar', 'Tuần lịch (từ thứ Hai) có ngày cuối tháng'],
  'part-month': ['“Đầu, giữa, cuối tháng” đến ngày nào?', 'third', 'Ngày 10, ngày 20, ngày cuối tháng', 'whole', 'Đều tính đến ngày cuối tháng'],
  'part-quarter': ['“Đầu, giữa, cuối quý” đến ngày nào?', 'third', 'Hết tháng thứ nhất, thứ hai, thứ ba của quý', 'whole', 'Đều tính đến ngày cuối quý'],
  'part-year': ['“Đầu, giữa, cuối năm” đến ngày nào?', 'third', 'Ngày 31/3, ngày 31/8, ngày 31/12', 'whole', 'Đều tính đến ngày 31/12'],
  'part-every': ['“Đầu mỗi kỳ” phải xong khi nào?', 'part', 'Hết phần đầu (giữa, cuối) của kỳ', 'whole', 'Ngày cuối kỳ'],
  'start-yearly': ['“Đầu quý …, đầu tháng … hằng năm” hạn vào ngày nào?', 'first', 'Ngày đầu của kỳ', 'last', 'Ngày cuối của kỳ'],
  'school-year': ['Năm học tính từ ngày nào đến ngày nào?', '09-05..05-31', '5/9 đến 31/5', '09-01..06-30', '1/9 đến 30/6', '08-01..07-31', '1/8 đến 31/7'],
  'periodic-yearly': ['“Định kỳ … trước ngày …” không ghi năm: có lặp lại hằng năm không?', 'yearly', 'Hằng năm', 'once', 'Chỉ một lần'],
  'next-year': ['“… năm sau” là hằng năm hay chỉ một lần?', 'yearly', 'Hằng năm, vào năm sau kỳ báo cáo', 'once', 'Chỉ một lần, vào năm sau'],
  'same-day': ['“… và hằng tháng”: các lần sau có cùng ngày với lần đầu không?', 'same', 'Cùng ngày', 'end', 'Ngày cuối kỳ'],
  adjacent: ['Hai kỳ liền nhau ghi chung: mỗi kỳ một hạn hay một việc kéo dài?', 'each', 'Mỗi kỳ một hạn', 'span', 'Một việc, hạn ở kỳ sau'],
  'adjacent-years': ['Hai năm liền nhau ghi chung: một việc kéo dài hay mỗi năm một hạn?', 'span', 'Một việc, hạn ở năm sau', 'each', 'Mỗi năm một hạn'],
  either: ['“Quý … hoặc quý …”: hạn ở kỳ nào?', 'last', 'Kỳ sau', 'first', 'Kỳ trước'],
  'past-date': ['Ngày không ghi năm đã qua khi ban hành kế hoạch: thuộc năm nào?', 'same', 'Năm của kế hoạch', 'next', 'Năm sau'],
  'year-turn': ['Khoảng thời gian không ghi năm vắt qua cuối năm: kết thúc vào năm sau?', 'next', 'Kết thúc vào năm sau', 'prev', 'Bắt đầu từ năm trước'],
  'letter-t': ['“T2” đến “T7” là tháng hay thứ?', 'month', 'Tháng', 'weekday', 'Thứ trong tuần'],
  letters: ['Chữ được đọc thành số (3O là 30, l5 là 15): có đúng không?', 'yes', 'Đúng'],
  fraction: ['Hai số cách nhau bằng dấu / trước một từ (5/10 …): có phải ngày/tháng không?', 'date', 'Đúng, là ngày/tháng'],
  length: ['Trong ô có số ngày mà chưa rõ đếm từ đâu: hạn khi nào?', 'end', 'Như cách hiểu đang ghi'],
  times: ['Nhiều lần trong một kỳ mà không ghi ngày: hạn khi nào?', 'end', 'Ngày cuối kỳ'],
  phase: ['Nhiều kỳ mới có một lần: đếm từ khi nào?', 'start', 'Từ đầu kế hoạch'],
  'report-window': ['Khoảng ngày là thời gian lấy số liệu hay thời gian làm: hạn khi nào?', 'end', 'Ngày cuối của khoảng'],
  'nine-months': ['Báo cáo 9 tháng hạn vào ngày nào?', 'end', 'Ngày 30/9'],
  'all-year': ['“Cả năm” là việc làm suốt năm hay có hạn 31/12?', 'always', 'Làm suốt năm', 'due', 'Hạn 31/12'],
  'always-yearly': ['“Thường xuyên, hằng năm” là việc thường xuyên hay mỗi năm một lần?', 'yearly', 'Mỗi năm một lần', 'always', 'Việc thường xuyên'],
  'open-end': ['Không ghi ngày kết thúc: có hạn cuối không?', 'none', 'Không có hạn cuối'],
  'half-month': ['“Nửa đầu tháng” đến ngày nào?', '15', 'Ngày 15'],
  until: ['“Đến …” là hạn cuối phải không?', 'due', 'Đúng, là hạn cuối'],
  counted: ['Số ngày kể từ một ngày đã ghi: có tính ngày đầu không?', 'after', 'Không tính ngày đầu', 'within', 'Có tính ngày đầu'],
  mixed: ['Ô có cả việc thường xuyên và một hạn: hiểu thế nào?', 'each', 'Cả hai, tách riêng'],
  bounds: ['Nhịp lặp và khoảng thời gian ghi chung: chỉ lặp trong khoảng đó?', 'within', 'Đúng'],
  'lone-half': ['“6 tháng” là hai lần một năm hay thời hạn sáu tháng?', 'every', 'Hai lần một năm'],
} as const

/** Questions about one phrase only. */
const openQuestions = {
  when: 'Hạn là ngày nào, hoặc sau sự kiện thì ngày nào?',
  'no-time': 'Không thấy thời gian trong ô: hạn là ngày nào?',
  impossible: 'Ngày này không có trong lịch: ngày đúng là ngày nào?',
  'which-month': 'Ngày này thuộc tháng nào?',
  weekday: 'Thứ và ngày không khớp nhau: ngày đúng là ngày nào?',
  lunar: 'Ngày âm lịch: ngày dương lịch là ngày nào?',
  'plan-start': 'Kế hoạch bắt đầu từ ngày nào?',
} as const

/** The words without their white space and case, so that one phrase has one id. */
const slug = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

export function court(answers: Readonly<Record<string, string>>): Court {
  const doubts: Doubt[] = []
  const raise = (doubt: Doubt): void => {
    if (!doubts.some((one) => one.id === doubt.id)) doubts.push(doubt)
  }
  return {
    doubts,
    choose(id) {
      const [question, ...pairs] = questions[id] as readonly string[]
      const choices = pairs.flatMap((value, i) => (i % 2 === 0 ? [{ value, label: pairs[i + 1]! }] : []))
      const answered = choices.find(({ value }) => value === answers[id])
      if (answered) return answered.value
      raise({ id, question: question!, choices, assumed: choices[0]!.value, ...(id === 'before' && { custom: true }) })
      return choices[0]!.value
    },
    ask(topic, words) {
      const id = topic === 'plan-start' ? topic : `${topic}: ${slug(words)}`
      const answer = answers[id]
      if (answer === undefined) raise({ id, question: openQuestions[topic], choices: [] })
      return answer
    },
  }
}
