import { look } from './combinators'
import type { Lexeme } from './lexer'

type Kinds = ReadonlySet<Lexeme['is']>

/** Words of the language of time that no plain phrase leaves over. */
const telling: Kinds = new Set([
  'aside',
  'week',
  'calendarWeek',
  'month',
  'quarter',
  'year',
  'half',
  'hour',
  'minute',
  'workday',
  'sunday',
  'next',
  'prev',
  'to',
  'times',
] as const)

const things = ['word', 'doc', 'strongDoc', 'label', 'noise'] as const

/** What a number may count: "02 lớp", "50%". */
const counts: Kinds = new Set([...things, 'dayPart', 'period', 'occasion', 'hour'] as const)

/** What a number or a list of numbers may belong to: "giai đoạn 1", "tổ 1, 2". */
const names: Kinds = new Set([...things, 'stage', 'number'] as const)

const isList = ({ text }: Lexeme): boolean => /^([,&-]|và)$/.test(text)

function named(input: readonly Lexeme[], at: number): boolean {
  let here = at - 1
  while (look(input, here).is === 'number' || isList(look(input, here))) here--
  return names.has(look(input, here).is)
}

/** "15.000.000": the groups of a large number. */
const isLarge = (input: readonly Lexeme[], at: number): boolean =>
  [at, at - 2].some((from) => look(input, from + 1).text === '.' && look(input, from + 2).text.length === 3 && !look(input, from + 2).gap)

/** "1. …", "2) …" at the head of a line. */
const headsLine = (input: readonly Lexeme[], at: number): boolean =>
  (at === 0 || look(input, at).line || look(input, at - 1).text === ';') && /^[.)]$/.test(look(input, at + 1).text)

/** "18/11/1930": a day of history. */
const isBygone = (input: readonly Lexeme[], at: number): boolean =>
  [0, 2, 4].some((by) => look(input, at + by).value >= 1000 && look(input, at + by).value < 1990) && look(input, at + 1).text !== ','

const isTelling = (input: readonly Lexeme[], at: number): boolean =>
  !look(input, at).spelled &&
  !isBygone(input, at) &&
  !counts.has(look(input, at + 1).is) &&
  !named(input, at) &&
  !isLarge(input, at) &&
  !headsLine(input, at)

/** Whether a word that no part of the grammar took speaks of time, number or exception, so that a reading without it may be half of what is meant. */
export function isUnread(input: readonly Lexeme[], at: number, behindTime: boolean): boolean {
  const here = look(input, at)
  if (here.text === '-') return behindTime && !here.gap && look(input, at + 1).is === 'number' && !look(input, at + 1).gap
  if (here.is === 'number') return isTelling(input, at)
  if (here.is === 'every') return ['times', 'period', 'number'].includes(look(input, at + 1).is)
  return telling.has(here.is)
}
