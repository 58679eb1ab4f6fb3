import type { SheetData } from '../book/data'
import type { BookChange } from '../face'
import { attempt } from './asking'
import type { Charts } from './charts/place'
import { handInResults } from './grid/calculation'
import type { Engine } from './grid/engine'
import type { Face } from './grid/face'
import type { TakeTyped } from './grid/judge'
import { pasteIntoBook } from './grid/paste'
import { followPerson, type PersonWorks } from './grid/person'
import { followSelection } from './grid/selection'
import { heeding } from './heed'
import type { Session } from './session'
import { askHeed, askPerson } from './shell/dialog'
import type { groupStrip } from './shell/groups'
import type { panelPlace } from './shell/panel'
import type { Rail } from './shell/rail'
import type { toastShelf } from './shell/toasts'
import type { topBar } from './shell/top'
import { text } from './text'

export interface Parts {
  readonly session: Session
  readonly engine: Engine
  readonly face: Face
  readonly charts: Charts
  readonly groups: ReturnType<typeof groupStrip>
  readonly takeTyped: TakeTyped
  readonly top: ReturnType<typeof topBar>
  readonly panel: ReturnType<typeof panelPlace>
  readonly rail: Rail
  readonly toasts: ReturnType<typeof toastShelf>
  refused(reason: unknown): void
}

/** Joins the grid, Google's side and what stands around them: who is told of what. */
export function wire({ session, engine, face, charts, groups, takeTyped, top, panel, rail, toasts, refused }: Parts): void {
  const book = () => session.google.book.data
  let toasted = session.google.ui.toasts.length
  let day = session.google.clock.now.slice(0, 10)

  top.file(book().name)

  const settle = (changes?: readonly BookChange[]) => {
    face.fit(book(), changes)
    charts.refresh()
    showGroups()
  }
  const showGroups = () => {
    const sheet = book().sheets.find(({ id }) => id === book().activeSheetId)
    groups.show(sheet, () => works.shaped())
  }
  const shown = (changes: readonly BookChange[]) => {
    face.show(book(), changes)
    settle(changes)
    top.file(book().name)
  }
  session.on('book', shown)
  const redraw = () => {
    charts.forget()
    face.redraw(book())
    requestAnimationFrame(() => settle())
  }
  session.on('opened', () => {
    toasted = session.google.ui.toasts.length
    redraw()
    top.file(book().name)
  })
  session.on('life', () => {
    top.clock(session.google.clock.now)
    rail.refresh()
    const today = session.google.clock.now.slice(0, 10)
    if (today !== day) engine.api.getFormula().executeCalculation()
    day = today
  })
  session.on('ui', () => {
    const { ui } = session.google
    top.menus(ui.menus, (path) => {
      attempt(session, (script) => script.choose(...path), askPerson)
        .then((run) => run.error && refused(new Error(text.failedRun(run.error))))
        .catch(refused)
    })
    panel.show(session.panel)
    if (ui.toasts.length < toasted) toasted = 0
    for (const { title, message } of ui.toasts.slice(toasted)) toasts.show(title, message)
    toasted = ui.toasts.length
  })

  handInResults(engine, () => session.google.book, settle)
  followSelection(engine, book, settle)
  const heed = heeding(session, askHeed)
  const works: PersonWorks = {
    book,
    edit(sheet: SheetData, a1, values) {
      const edit = () => {
        session.script.edit(sheet.name, a1, values)
        session.tell('life', undefined)
      }
      // Without the warning, which the person has heeded, it may still be refused.
      const again = () => {
        try {
          edit()
        } catch (reason) {
          refused(reason)
        }
      }
      heed(edit, again)
    },
    shaped() {
      shown(book().sheets.map(({ id }) => ({ what: 'sheet', sheetId: id })))
      session.tell('life', undefined)
    },
    refused,
    setBack(told) {
      redraw()
      if (told) toasts.show('', text.setBack)
    },
  }
  followPerson(engine, face, takeTyped, works)
  pasteIntoBook(engine, works)
  showGroups()
}
