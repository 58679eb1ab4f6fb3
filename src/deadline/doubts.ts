import { openQuestions, questions } from './questions'

/** A question that the words leave open. One id stands for one question in the whole file; its answer goes into `answers`. */
export interface Doubt {
  readonly id: string
  readonly question: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** The choice that the reading goes on for now; absent where only the person can say. */
  readonly assumed?: string
  /** A matter of custom that the whole file can settle; the reading is usable before it is answered. */
  readonly custom?: true
}

/** Collects the questions of one reading and gives the answers that are known. */
export interface Court {
  /** The value answered before, else the assumed one, which leaves a doubt. */
  choose(id: keyof typeof questions): string
  /** A question about these very words; what `read` makes of the answer, or undefined, with a doubt, while there is none that it can read. */
  ask<T>(topic: keyof typeof openQuestions, words: string, read: (answer: string) => T | undefined): T | undefined
  readonly doubts: readonly Doubt[]
}

/** The words without their white space and case, so that one phrase has one id. */
const slug = (words: string): string => words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

export function court(answers: Readonly<Record<string, string>>): Court {
  const doubts: Doubt[] = []
  const raise = (doubt: Doubt): void => {
    if (!doubts.some((one) => one.id === doubt.id)) doubts.push(doubt)
  }
  return {
    doubts,
    choose(id) {
      const [question, ...pairs] = questions[id] as readonly string[]
      const choices = pairs.flatMap((value, i) => (i % 2 === 0 ? [{ value, label: pairs[i + 1]! }] : []))
      const answered = choices.find(({ value }) => value === answers[id])
      if (answered) return answered.value
      raise({ id, question: question!, choices, assumed: choices[0]!.value, ...(id === 'before' && { custom: true }) })
      return choices[0]!.value
    },
    ask(topic, words, read) {
      const id = topic === 'plan-start' ? topic : `${topic}: ${slug(words)}`
      const answer = answers[id]
      const found = answer === undefined ? undefined : read(answer)
      if (found === undefined) raise({ id, question: openQuestions[topic], choices: [] })
      return found
    },
  }
}
