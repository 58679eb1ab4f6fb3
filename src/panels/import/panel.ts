import { closePanel } from '../google'
import { ask } from './ask'
import { byId } from './element'
import { pasteStep } from './paste-step'
import { previewStep } from './preview-step'
import { type Session, type State, session } from './session'
import { type Source, tablesOf } from './source'
import { goToLine } from './table-editor'
import { say } from './words'

const steps = ['paste', 'preview', 'done'] as const
const titles = { paste: 'paste-title', preview: 'plan-title', done: 'done-title' }

let source: Source | undefined
let shown: State['step'] = 'paste'

const announce = (words: string): void => {
  byId('live').textContent = words
}

function showStep(step: State['step']): void {
  for (const name of steps) byId(`step-${name}`).hidden = name !== step
  for (const item of byId('steps').querySelectorAll('li')) {
    const isHere = item.dataset.step === step
    const isPast = steps.indexOf(item.dataset.step as State['step']) < steps.indexOf(step)
    item.toggleAttribute('data-past', isPast)
    if (isHere) item.setAttribute('aria-current', 'step')
    else item.removeAttribute('aria-current')
  }
  if (step !== shown) byId(titles[step]).focus()
  shown = step
}

function show(state: State): void {
  paste.show(state.step === 'paste' ? state.notice : undefined, state.busy !== undefined)
  preview.show(state, source !== undefined && tablesOf(source).length > 0)
  byId('done').textContent = state.done
  showStep(state.step)
  announce(state.busy ? say(state.busy) : state.done)
}

const plan: Session = session(ask, show)

const paste = pasteStep((given) => {
  source = given
  void plan.read(given)
}, announce)

const preview = previewStep(
  plan,
  (line) => {
    plan.back()
    goToLine(line)
  },
  announce,
)

byId('restart').addEventListener('click', () => {
  source = undefined
  paste.clear()
  plan.restart()
  byId('text').focus()
})
byId('close').addEventListener('click', closePanel)
show(plan.state())
