import { end, type Lexeme } from './lexer'

/** What a parser found, and where the text goes on. */
export interface Match<T> {
  readonly value: T
  readonly at: number
}

type Kinds = ReadonlySet<Lexeme['is']>

export interface Parser<T> {
  (input: readonly Lexeme[], at: number): Match<T> | undefined
  /** The lexemes that it can start with, so that a choice need not try it at others; absent where only it knows. */
  readonly starts?: Kinds
  /** It may take nothing, and so fits everywhere. */
  readonly empty?: boolean
}

export const look = (input: readonly Lexeme[], at: number): Lexeme => input[at] ?? end

/** The same parser, known to start with these only, or to take nothing. */
const known = <T>(parser: Parser<T>, starts: Kinds | undefined, empty = false): Parser<T> =>
  starts ? Object.assign(parser, { starts, empty }) : parser

const union = (parsers: readonly Parser<unknown>[]): Kinds | undefined =>
  parsers.every(({ starts }) => starts) ? new Set(parsers.flatMap(({ starts }) => [...starts!])) : undefined

/** One lexeme that plays one of these parts. */
export function word(...meanings: readonly Lexeme['is'][]): Parser<Lexeme> {
  const starts = new Set(meanings)
  const parser: Parser<Lexeme> = (input, at) => {
    const found = look(input, at)
    return starts.has(found.is) ? { value: found, at: at + 1 } : undefined
  }
  return known(parser, starts)
}

/** One mark out of these signs, or a word spelled exactly so. */
export const sign =
  (...signs: readonly string[]): Parser<Lexeme> =>
  (input, at) => {
    const found = look(input, at)
    return found.is !== 'end' && signs.includes(found.text) ? { value: found, at: at + 1 } : undefined
  }

export const when = <T>(parser: Parser<T>, holds: (value: T) => boolean): Parser<T> =>
  known(
    (input, at) => {
      const found = parser(input, at)
      return found && holds(found.value) ? found : undefined
    },
    parser.starts,
    parser.empty,
  )

export const map = <T, U>(parser: Parser<T>, change: (value: T) => U): Parser<U> =>
  known(
    (input, at) => {
      const found = parser(input, at)
      return found && { value: change(found.value), at: found.at }
    },
    parser.starts,
    parser.empty,
  )

export function seq<T extends readonly unknown[]>(...parsers: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> {
  const parts = parsers as readonly Parser<unknown>[]
  const first = parts.findIndex(({ empty }) => !empty)
  const parser: Parser<T> = (input, at) => {
    const values: unknown[] = []
    let next = at
    for (const part of parts) {
      const found = part(input, next)
      if (!found) return undefined
      values.push(found.value)
      next = found.at
    }
    return { value: values as unknown as T, at: next }
  }
  return known(parser, union(first < 0 ? parts : parts.slice(0, first + 1)), first < 0)
}

/** The first that fits. */
export function alt<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  const possible = new Map<Lexeme['is'], readonly Parser<T>[]>()
  const at = (kind: Lexeme['is']): readonly Parser<T>[] => {
    const found = possible.get(kind) ?? parsers.filter(({ starts, empty }) => empty || !starts || starts.has(kind))
    possible.set(kind, found)
    return found
  }
  const parser: Parser<T> = (input, here) => {
    for (const one of at(look(input, here).is)) {
      const found = one(input, here)
      if (found) return found
    }
    return undefined
  }
  const empty = parsers.some((one) => one.empty)
  return known(parser, union(parsers), empty)
}

export const opt = <T>(parser: Parser<T>): Parser<T | undefined> =>
  known<T | undefined>((input, at) => parser(input, at) ?? { value: undefined, at }, parser.starts, true)

const repeat =
  <T>(parser: Parser<T>): Parser<readonly T[]> =>
  (input, at) => {
    const values: T[] = []
    let next = at
    for (let found = parser(input, next); found && found.at > next; found = parser(input, next)) {
      values.push(found.value)
      next = found.at
    }
    return { value: values, at: next }
  }

export const many = <T>(parser: Parser<T>): Parser<readonly T[]> => known(repeat(parser), parser.starts, true)

export const some = <T>(parser: Parser<T>): Parser<readonly T[]> =>
  known(
    when(repeat(parser), (found) => found.length > 0),
    parser.starts,
  )

/** Looks ahead and takes nothing. */
export const ahead = <T>(parser: Parser<T>): Parser<undefined> =>
  known((input, at) => (parser(input, at) ? { value: undefined, at } : undefined), parser.starts, parser.empty)

const nowhere: Kinds = new Set()

export const not = <T>(parser: Parser<T>): Parser<undefined> =>
  known((input, at) => (parser(input, at) ? undefined : { value: undefined, at }), nowhere, true)

/** One parser for each hint, made when it is first wanted. */
export function byHint<T>(make: (hint: number | undefined) => Parser<T>): (hint?: number) => Parser<T> {
  const made: Parser<T>[] = []
  return (hint) => {
    const at = hint === undefined ? 0 : hint + 1
    made[at] ??= make(hint)
    return made[at]!
  }
}
