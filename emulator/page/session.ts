import { createGoogle } from '..'
import type { BookChange, Execution, Google, GoogleOptions, PanelView, ProjectFiles, SavedGoogle, Script } from '../face'
import { frameRealm } from '../life/frame-realm'

/** What the page is told: the book changed, menus, toasts or panel changed, anything else of Google's side changed, another state was opened. */
export interface SessionEvents {
  book: readonly BookChange[]
  ui: undefined
  life: undefined
  opened: undefined
}
type Listener<K extends keyof SessionEvents> = (told: SessionEvents[K]) => void

/** One Google after another: the page always speaks to the one that is open. */
export interface Session {
  readonly google: Google
  readonly script: Script
  /** Since the page was opened. */
  readonly executions: readonly Execution[]
  /** The panel that a person sees. */
  readonly panel: PanelView | undefined
  closePanel(): void
  on<K extends keyof SessionEvents>(what: K, listener: Listener<K>): void
  tell<K extends keyof SessionEvents>(what: K, told: SessionEvents[K]): void
  /** Opens a saved state, or a new spreadsheet, in place of the one that is open, as a person opens the file. */
  open(saved: SavedGoogle | undefined): void
  /** Goes back to an earlier state of the same visit: panel and past executions stay. Nobody is told. */
  rewind(saved: SavedGoogle, executions: readonly Execution[]): void
  /** Does the work without telling anybody, and returns what changed in the book. */
  quietly(work: () => void): BookChange[]
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
  let past: readonly Execution[] = []
  let kept: PanelView | undefined
  let held: BookChange[] | undefined
  const tell = <K extends keyof SessionEvents>(what: K, told: SessionEvents[K]) => {
    for (const listener of listeners[what]) listener(told)
  }
  const bind = (state: SavedGoogle | undefined) => {
    const { calculator } = options
    google = createGoogle(state ? { realms, saved: state, ...(calculator && { calculator }) } : { ...options, realms })
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
    get executions() {
      return [...past, ...script.executions]
    },
    get panel() {
      return google.ui.panel ?? kept
    },
    closePanel() {
      if (google.ui.panel) google.ui.closePanel()
      else {
        kept = undefined
        tell('ui', undefined)
      }
    },
    on: (what, listener) => void listeners[what].push(listener as never),
    tell,
    open(state) {
      past = []
      kept = undefined
      bind(state)
      tell('opened', undefined)
      tell('ui', undefined)
      tell('life', undefined)
    },
    rewind(state, executions) {
      kept = google.ui.panel ?? kept
      past = executions
      bind(state)
    },
    quietly(work) {
      const changes: BookChange[] = []
      held = changes
      try {
        work()
      } finally {
        held = undefined
      }
      return changes
    },
  }
}
