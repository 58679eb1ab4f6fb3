import type { Piece } from './piece'
import { comesRound, isDate, lowestRank, ranks } from './place'

const isYears = (piece: Piece): boolean => piece.is === 'time' && lowestRank(piece.until ?? piece.place) === ranks.year
const isDay = (piece: Piece | undefined): boolean => piece?.is === 'time' && isDate(piece.place)
const isOnce = (piece: Piece): boolean => piece.is === 'time' && !comesRound(piece.until ?? piece.place)

/** Without the years of a vision, "tầm nhìn đến năm 2035": how far one looks is no due. */
const withoutVision = (list: readonly Piece[]): readonly Piece[] =>
  list.filter((piece, at) => {
    if (!isYears(piece)) return true
    let before = at - 1
    while (before >= 0 && at - before < 5 && list[before]!.is === 'noise') before--
    return list[before]?.is !== 'vision'
  })

/** Without a bracket that says a named day once more by the moon: "10/02/2026 (23 tháng Chạp)". */
function withoutLunarEcho(list: readonly Piece[]): readonly Piece[] {
  const at = list.findIndex(({ is }) => is === 'lunar')
  const open = list
    .slice(0, Math.max(at, 0))
    .map(({ is }) => is)
    .lastIndexOf('bracket')
  if (open < 1 || !isDay(list[open - 1])) return list
  const close = list.findIndex(({ is }, i) => i > at && is === 'close')
  return close < 0 ? list.slice(0, open) : [...list.slice(0, open), ...list.slice(close + 1)]
}

/** Without the times behind "trừ" up to the end of the bracket or sentence. */
function withoutExceptions(list: readonly Piece[]): readonly Piece[] {
  let excepted = false
  const kept = list.filter((piece) => {
    if (piece.is === 'except') excepted = true
    else if (piece.is === 'break' || piece.is === 'close') excepted = false
    return !(excepted && isOnce(piece))
  })
  return kept.some(({ is }) => is === 'time') ? kept : list
}

/** The pieces without the times that are no due: of a vision, of the moon beside the sun, of an exception. */
export const withoutNoDues = (list: readonly Piece[]): readonly Piece[] => withoutExceptions(withoutLunarEcho(withoutVision(list)))
