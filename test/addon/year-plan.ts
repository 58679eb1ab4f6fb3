import { type Asked, asked, dayAfter, isWorked, type Member, members, minutesAfter, owes, worked } from './year-rules'

/** What an organisation does with one report, and when. */
export interface Act {
  readonly at: string
  readonly member: Member
  readonly report: Asked
  /** `unseen`: ticked while no script runs. `again`: ticked once more on the tab as it then stands. `amend`: brought back and handed in as the next version. */
  readonly act: 'submit' | 'unseen' | 'again' | 'amend'
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The clock of the file stands still in these, from the first moment to the second. */
export const stoppages = [
  ['2026-02-13T18:30', '2026-02-23T08:05'],
  ['2026-06-12T12:00', '2026-06-15T08:05'],
] as const

/** Weeks in which one organisation is silent, and when it makes up for what can still be taken. */
const silences = [
  ['2026-03-16', '2026-05-08', '2026-05-11T09:10'],
  ['2026-09-14', '2026-10-09', '2026-10-12T14:30'],
] as const

const lockedAfterDays = 30

export function planOfYear(seed: number): readonly Act[] {
  const roll = dice(seed)
  const upTo = (n: number): number => Math.floor(roll() * n)
  const pick = (report: Asked, member: Member): readonly Act[] => {
    const { cutOff, from } = report
    const due = cutOff.slice(0, 10)
    const first = [from, member.joined ?? '', '2026-01-05'].sort().at(-1)!
    const one = (at: string, act: Act['act'] = 'submit'): Act => ({ at, member, report, act })
    /** In the working hours of one of the last days before the cut-off. */
    const inTime = (): string => {
      const d = worked(dayAfter(due, -upTo(4)), -1)
      const day = d < first ? due : d
      const minutes = upTo(345)
      return `${day}T${day === first ? '13:5' : minutesAfter(`${day}T08:00`, minutes).slice(11, 15)}${upTo(10)}`
    }
    switch (member.code) {
      case 'HND': {
        const at = inTime()
        return upTo(6) === 0 ? [one(at), one(minutesAfter(at, 3), 'amend')] : [one(at)]
      }
      case 'LHPN': {
        const others = asked.some((other) => other !== report && other.cutOff.slice(0, 10) === due && owes(member, other))
        const kind = others || due === '2026-12-31' ? 7 : upTo(8)
        if (kind === 0) return [one(cutOff)]
        if (kind === 1) return [one(minutesAfter(cutOff, 1))]
        if (kind === 2) return [one(minutesAfter(cutOff, -1 - upTo(8)), 'unseen')]
        if (kind === 3) return [one(minutesAfter(cutOff, 85 + upTo(20)), 'unseen')]
        return [one(minutesAfter(cutOff, -1 - upTo(30)))]
      }
      case 'CCB': {
        const kind = upTo(4)
        if (kind === 0) return [one(minutesAfter(cutOff, 1 + upTo(55)))]
        if (kind === 1) return [one(minutesAfter(cutOff, 60 + upTo(400)))]
        if (kind === 2) return [one(minutesAfter(cutOff, 1440 * (1 + upTo(20)) + upTo(300)))]
        return [one(inTime())]
      }
      case 'CĐ': {
        const silence = silences.find(([begins, ends]) => due >= begins && due <= ends)
        if (!silence) return [one(inTime())]
        const back = silence[2]
        return back < `${dayAfter(due, lockedAfterDays)}T16:00` ? [one(back)] : []
      }
      case 'ĐTN': {
        const at = `${isWorked(first) ? first : worked(first, 1)}T08:${10 + upTo(40)}`
        return upTo(3) === 0 ? [one(at), one(minutesAfter(at, 5), 'again')] : [one(at)]
      }
      case 'TDP1':
        return member.left && due >= member.left ? [] : [one(inTime())]
      default: {
        const kind = upTo(5)
        return kind === 0 ? [] : kind === 1 ? [one(minutesAfter(cutOff, 30 + upTo(4000)))] : [one(inTime())]
      }
    }
  }
  const weekend = asked.find(({ key }) => key === 'TUAN 2026-W24')!
  const standing = new Map<string, Act>(
    (
      [
        ['CĐ', '2026-06-12T15:20', 'submit'],
        ['LHPN', '2026-06-13T10:00', 'unseen'],
        ['CCB', '2026-06-12T16:40', 'submit'],
      ] as const
    ).map(([code, at, act]) => [code, { at, act, report: weekend, member: members.find((m) => m.code === code)! }]),
  )
  return asked
    .flatMap((report) => members.filter((member) => owes(member, report)).map((member) => ({ report, member })))
    .flatMap(({ report, member }) => {
      const planned = pick(report, member)
      return report === weekend && standing.has(member.code) ? [standing.get(member.code)!] : planned
    })
    .sort((a, b) => a.at.localeCompare(b.at))
}
