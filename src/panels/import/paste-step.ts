import { readHtml, tablesOn } from './clipboard'
import { byId, el } from './element'
import { readFile } from './file'
import { drawNotice } from './notice'
import type { Notice } from './session'
import { isEmpty, type Source, tablesOf } from './source'
import { drawTables } from './table-editor'
import { say } from './words'

export interface PasteStep {
  /** Shows what went wrong, and whether the plan is being read. */
  show(notice: Notice | undefined, busy: boolean): void
  clear(): void
}

const nameOf = (source: Source): string => {
  const tables = tablesOf(source)
  const rows = tables.reduce((n, table) => n + table.length, 0)
  const what =
    tables.length === 1
      ? say('received one', { rows, columns: tables[0]?.[0]?.length ?? 0 })
      : say('received', { tables: tables.length, rows })
  return source.name ? say('from file', { what, name: source.name }) : what
}

/** The first step: text in the large field, or the tables taken from the clipboard or a file, to be looked at and corrected. */
export function pasteStep(read: (source: Source) => void, announce: (words: string) => void): PasteStep {
  const field = byId<HTMLTextAreaElement>('text')
  const file = byId<HTMLInputElement>('file')
  const sheet = byId<HTMLSelectElement>('sheet')
  const button = byId<HTMLButtonElement>('read')
  const place = byId('place')
  let received: Source | undefined
  let opening = 0

  const tell = (text?: string): void => drawNotice(byId('paste-notice'), text === undefined ? undefined : { kind: 'problem', text })
  const title = (): void => {
    byId('received-what').textContent = received ? nameOf(received) : ''
  }

  const take = (source: Source | undefined): void => {
    received = source?.kind === 'text' ? undefined : source
    if (source?.kind === 'text') field.value = source.text
    field.hidden = received !== undefined
    byId('received').hidden = received === undefined
    place.classList.toggle('full', received !== undefined)
    tell()
    if (!received) return
    const sheets = received.kind === 'sheets' ? received.sheets : []
    byId('sheet-choice').hidden = sheets.length < 2
    sheet.replaceChildren(
      ...sheets.map(({ name, table }, i) => el('option', { value: String(i) }, say('sheet', { name, rows: table.length }))),
    )
    if (received.kind === 'sheets') sheet.value = String(received.at)
    drawTables(byId('grid'), received, (changed) => {
      received = changed
    })
    title()
    announce(nameOf(received))
  }

  const open = async (chosen: File): Promise<void> => {
    const mine = ++opening
    announce(say('opening', { name: chosen.name }))
    const answer = await readFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()), readHtml)
    if (mine !== opening) return
    if ('source' in answer) take(answer.source)
    else tell(say(`refused ${answer.refused}`, { name: chosen.name }))
  }

  const submit = (): void => {
    const source: Source = received ?? { kind: 'text', text: field.value }
    if (isEmpty(source)) tell(say('refused empty'))
    else read(source)
  }

  byId('step-paste').addEventListener('paste', (event) => {
    const data = event.clipboardData
    if (!data || (event.target as HTMLElement).isContentEditable) return
    const source = tablesOn(data)
    const first = data.files[0]
    if (source?.kind === 'tables') {
      const typed = received ? '' : field.value.slice(0, field.selectionStart) + field.value.slice(field.selectionEnd)
      take({ ...source, prose: [typed.trim(), source.prose].filter(Boolean).join('\n') })
    } else if (first && !data.getData('text/plain')) void open(first)
    else if (received) take({ kind: 'text', text: data.getData('text/plain') })
    else return tell()
    event.preventDefault()
  })
  place.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    place.classList.add('over')
  })
  place.addEventListener('dragleave', () => place.classList.remove('over'))
  place.addEventListener('drop', (event) => {
    place.classList.remove('over')
    const first = event.dataTransfer?.files[0]
    if (!first) return
    event.preventDefault()
    void open(first)
  })
  file.addEventListener('change', () => {
    const first = file.files?.[0]
    if (first) void open(first)
    file.value = ''
  })
  sheet.addEventListener('change', () => {
    if (received?.kind === 'sheets') take({ ...received, at: Number(sheet.value) })
  })
  byId('clear').addEventListener('click', () => {
    take(undefined)
    field.focus()
  })
  byId('step-paste').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  })
  button.addEventListener('click', submit)

  return {
    show: (notice, busy) => {
      if (notice || busy) drawNotice(byId('paste-notice'), notice)
      button.disabled = busy
      file.disabled = busy
      field.readOnly = busy
      button.classList.toggle('busy', busy)
      button.textContent = say(busy ? 'reading' : 'read')
    },
    clear: () => {
      field.value = ''
      take(undefined)
    },
  }
}
