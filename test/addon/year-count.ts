import type { Act } from './year-plan'
import { type Asked, asked, dayAfter, type Member, members, owes, remindersOf } from './year-rules'

/** What became of one report that somebody owed. */
export interface Counted {
  readonly report: Asked
  readonly member: Member
  readonly state: 'Đúng hạn' | 'Muộn' | 'Chưa nộp'
  /** When it was handed in; of a tick that no script saw, the earliest and the latest moment that may stand for it. */
  readonly submitted: string | undefined
  readonly notAfter: string | undefined
  readonly versions: number
}

/** Each report that was owed, by key and name: on time where it was handed in by the cut-off, whoever saw it and when. */
export function countOf(plan: readonly Act[]): ReadonlyMap<string, Counted> {
  const owed = asked.flatMap((report) => members.filter((member) => owes(member, report)).map((member) => ({ report, member })))
  return new Map(
    owed.map(({ report, member }) => {
      const own = plan.filter((act) => act.report === report && act.member === member && act.act !== 'again')
      const [first] = own
      return [`${report.key}|${member.name}`, { report, member, ...(first ? judged(first) : never), versions: own.length }]
    }),
  )
}

const never = { state: 'Chưa nộp', submitted: undefined, notAfter: undefined } as const

/** A tick that no script saw is late only where the box was seen empty after the cut-off, which the clock does within the quarter of an hour. */
function judged({ at, act, report: { cutOff } }: Act): Pick<Counted, 'state' | 'submitted' | 'notAfter'> {
  if (act !== 'unseen') return { state: at <= cutOff ? 'Đúng hạn' : 'Muộn', submitted: at, notAfter: at }
  if (cutOff === '2026-06-12T16:00') return { state: 'Đúng hạn', submitted: cutOff, notAfter: cutOff }
  return at <= cutOff
    ? { state: 'Đúng hạn', submitted: at, notAfter: cutOff }
    : { state: 'Muộn', submitted: at, notAfter: `${dayAfter(at.slice(0, 10), 10)}T23:59` }
}

/** A moment at which an organisation is to be reminded of a report that it owes. */
export function mailsOwed(count: ReadonlyMap<string, Counted>): readonly { readonly at: string; readonly member: Member }[] {
  return [...count.values()].flatMap(({ report, member, submitted }) =>
    remindersOf(report)
      .filter((m) => (submitted === undefined || submitted > m) && (!member.left || m.slice(0, 10) <= member.left))
      .filter((m) => !member.joined || m > member.joined)
      .map((at) => ({ at, member })),
  )
}

/** The reports that a mail asks for. */
export const remindable = (body: string): readonly { readonly regime: string; readonly label: string }[] =>
  body.split('\n').flatMap((line) => {
    const found = /^- (Báo cáo .+), ((?:Tuần|Tháng|Quý|6 tháng) [^(:]+?)(?: \(.*\))?: (?:hạn|đã quá hạn) /.exec(line)
    return found ? [{ regime: found[1]!, label: found[2]! }] : []
  })
