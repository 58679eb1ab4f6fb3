import type { Day } from '../calendar/day'
import { addWorkdays } from '../calendar/workdays'
import { codesIn } from '../reporting/assignment'
import type { Feedback } from '../tables/feedback'
import type { Hearer, MailFacts } from './matter'

/**
 * Feedback that somebody has to answer: neither answered nor closed. What waits for the citizen is not spoken of as due, for its clock stands still
 * meanwhile; by how much that moves its due day is a person's to write.
 */
export const awaitsAnswer = ({ replied, state }: Feedback): boolean =>
  !replied && state !== 'Đã trả lời' && state !== 'Đóng' && state !== 'Chờ người dân'

/** By when it is to be answered: the day that a person wrote, else so many working days after it came (Luật Tiếp công dân 2013, Điều 28). */
export const answerDue = ({ due, received }: Feedback, { answerDays, calendar }: Pick<MailFacts, 'answerDays' | 'calendar'>): Day =>
  due ?? addWorkdays(received, answerDays, calendar)

/**
 * Who is told of feedback on a day: the organisations that it names and that have not left; the committee at its officer's address where it names none that
 * the directory knows, or the committee itself, which has no address of its own.
 */
export function answerersOf(
  day: Day,
  { units, officer, committee }: Pick<MailFacts, 'units' | 'officer' | 'committee'>,
): (feedback: Feedback) => readonly Hearer[] {
  const here = units.filter(({ left }) => !left || left >= day)
  const own = here.find(({ kind }) => kind === 'Ủy ban')
  const asOfficer: Hearer =
    own && (!officer || own.email === officer) ? own : { code: own?.code ?? '', shortName: own?.shortName ?? committee, email: officer }
  return ({ unit }) => {
    const codes = codesIn(unit, units)
    const named = here.filter(({ code }) => codes.includes(code))
    return named.length > 0 ? named.map((one) => (one === own && !one.email ? asOfficer : one)) : [asOfficer]
  }
}
