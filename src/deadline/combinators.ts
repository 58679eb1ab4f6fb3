import { end, type Lexeme } from './lexer'

/** What a parser found, and where the text goes on. */
export interface Match<T> {
  readonly value: T
  readonly at: number
}

export type Parser<T> = (input: readonly Lexeme[], at: number) => Match<T> | undefined

export const look = (input: readonly Lexeme[], at: number): Lexeme => input[at] ?? end

/** One lexeme that plays one of these parts. */
export const word =
  (...meanings: readonly Lexeme['is'][]): Parser<Lexeme> =>
  (input, at) => {
    const found = look(input, at)
    return meanings.includes(found.is) ? { value: found, at: at + 1 } : undefined
  }

/** One mark out of these signs, or a word spelled exactly so. */
export const sign =
  (...signs: readonly string[]): Parser<Lexeme> =>
  (input, at) => {
    const found = look(input, at)
    return found.is !== 'end' && signs.includes(found.text) ? { value: found, at: at + 1 } : undefined
  }

export const when =
  <T>(parser: Parser<T>, holds: (value: T) => boolean): Parser<T> =>
  (input, at) => {
    const found = parser(input, at)
    return found && holds(found.value) ? found : undefined
  }

export const map =
  <T, U>(parser: Parser<T>, change: (value: T) => U): Parser<U> =>
  (input, at) => {
    const found = parser(input, at)
    return found && { value: change(found.value), at: found.at }
  }

export const seq =
  <T extends readonly unknown[]>(...parsers: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> =>
  (input, at) => {
    const values: unknown[] = []
    let next = at
    for (const parser of parsers as readonly Parser<unknown>[]) {
      const found = parser(input, next)
      if (!found) return undefined
      values.push(found.value)
      next = found.at
    }
    return { value: values as unknown as T, at: next }
  }

/** The first that fits. */
export const alt =
  <T>(...parsers: readonly Parser<T>[]): Parser<T> =>
  (input, at) => {
    for (const parser of parsers) {
      const found = parser(input, at)
      if (found) return found
    }
    return undefined
  }

export const opt =
  <T>(parser: Parser<T>): Parser<T | undefined> =>
  (input, at) =>
    parser(input, at) ?? { value: undefined, at }

export const many =
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

/** Looks ahead and takes nothing. */
export const ahead =
  <T>(parser: Parser<T>): Parser<undefined> =>
  (input, at) =>
    parser(input, at) ? { value: undefined, at } : undefined

export const not =
  <T>(parser: Parser<T>): Parser<undefined> =>
  (input, at) =>
    parser(input, at) ? undefined : { value: undefined, at }
