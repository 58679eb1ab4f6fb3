import * as core from '@univerjs/core'
import * as engine from '@univerjs/engine-formula'
import type { ProjectFiles, SavedGoogle } from '../face'
import { univerCalculator } from '../formula/calculator'
import { attempt } from './asking'
import { placeCharts } from './charts/place'
import { clockTab } from './console/clock'
import { fileTab } from './console/file'
import { mailTab } from './console/mail'
import { meterTab } from './console/meter'
import { runsTab } from './console/runs'
import { triggersTab } from './console/triggers'
import { drawBands } from './grid/bands'
import { setClock } from './grid/calculation'
import { offerChoices } from './grid/choices'
import { offerCalendars } from './grid/dates'
import { startEngine } from './grid/engine'
import { makeFace } from './grid/face'
import { leaveJudgementToBook } from './grid/judge'
import { markNotes } from './grid/marks'
import { serialOf } from './local-time'
import { openSession, type Session } from './session'
import { askPerson, tell } from './shell/dialog'
import { el } from './shell/dom'
import { groupStrip } from './shell/groups'
import { panelPlace } from './shell/panel'
import { makeRail } from './shell/rail'
import { toastShelf } from './shell/toasts'
import { topBar } from './shell/top'
import { keepState } from './state/keep'
import { openStore } from './state/store'
import { text } from './text'
import { runClock } from './time'
import { wire } from './wire'

export interface PageParts {
  readonly project: ProjectFiles
  /** What the page opens with; null for a new spreadsheet. */
  readonly sample: SavedGoogle | null
  readonly title: string
  /** Names the state that the browser keeps. */
  readonly key: string
}

/** Builds the page in the element and opens the spreadsheet: the kept state, the sample, or a new one. */
export async function startPage(app: HTMLElement, parts: PageParts): Promise<void> {
  const groups = groupStrip()
  const gridPlace = el('div', { class: 'grid', role: 'application', 'aria-label': text.grid })
  const toasts = toastShelf()
  const store = await openStore('trang-tinh-dung-thu', parts.key)
  const session = openKept(parts, await store.read())
  const google = () => session.google
  const book = () => google().book.data

  const engine = startEngine(gridPlace)
  const face = makeFace(engine)
  const charts = placeCharts(engine, book)
  const refused = (reason: unknown) => {
    const rejected = reason instanceof Error && reason.name === 'Rejected'
    if (!rejected) console.error(reason)
    void tell(rejected ? text.rejected : text.failed, reason instanceof Error ? reason.message : String(reason))
  }
  const clock = runClock(session, refused, () => rail.refresh())
  const top = topBar(parts.title, () => rail.open('clock'))
  const panel = panelPlace({
    functions: () => session.script.functions,
    call: (name, args) => attempt(session, (script) => script.call(name, args), askPerson),
    closed: () => session.closePanel(),
    focusGrid: () => gridPlace.querySelector<HTMLElement>('[contenteditable]')?.focus(),
  })
  const keep = keepState(store, session)
  const rail = makeRail([
    mailTab(google, () => rail.refresh()),
    triggersTab(session),
    runsTab(() => session.executions),
    clockTab(clock),
    meterTab(google, () => rail.refresh()),
    fileTab({
      save: () => google().save(),
      book,
      open: (saved) => session.open(saved),
      reset: () => {
        void store.clear()
        session.open(parts.sample ?? undefined)
      },
      kept: () => store.works,
    }),
  ])
  app.append(
    top.element,
    el(
      'main',
      { class: 'work' },
      el('div', { class: 'grid-area' }, groups.element, el('div', { class: 'grid-frame' }, gridPlace, toasts.element)),
      panel.sidebar,
      rail.drawer,
      rail.rail,
    ),
  )

  face.redraw(book())
  setClock(engine, () => serialOf(google().clock.now))
  offerCalendars(engine.univer.__getInjector())
  const takeTyped = leaveJudgementToBook(engine.univer.__getInjector(), book)
  markNotes(engine, book, gridPlace)
  drawBands(engine, book)
  offerChoices(engine)
  wire({ session, engine, face, charts, groups, takeTyped, top, panel, rail, toasts, refused })
  const ready = engine.drawn.then(() => {
    face.fit(book())
    charts.refresh()
    keep.start()
    document.documentElement.dataset.ready = '1'
  })
  Object.assign(window, {
    soKeHoach: {
      ready,
      engine,
      get google() {
        return session.google
      },
      get script() {
        return session.script
      },
      api: engine.api,
      runTo: (local: string) => clock.runTo(local),
    },
  })
  session.tell('ui', undefined)
  session.tell('life', undefined)
  await ready
}

/** Scripts read what the grid will show without waiting for it. */
const calculator = univerCalculator(() => ({ core, engine }))

/** The kept state, unless it was kept by something that is not understood any more. */
function openKept({ project, sample }: PageParts, kept: SavedGoogle | undefined): Session {
  if (kept) {
    try {
      return openSession(project, kept, { calculator })
    } catch (reason) {
      console.error(reason)
    }
  }
  return openSession(project, sample ?? undefined, { calculator })
}
