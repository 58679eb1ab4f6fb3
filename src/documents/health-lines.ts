import type { Moment } from '../calendar/moment'
import { type OutboxMail, outbox } from '../tables/outbox'
import { act, good, type Level, look, healthText as words } from '../text/health'
import type { Drawn } from './drawing'
import { beatCell } from './health-cells'

export interface HealthFacts {
  readonly now: Moment
  readonly copy: boolean
  /** Whose clock it is and since when. */
  readonly keeper: { readonly by: string; readonly since: Moment } | undefined
  readonly officer: string | undefined
  readonly lastRun: Moment | undefined
  /** Jobs whose moment has passed, said in words. */
  readonly late: readonly string[]
  /** Mails that Google still takes today, and when it was asked. */
  readonly mailsLeft: { readonly left: number; readonly at: Moment } | undefined
  readonly sendsMail: boolean
  /** Organisations whose tick waits to be judged, and whether one has waited too long. */
  readonly ticks: readonly string[]
  readonly ticksOld: boolean
  /** What does not fit in the sheets: how many, and the first of them said in words. */
  readonly problems: { readonly count: number; readonly first: readonly string[] }
  readonly troubles: readonly { readonly at: string; readonly detail: string; readonly outcome: 'Cần xem' | 'Sự cố' }[]
  readonly next: readonly { readonly at: string; readonly what: string; readonly about: string }[]
  /** What the last repair did. */
  readonly repaired: string | undefined
}

/** Minutes after which the last written beat shows that the clock stands: it is written every half hour at the latest, and half an hour is given. */
const staleAfter = { working: 60, resting: 900 } as const

const beat = `E${beatCell.row}`
const age = `(NOW()-${beat})*1440`
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`

/** The line of the clock follows the time of day by itself: a clock that stands cannot write that it stands. */
function clockLine({ copy }: HealthFacts): readonly Drawn[] {
  const text = words.clock
  if (copy) return [text.label, text.copy, act, words.file.act]
  const working = `AND(HOUR(NOW())>=7;HOUR(NOW())<18)`
  const stale = `${age}>IF(${working};${staleAfter.working};${staleAfter.resting})`
  return [
    text.label,
    { formula: `=IF(${beat}="";${quoted(text.never)};${quoted(text.last)}&TEXT(${beat};"hh:mm dd/mm/yyyy"))` },
    { formula: `=IF(${beat}="";${quoted(act)};IF(${stale};${quoted(act)};${quoted(good)}))` },
    { formula: `=IF(C${beatCell.row}=${quoted(good)};"";${quoted(text.act)})` },
  ]
}

/** Counts mails of one state, and says what to do while there are any. */
function mailLine(label: string, state: OutboxMail['state'], level: Level, todo: string): readonly Drawn[] {
  const count = `COUNTIFS({${outbox.name}.state};${quoted(state)})`
  return [
    label,
    { formula: `=IF(${count}>0;${count}&${quoted(words.waiting.mails)};${quoted(words.waiting.none)})` },
    { formula: `=IF(${count}>0;${quoted(level)};${quoted(good)})` },
    { formula: `=IF(${count}>0;${quoted(todo)};"")` },
  ]
}

const line = (label: string, said: string, level: Level, todo: string): readonly Drawn[] => [label, said, level, level === good ? '' : todo]

function keeperLine({ keeper, officer, copy }: HealthFacts): readonly Drawn[] {
  const text = words.keeper
  if (!keeper || copy) return line(text.label, text.none, act, text.act)
  const said = text.known(keeper.by, keeper.since)
  if (!keeper.by) return line(text.label, said, look, text.unnamed)
  return officer && officer !== keeper.by ? line(text.label, said, look, text.other(officer)) : line(text.label, said, good, '')
}

function quotaLine({ mailsLeft }: HealthFacts): readonly Drawn[] {
  const text = words.quota
  if (!mailsLeft) return line(text.label, text.unknown, look, text.ask)
  return line(text.label, text.left(mailsLeft.left, mailsLeft.at), mailsLeft.left > 0 ? good : look, text.few)
}

/** The lines of Tình trạng, red where somebody must act. */
export function healthLines(facts: HealthFacts): readonly (readonly Drawn[])[] {
  const { file, late, waiting, sending, refused, ticks, problems, troubles } = words
  const { count } = facts.problems
  return [
    clockLine(facts),
    keeperLine(facts),
    facts.copy ? line(file.label, file.copy, act, file.act) : line(file.label, file.home, good, ''),
    line(late.label, facts.late.length > 0 ? late.some(facts.late) : late.none, facts.late.length > 0 ? look : good, late.act),
    quotaLine(facts),
    mailLine(waiting.label, 'Chờ gửi', look, facts.sendsMail ? waiting.act : waiting.off),
    mailLine(sending.label, 'Đang gửi', act, sending.act),
    mailLine(refused.label, 'Không gửi được', act, refused.act),
    line(
      ticks.label,
      facts.ticks.length > 0 ? ticks.some(facts.ticks) : ticks.none,
      facts.ticks.length === 0 ? good : facts.ticksOld ? act : look,
      ticks.act,
    ),
    line(problems.label, count > 0 ? problems.some(count) : problems.none, count > 0 ? look : good, problems.act),
    line(
      troubles.label,
      facts.troubles.length > 0 ? troubles.some(facts.troubles.length) : troubles.none,
      facts.troubles.length === 0 ? good : facts.troubles.some(({ outcome }) => outcome === 'Sự cố') ? act : look,
      troubles.act,
    ),
  ]
}
