import type { BookChange, Google, Script } from '../face'
import type { Session } from './session'

export type Question = Parameters<NonNullable<Google['ui']['answer']>>[0]
export type Answer = ReturnType<NonNullable<Google['ui']['answer']>>

/**
 * Runs something in which the script may ask a person. Google's alert waits inside the script; here nothing can wait, so the work is
 * undone, the person is asked, and the work is done again with the answers known. Throws what the work throws.
 */
export async function attempt<T>(session: Session, work: (script: Script) => T, ask: (question: Question) => Promise<Answer>): Promise<T> {
  const before = session.google.save()
  const executions = session.executions
  const known: Answer[] = []
  const changes: BookChange[] = []
  for (;;) {
    let asked: Question | undefined
    let next = 0
    const { ui } = session.google
    ui.answer = (question) => {
      const answer = asked ? undefined : known[next]
      next += 1
      if (answer) return answer
      asked ??= question
      throw new Error('The person is asked first, then this runs again')
    }
    let outcome: () => T = () => {
      throw new Error('not run')
    }
    const changed = session.quietly(() => {
      outcome = outcomeOf(() => work(session.script))
    })
    delete ui.answer
    if (!asked) {
      changes.push(...changed)
      if (changes.length) session.tell('book', changes)
      session.tell('ui', undefined)
      session.tell('life', undefined)
      return outcome()
    }
    changes.splice(0, changes.length, ...session.quietly(() => session.rewind(before, executions)))
    known.push(await ask(asked))
  }
}

function outcomeOf<T>(work: () => T): () => T {
  try {
    const value = work()
    return () => value
  } catch (reason) {
    return () => {
      throw reason
    }
  }
}
