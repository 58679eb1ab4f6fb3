import type { Day } from '../calendar/day'
import type { Feedback } from '../tables/feedback'
import type { ToldFeedback } from '../text/feedback'
import { withoutPerson } from './private-words'

/** Letters of the content that a mail shows. */
const shown = 80

/** Feedback as mails and calendars tell of it: what it is about and where, and nothing of the person. */
export const toldFeedback = ({ code, content, place, person }: Feedback, due: Day): ToldFeedback => ({
  code,
  content: beginningOf(withoutPerson(content, person)),
  place: place && withoutPerson(place, person),
  due,
})

/** Cut behind a whole word; without the stop at its end, for more follows on the line. */
function beginningOf(text: string): string {
  const unended = (said: string): string => said.replace(/[\s,;:.]+$/, '')
  const letters = [...unended(text)]
  if (letters.length <= shown) return letters.join('')
  const cut = letters.slice(0, shown + 1).join('')
  const end = cut.lastIndexOf(' ')
  return `${unended(cut.slice(0, end > shown / 2 ? end : -1))}…`
}
