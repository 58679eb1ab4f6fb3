import { createGoogle } from '..'
import type { BookChange, Google, GoogleOptions, MenuView, ProjectFiles, SavedGoogle, Script } from '../face'
import { frameRealm } from '../life/frame-realm'

/** What the page is told: the book changed, menus, toasts or panel changed, anything else of Google's side changed, another state was opened. */
export interface SessionEvents {
  book: readonly BookChange[]
  ui: undefined
  life: undefined
  opened: undefined
}
type Listener<K extends keyof SessionEvents> = (told: SessionEvents[K]) => void

export type Question = Parameters<NonNullable<Google['ui']['answer']>>[0]
export type Answer = ReturnType<NonNullable<Google['ui']['answer']>>

/** One Google after another: the page always speaks to the one that is open. */
export interface Session {
  readonly google: Google
  readonly script: Script
  /** Menus as of the last opening of the file. */
  readonly menus: readonly MenuView[]
  on<K extends keyof SessionEvents>(what: K, listener: Listener<K>): void
  tell<K extends keyof SessionEvents>(what: K, told: SessionEvents[K]): void
  /** Opens a saved state, or a new spreadsheet, in place of the one that is open, as a person opens the file. */
  open(saved: SavedGoogle | undefined): void
  /**
   * Runs something in which the script may ask a person. Google's alert waits inside the script; here nothing can wait, so the work is
   * undone, the person is asked, and the work is done again with the answers known.
   */
  attempt<T>(work: (script: Script) => T, ask: (question: Question) => Promise<Answer>): Promise<T>
}

export function openSession(
  project: ProjectFiles,
  saved: SavedGoogle | undefined,
  options: Omit<GoogleOptions, 'realms' | 'saved'>,
): Session {
  const listeners: { [K in keyof SessionEvents]: Listener<K>[] } = { book: [], ui: [], life: [], opened: [] }
  const realms = frameRealm(document)
  let google!: Google
  let script!: Script
  let held: BookChange[] | undefined
  const tell = <K extends keyof SessionEvents>(what: K, told: SessionEvents[K]) => {
    for (const listener of listeners[what]) listener(told)
  }

  const bind = (state: SavedGoogle | undefined) => {
    google = createGoogle(state ? { realms, saved: state } : { ...options, realms })
    script = google.load(project)
    const { book, ui } = google
    book.onChange((changes) => {
      if (book !== google.book) return
      if (held) held.push(...changes)
      else tell('book', changes)
    })
    ui.onChange(() => {
      if (ui === google.ui && !held) tell('ui', undefined)
    })
    script.open()
  }
  bind(saved)

  return {
    get google() {
      return google
    },
    get script() {
      return script
    },
    get menus() {
      return google.ui.menus
    },
    on: (what, listener) => void listeners[what].push(listener as never),
    tell,
    open(state) {
      bind(state)
      tell('opened', undefined)
      tell('ui', undefined)
      tell('life', undefined)
    },
    async attempt(work, ask) {
      const before = google.save()
      const known: Answer[] = []
      for (;;) {
        let asked: Question | undefined
        let next = 0
        held = []
        google.ui.answer = (question) => {
          const answer = asked ? undefined : known[next]
          next += 1
          if (answer) return answer
          asked ??= question
          throw new Error('the page asks first')
        }
        const result = outcome(() => work(script))
        delete google.ui.answer
        const changes = held
        held = undefined
        if (!asked) {
          if (changes.length) tell('book', changes)
          tell('ui', undefined)
          tell('life', undefined)
          return result()
        }
        held = []
        bind(before)
        held = undefined
        known.push(await ask(asked))
      }
    },
  }
}

function outcome<T>(work: () => T): () => T {
  try {
    const value = work()
    return () => value
  } catch (reason) {
    return () => {
      throw reason
    }
  }
}
