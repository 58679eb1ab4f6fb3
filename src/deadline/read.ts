import type { Day } from '../calendar/day'
import { plainWeek, type WorkCalendar } from '../calendar/workdays'
import { court, type Doubt } from './doubts'
import { lexemes } from './lexer'
import { meaningOf } from './meaning'
import { withoutNoDues } from './no-dues'
import { isPartial } from './partial'
import { pieces } from './pieces'
import type { Schedule } from './schedule'

export interface Context {
  /** The plan's year, meant where the words name none. */
  readonly year: number
  /** The day the plan was issued: work "thường xuyên" starts on it. */
  readonly issued?: Day
  /** The plan's last day; 31/12 of its year unless given. */
  readonly planEnd?: Day
  /** Answers to doubts, by their ids. To an open question (no choices) the answer is itself deadline words, `30/6/2026`. */
  readonly answers?: Readonly<Record<string, string>>
  /** Needed only to place "ngày làm việc cuối cùng" of a named month; a plain week else. */
  readonly calendar?: WorkCalendar
}

export interface Reading {
  readonly schedule: Schedule
  /** No doubt but matters of custom is open. */
  readonly sure: boolean
  readonly doubts: readonly Doubt[]
}

export const longest = 2000

/** What the deadline words mean. Never throws and never invents: what is not in the words is a doubt. Words beyond 2,000 characters are not read. */
export function readDeadline(words: string, context: Context): Reading {
  const asked = court(context.answers ?? {})
  const text = words.normalize('NFC').slice(0, longest)
  const reread = (answer: string): Schedule | undefined => {
    const { schedule: read, doubts } = readDeadline(answer, { ...context, answers: {} })
    return doubts.every((one) => one.custom || one.id === 'plan-start') ? read : undefined
  }
  const { year, issued, planEnd, calendar = plainWeek } = context
  const list = withoutNoDues(pieces(lexemes(text)))
  const schedule = meaningOf(text, list, { year, issued, planEnd, calendar, court: asked, reread })
  const instead = isPartial(schedule, list) ? asked.ask('unread', text, reread) : undefined
  if (instead) return { schedule: instead, sure: true, doubts: [] }
  return { schedule, sure: asked.doubts.every((one) => one.custom), doubts: asked.doubts }
}

/** The reading under each choice of a doubt, to be shown beside it. */
export function readings(
  words: string,
  context: Context,
  doubt: Doubt,
): readonly { readonly value: string; readonly label: string; readonly reading: Reading }[] {
  return doubt.choices.map(({ value, label }) => ({
    value,
    label,
    reading: readDeadline(words, { ...context, answers: { ...context.answers, [doubt.id]: value } }),
  }))
}
