import type { SavedGoogle } from '../../face'
import { confirmWith, tell } from '../shell/dialog'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.file

export interface FileWorks {
  save(): SavedGoogle
  name(): string
  open(saved: SavedGoogle): void
  reset(): void
  /** Whether this browser keeps the state by itself. */
  kept(): boolean
}

/** Save to a file, open from one, back to the sample. */
export function fileTab(works: FileWorks): Tab {
  const save = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(works.save())], { type: 'application/json' }))
    el('a', { href: url, download: `${works.name()}.json` }).click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  }
  const chosen = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    try {
      works.open(readSaved(await file.text()))
    } catch {
      await tell(words.load, words.unreadable)
    }
  }
  const reset = async () => {
    if (await confirmWith(words.reset, words.resetAsk, words.reset)) works.reset()
  }
  return {
    id: 'file',
    title: words.tab,
    icon: 'file',
    draw() {
      const input: HTMLInputElement = el('input', {
        type: 'file',
        accept: '.json,application/json',
        hidden: true,
        'aria-label': words.load,
        onchange: () => void chosen(input),
      })
      const part = (label: string, hint: string, act: () => void, primary = false) =>
        el(
          'section',
          { class: 'file-part' },
          el('p', { class: 'hint' }, hint),
          el('button', { type: 'button', class: primary ? 'button primary' : 'button', onclick: act }, label),
        )
      return [
        el('p', { class: 'hint' }, works.kept() ? words.kept : words.notKept),
        part(words.save, words.saveHint, save, true),
        part(words.load, words.loadHint, () => input.click()),
        part(words.reset, words.resetHint, () => void reset()),
        input,
      ]
    },
  }
}

function readSaved(json: string): SavedGoogle {
  const saved: unknown = JSON.parse(json)
  if (!saved || typeof saved !== 'object' || !('format' in saved) || saved.format !== 1) throw new TypeError('not a saved state')
  return saved as SavedGoogle
}
