import type { Day } from '../calendar/day'
import { sayDay } from './dates'

/** Feedback as those are told of it who have to answer it. */
export interface ToldFeedback {
  readonly code: string
  /** Its beginning, without what tells who the person is. */
  readonly content: string
  readonly place: string | undefined
  readonly due: Day
}

/** All the feedback that one organisation is told of in a mail, the earliest due day first. */
export interface AnswersOwed {
  readonly unanswered: readonly ToldFeedback[]
  readonly answerSoon: readonly ToldFeedback[]
}

/** What stands in a citizen's words in place of a name, a number or an address. */
export const hidden = '***'
/** Words before a person's name. */
export const honorifics = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'cụ', 'em', 'dì', 'cậu', 'mợ', 'thím'] as const

const titles = {
  unanswered: 'Phản ánh của người dân đã quá hạn trả lời',
  answerSoon: 'Phản ánh của người dân sắp đến hạn trả lời',
} as const
const kinds = ['unanswered', 'answerSoon'] as const

/** Where an answer is written. */
export const answerPlace = 'Trả lời xong thì ghi cột "Trả lời" và "Ngày trả lời" ở trang "Phản ánh".'

const sayFeedback = ({ code, content, place, due }: ToldFeedback): string =>
  `${code} ${content} (${[...(place ? [place] : []), `hạn ${sayDay(due)}`].join(', ')})`

/** The sections of a mail: what is overdue, then what is due soon; with the organisation before each line where the mail speaks of several. */
export function feedbackBlocks(units: readonly (AnswersOwed & { readonly unit: string })[]): readonly string[] {
  const many = units.length > 1
  return kinds.flatMap((of) => {
    const lines = units.flatMap((unit) => unit[of].map((one) => `- ${many ? `${unit.unit}: ` : ''}${sayFeedback(one)}`))
    return lines.length > 0 ? [`${titles[of]}:\n${lines.join('\n')}`] : []
  })
}

const countWords = { unanswered: 'quá hạn trả lời', answerSoon: 'sắp đến hạn trả lời' } as const

/** How many a mail speaks of, as its subject says it; what several organisations share counts once. */
export const feedbackCounts = (units: readonly AnswersOwed[]): readonly string[] =>
  kinds.flatMap((of) => {
    const n = new Set(units.flatMap((unit) => unit[of].map(({ code }) => code))).size
    return n > 0 ? [`${n} phản ánh ${countWords[of]}`] : []
  })
