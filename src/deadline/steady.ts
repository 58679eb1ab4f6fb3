import type { Day } from '../calendar/day'
import { planStart } from './dated'
import { given } from './given'
import { isDated } from './group'
import type { Setting } from './parts'
import type { Piece } from './piece'
import type { Schedule, Single } from './schedule'

export const has = (list: readonly Piece[], sort: Piece['is']): boolean => list.some((piece) => piece.is === sort)

/** Whether "thường xuyên" and the time stand side by side. */
export function beside(list: readonly Piece[]): boolean {
  const kept = list.filter((piece) => piece.is !== 'comma' && piece.is !== 'bracket' && piece.is !== 'close' && piece.is !== 'maintain')
  return kept.some((piece, at) => piece.is === 'always' && (kept[at + 1]?.is === 'time' || kept[at - 1]?.is === 'time'))
}

/** "Quý II/2026 và thường xuyên": first a due, then what goes on. */
const goesOn = (list: readonly Piece[]): boolean => {
  const kept = list.filter(({ is }) => is !== 'maintain' && is !== 'comma')
  const at = kept.findIndex(({ is }) => is === 'always')
  return kept[at - 1]?.is === 'and' && kept[at - 2]?.is === 'time'
}

/** "Thường xuyên; …": the times stand in a sentence of their own. */
function parted(list: readonly Piece[]): boolean {
  const at = list.findIndex((piece) => piece.is === 'always')
  return list.some((piece, stop) => piece.is === 'break' && list.every((one, i) => one.is !== 'time' || i < stop !== at < stop))
}

export function continuous(list: readonly Piece[], times: readonly Single[], setting: Setting): Schedule {
  const { court } = setting
  const [one] = times
  if (times.length === 0) {
    if (has(list, 'onDemand') && !has(list, 'always')) return { kind: 'continuous', onDemand: true }
    const until = setting.planEnd ?? (`${setting.year}-12-31` as Day)
    const start = planStart(setting) ?? (`${setting.year}-01-01` as Day)
    return given<Schedule & { kind: 'continuous' }>({
      kind: 'continuous',
      start,
      until: start > until ? undefined : until,
      onDemand: has(list, 'onDemand') ? true : undefined,
    })
  }
  const loneDay = one?.kind === 'once' && (one.start === one.end || one.before !== undefined)
  if (times.length === 1 && one && isDated(one) && !loneDay && !parted(list) && !(one.kind === 'once' && goesOn(list))) {
    if (!beside(list)) court.choose('mixed')
    return given<Schedule & { kind: 'continuous' }>({
      kind: 'continuous',
      start: one.start ?? setting.issued,
      until: one.end,
    })
  }
  if (times.every((each) => each.kind === 'recurring')) {
    const yearly = times.every((each) => each.kind === 'recurring' && each.rhythms.every((rhythm) => rhythm.every === 'year'))
    if (yearly && court.choose('always-yearly') === 'always') return continuous(list, [], setting)
    if (!yearly && !beside(list)) court.choose('mixed')
    if (yearly || !parted(list)) return together(times)
  }
  court.choose('mixed')
  const always = continuous(list, [], setting) as Single
  const later = list.findIndex((piece) => piece.is === 'always') > list.findIndex((piece) => piece.is === 'time')
  return { kind: 'multi', items: later ? [...times, always] : [always, ...times] }
}

export const together = (list: readonly Single[]): Schedule => (list.length === 1 ? list[0]! : { kind: 'multi', items: list })
