import type { BookData } from '../../book/data'
import type { SavedGoogle } from '../../face'
import type { LeftOut } from '../../files'
import { confirmWith, tell } from '../shell/dialog'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'
import { download } from './download'
import { linesOf } from './left-out'
import { downloadCsv, downloadXlsx, takeXlsx } from './workbook-file'

const words = text.file

export interface FileWorks {
  save(): SavedGoogle
  book(): BookData
  open(saved: SavedGoogle): void
  reset(): void
  /** Whether this browser keeps the state by itself. */
  kept(): boolean
}

/** The state into a file and out of one, the workbook as other programs read it, back to the sample. */
export function fileTab(works: FileWorks): Tab {
  const save = () => download(`${works.book().name}.json`, JSON.stringify(works.save()), 'application/json')
  const saySpared = async (title: string, hint: string, leftOut: readonly LeftOut[]) => {
    if (leftOut.length > 0) await tell(title, `${hint}\n${linesOf(leftOut).join('\n')}`)
  }
  const chosen = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    try {
      if (!/\.xlsx$/i.test(file.name)) return works.open(readSaved(await file.text()))
      const { saved, leftOut } = await takeXlsx(works.save(), works.book(), file)
      works.open(saved)
      await saySpared(words.load, words.notTaken, leftOut)
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
        accept: '.json,.xlsx,application/json',
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
        part(
          words.xlsx,
          words.xlsxHint,
          () => void downloadXlsx(works.book()).then((left) => saySpared(words.xlsx, words.notWritten, left)),
        ),
        part(words.csv, words.csvHint, () => downloadCsv(works.book())),
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
