import type { Piece, Sort } from './piece'
import type { Schedule } from './schedule'

type Test = (list: readonly Piece[], at: number) => boolean

const kindAt = (list: readonly Piece[], at: number): Piece['is'] | undefined => list[at]?.is

/** A word of time is left over, or an exception or another time stands within an event. */
const isLeft: Test = (list, at) => {
  const piece = list[at]!
  return piece.is === 'unread' || piece.is === 'except' || (piece.is === 'event' && piece.excepts === true)
}

/** "Từ khi có Quyết định (01/7/2025)": the date may be the event's own. */
const isDatedEvent: Test = (list, at) =>
  kindAt(list, at) === 'event' && kindAt(list, at + 1) === 'bracket' && kindAt(list, at + 2) === 'time'

/** "Trước ngày 15/3/2026 ít nhất 10 ngày": a length behind the limit, to be counted from it. */
const isCountedOn: Test = (list, at) => {
  const piece = list[at]!
  const behind = kindAt(list, kindAt(list, at + 1) === 'noise' ? at + 2 : at + 1)
  return piece.is === 'time' && piece.limit === 'before' && piece.place.day !== undefined && behind === 'duration'
}

/** "Đợt 1: tháng 12/2025, đợt 2: trước ngày bầu cử": an event with words of its own behind a comma is one more item. */
const isItem: Test = (list, at) => {
  const piece = list[at]!
  if (piece.is !== 'event' || (piece.word.is !== 'before' && piece.word.is !== 'after')) return false
  const before = list.slice(0, at).map(({ is }) => is)
  const between = before.slice(before.lastIndexOf('time') + 1)
  const says = (...sorts: readonly Sort[]): boolean => sorts.some((one) => between.includes(one))
  return between.length < at && says('comma', 'break') && says('noise') && !says('bracket')
}

/** "Tháng 6/2026 hoặc khi có yêu cầu": the event is another choice. */
const isChoice: Test = (list, at) => kindAt(list, at) === 'or' && (kindAt(list, at + 1) === 'event' || kindAt(list, at + 1) === 'onDemand')

/** Whether the schedule says less than the words, so that a person must be asked; beside a rhythm an event is only added. */
export function isPartial({ kind }: Schedule, list: readonly Piece[]): boolean {
  if (kind === 'relative' || kind === 'unparsable') return false
  const tests = [isLeft, isDatedEvent, isCountedOn, isItem, ...(kind === 'recurring' || kind === 'continuous' ? [] : [isChoice])]
  return list.some((_, at) => tests.some((test) => test(list, at)))
}
