import { accountsView } from './accounts-view'
import { actsOn } from './acts'
import { countOf } from './corrections'
import { byId } from './element'
import { keepingFocus } from './keeping-focus'
import { mattersDrawer } from './matters'
import { drawNotice } from './notice'
import { canImport, hasWork, type Session, type State, toWrite } from './session'
import { tasksView } from './tasks-view'
import { say } from './words'

type ViewName = 'tasks' | 'accounts'
const viewNames: readonly ViewName[] = ['tasks', 'accounts']

/** Brings a row into view and puts the focus there. */
function goToRow(id: string): void {
  const row = document.getElementById(id)
  if (!row) return
  row.scrollIntoView({ block: 'center' })
  ;(row.querySelector<HTMLElement>('select') ?? row).focus({ preventScroll: true })
  row.classList.add('found')
  setTimeout(() => row.classList.remove('found'), 2500)
}

/** The second step: what was understood, what has to be answered or put right, and the agreement. `openCell` leads back to a row of the pasted table. */
export function previewStep(
  session: Session,
  openCell: (line: number) => void,
  announce: (words: string) => void,
): { show(state: State, hasCells: boolean): void } {
  const act = actsOn(session)
  const scroll = byId('rows-scroll')
  const back = byId<HTMLButtonElement>('back')
  const button = byId<HTMLButtonElement>('import')
  let view: ViewName = 'tasks'
  let hasCells = false
  let drawn: Partial<State> = {}

  const tableOf = (name: ViewName): HTMLTableElement => byId<HTMLTableElement>(`${name}-table`)
  const redraw = (): void => {
    keepingFocus(() => draw(session.state()))
    scroll.scrollTop = 0
    announce(say('shown', { n: tableOf(view).tBodies[0]!.querySelectorAll('tr:not(.group)').length }))
  }
  const views = {
    tasks: tasksView(tableOf('tasks'), byId('tasks-chips'), act, redraw, {
      showLine: (line) => {
        views.accounts.showAll()
        look('accounts')
        goToRow(`account-${line}`)
      },
      showName: (name) => matters.showName(name),
    }),
    accounts: accountsView(tableOf('accounts'), byId('accounts-chips'), act, redraw, () => (hasCells ? openCell : undefined)),
  }
  const matters = mattersDrawer(byId('matters'), byId('clarity'), act, (code) => {
    const row = session.state().preview?.rows.find((each) => each.code === code)
    views.tasks.showAll()
    look('tasks')
    if (row) goToRow(`row-${row.line || `gone-${code}`}`)
  })

  function look(name: ViewName): void {
    view = name
    redraw()
  }

  function draw(state: State): void {
    const { preview } = state
    if (!preview) return
    byId('plan-number').textContent = preview.number
    byId('plan-title').textContent = preview.title || say('untitled')
    byId('summary').textContent = say('summary', { tasks: preview.rows.length, groups: preview.groups })
    const n = countOf(state.corrections) + state.units.length
    byId('uncorrect').hidden = n === 0
    byId('uncorrect').textContent = say('uncorrect', { n })
    for (const name of viewNames) {
      byId(`view-${name}`).setAttribute('aria-pressed', String(name === view))
      tableOf(name).hidden = name !== view
      byId(`${name}-chips`).hidden = name !== view
      if (name !== view) views[name].clear()
    }
    views[view].draw(preview, state)
    matters.draw(preview, state)
  }

  function reset(): void {
    view = 'tasks'
    matters.reset()
    for (const name of viewNames) views[name].reset()
    scroll.scrollTop = 0
  }

  scroll.tabIndex = 0
  for (const name of viewNames) byId(`view-${name}`).addEventListener('click', () => look(name))
  byId('uncorrect').addEventListener('click', () => void session.uncorrect())
  back.addEventListener('click', session.back)
  button.addEventListener('click', () => void session.importPlan())

  return {
    show: (state, cells) => {
      hasCells = cells
      const { preview, corrections, units, busy, notice } = state
      if (!preview) reset()
      else if (preview !== drawn.preview || corrections !== drawn.corrections || units !== drawn.units) keepingFocus(() => draw(state))
      drawn = state
      drawNotice(byId('preview-notice'), notice, { label: say('look again'), press: () => void session.refresh() })
      byId('step-preview').setAttribute('aria-busy', String(busy !== undefined))
      back.disabled = busy !== undefined
      button.disabled = !canImport(state)
      button.classList.toggle('busy', busy !== undefined)
      const n = preview ? toWrite(preview) : 0
      button.textContent = busy ? say(busy) : n > 0 ? say('import', { n }) : say(hasWork(state) ? 'write' : 'nothing')
    },
  }
}
