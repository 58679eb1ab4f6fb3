import type { Session } from './session'

/** Google's warning can be put off for so long, in milliseconds. */
const quietFor = 5 * 60_000

export interface Heeded {
  readonly goOn: boolean
  /** Not to be asked again for five minutes. */
  readonly quiet: boolean
}

/**
 * Edits of a person, who is asked first where cells are protected by a warning. Nothing can wait inside an edit: it is refused, the person is asked, and it
 * is made `again`; until then the cells are shown as the book has them.
 */
export function heeding(session: Session, ask: (warning: string) => Promise<Heeded>): (edit: () => void, again: () => void) => void {
  let quietUntil = 0
  return (edit, again) => {
    let warned: string | undefined
    const { ui } = session.google
    ui.heed = (warning) => {
      if (Date.now() < quietUntil) return true
      warned = warning
      return false
    }
    try {
      edit()
    } catch (reason) {
      if (warned === undefined) throw reason
    } finally {
      delete ui.heed
    }
    if (warned === undefined) return
    void ask(warned).then(({ goOn, quiet }) => {
      if (quiet) quietUntil = Date.now() + quietFor
      if (goOn) again()
    })
  }
}
