import type { Answer, Question } from '../asking'
import type { Heeded } from '../heed'
import { text } from '../text'
import { el } from './dom'

/** Shows a modal dialog and resolves with the value of the button that was pressed; `cancel` for Escape. */
function modal(
  content: Node[],
  buttons: { value: string; label: string; primary?: boolean }[],
  cancel: string,
  title: string,
): Promise<string> {
  return new Promise((resolve) => {
    const row = el('div', { class: 'dialog-buttons' })
    const dialog = el('dialog', { class: 'dialog', 'aria-label': title || text.notice }, ...content, row)
    const end = (value: string) => {
      dialog.close()
      dialog.remove()
      resolve(value)
    }
    for (const { value, label, primary } of buttons)
      row.append(el('button', { type: 'button', class: primary ? 'button primary' : 'button', onclick: () => end(value) }, label))
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      end(cancel)
    })
    dialog.addEventListener('keydown', (event) => {
      const typing = event.target instanceof HTMLInputElement
      if (event.key === 'Enter' && typing) end(buttons[0]!.value)
      event.stopPropagation()
    })
    document.body.append(dialog)
    dialog.showModal()
    ;(dialog.querySelector('input') ?? row.querySelector<HTMLElement>('.primary'))?.focus()
  })
}

const heading = (title: string) => (title ? [el('h2', {}, title)] : [])
const paragraphs = (message: string) => el('p', { class: 'dialog-text' }, message)

export const tell = (title: string, message: string) =>
  modal([...heading(title), paragraphs(message)], [{ value: 'OK', label: text.ok, primary: true }], 'OK', title)

export const confirmWith = async (title: string, message: string, label: string) =>
  (await modal(
    [...heading(title), paragraphs(message)],
    [
      { value: 'yes', label, primary: true },
      { value: 'no', label: text.cancel },
    ],
    'no',
    title,
  )) === 'yes'

/** Google's question before cells are changed that are protected by a warning. */
export async function askHeed(warning: string): Promise<Heeded> {
  const box = el('input', { type: 'checkbox' })
  const choice = await modal(
    [...heading(text.headsUp), paragraphs(warning), el('label', { class: 'dialog-text' }, box, ` ${text.quietly}`)],
    [
      { value: 'yes', label: text.ok, primary: true },
      { value: 'no', label: text.cancel },
    ],
    'no',
    text.headsUp,
  )
  return { goOn: choice === 'yes', quiet: choice === 'yes' && box.checked }
}

const sets: Record<string, string[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}

/** Google's `ui.alert` and `ui.prompt` as a dialog of the page. */
export async function askPerson({ kind, title, message, buttons }: Question): Promise<Answer> {
  const field = el('input', { type: 'text', class: 'field', 'aria-label': message || title })
  const names = sets[buttons] ?? ['OK']
  const labels: Record<string, string> = { OK: text.ok, CANCEL: text.cancel, YES: text.yes, NO: text.no }
  const choice = await modal(
    [...heading(title), paragraphs(message), ...(kind === 'prompt' ? [field] : [])],
    names.map((value, at) => ({ value, label: labels[value] ?? value, primary: at === 0 })),
    'CLOSE',
    title,
  )
  return kind === 'prompt' ? { button: choice, text: field.value } : { button: choice }
}
