import { mailFacts } from '../../src/commands/mail-facts'
import { type MailPlan, mailPlan } from '../../src/reminders/mail-plan'
import type { MailFacts } from '../../src/reminders/matter'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import type { Feedback } from '../../src/tables/feedback'
import { at, day, expectedFor, m, units, week21 } from '../reporting/office'

/** What the mails of a day are made of in the office of the tests: week 21 open, nobody has submitted, no task. */
export const factsAt = (now: string, more: Partial<MailFacts> = {}): MailFacts => ({
  ...mailFacts({ units, tasks: [], feedback: [], expectedReports: expectedFor(week21, '2026-05-18T00:00'), outbox: [] }, at(now)),
  ...more,
})

/** The mails of a day, planned in its first minute. */
export const planOf = (on: string, more: Partial<MailFacts> = {}): MailPlan => mailPlan(day(on), factsAt(`${on}T00:00`, more))

/** When and to whom, then what each mail begins with. */
export const shownPlan = (plan: MailPlan): readonly string[] =>
  plan.mails.map(({ at: when, mail }) => `${when.slice(11)} ${mail.to}: ${mail.subject}`)

/** The rows of a period as they are once these organisations have submitted. */
export const submitted = (rows: readonly ExpectedReport[], when: string, ...names: readonly string[]): readonly ExpectedReport[] =>
  rows.map((row) => (names.includes(row.unit) ? { ...row, state: 'Đúng hạn', submitted: m(when) } : row))

/** Feedback of which nothing is known but what it says and when it came. */
export const feedback = (code: string, fields: Partial<Feedback> = {}): Feedback => ({
  code,
  received: day('2026-05-04'),
  channel: 'Tiếp dân',
  content: `Ý kiến ${code}`,
  place: undefined,
  category: undefined,
  person: undefined,
  unit: undefined,
  due: undefined,
  reply: undefined,
  replied: undefined,
  state: undefined,
  ...fields,
})
