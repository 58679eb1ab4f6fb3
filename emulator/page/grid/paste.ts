import { ICommandService } from '@univerjs/core'
import { ISheetClipboardService } from '@univerjs/sheets-ui'
import { boxName } from '../../book/a1'
import { holds } from '../../book/box'
import { paste } from '../../book/copy'
import type { BookData, Box, CellData, SheetData } from '../../book/data'
import { copyFormula } from '../../book/references'
import { localFormula } from '../../book/separators'
import { toBox } from './boxes'
import { readClipboard } from './clipboard'
import type { Engine } from './engine'
import type { PersonWorks } from './person'
import { holdCells, rememberStep } from './steps'

interface Copied {
  readonly sheetId: number
  readonly box: Box
  readonly cut: boolean
}
type Typed = string | number | boolean | null

/** The book copies and pastes, as Google does: what comes from elsewhere is read as if it were typed. */
export function pasteIntoBook(engine: Engine, works: PersonWorks): void {
  const injector = engine.univer.__getInjector()
  let copied: Copied | undefined

  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    const spot = id === copyCommand || id === cutCommand ? selected() : undefined
    if (spot) copied = { sheetId: spot.sheet.id, box: spot.box, cut: id === cutCommand }
  })
  engine.api.addEvent(engine.api.Event.BeforeCommandExecute, (event) => {
    const given = event.params as { htmlContent?: string; textContent?: string; value?: string } | undefined
    if (event.id === shortKey) void put(given?.htmlContent ?? '', given?.textContent ?? '', false)
    else if (event.id === pasteCommand && inSheet()) void fromSystem(given?.value === valuesOnly)
    else return
    event.cancel = true
  })

  const inSheet = () => !document.activeElement?.closest('input, textarea')

  function selected(): { sheet: SheetData; box: Box } | undefined {
    const active = engine.api.getActiveWorkbook()?.getActiveSheet()
    const range = active?.getActiveRange()?.getRange()
    const sheet = works.book().sheets.find(({ id }) => String(id) === active?.getSheetId())
    if (!sheet || !range) return undefined
    const box = toBox(range)
    const within = (edge: number, most: number) => (Number.isFinite(edge) ? Math.min(edge, most) : most)
    return {
      sheet,
      box: {
        top: box.top || 0,
        left: box.left || 0,
        bottom: within(box.bottom, sheet.rowCount),
        right: within(box.right, sheet.columnCount),
      },
    }
  }

  async function fromSystem(values: boolean) {
    try {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
      put(await read('text/html'), await read('text/plain'), values)
    } catch {
      if (copied) put(ownMark, '', values)
    }
  }

  function put(html: string, text: string, values: boolean) {
    const target = selected()
    if (!target) return
    const source = html.includes(ownMark) ? works.book().sheets.find(({ id }) => id === copied?.sheetId) : undefined
    try {
      if (source && copied) putCopied(works.book(), { sheet: source, box: copied.box }, target, values)
      else if (html || text) putForeign(readClipboard(html, text), target)
    } catch (reason) {
      works.refused(reason)
    }
    works.shaped()
  }

  function enter(sheet: SheetData, box: Box, typed: Typed[][], before = holdCells(engine, sheet.id, box)) {
    works.edit(sheet, boxName(box), typed)
    rememberStep(engine, before, holdCells(engine, sheet.id, box))
  }

  function putForeign(block: string[][], { sheet, box }: { sheet: SheetData; box: Box }) {
    const one = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
    if (one !== undefined)
      enter(
        sheet,
        box,
        fill(box, () => one || null),
      )
    else {
      const written = { ...box, bottom: box.top + block.length, right: box.left + (block[0]?.length ?? 1) }
      enter(
        sheet,
        written,
        fill(written, (row, column) => block[row - box.top]?.[column - box.left] || null),
      )
    }
  }

  function putCopied(book: BookData, source: { sheet: SheetData; box: Box }, target: { sheet: SheetData; box: Box }, values: boolean) {
    const [high, wide] = [source.box.bottom - source.box.top, source.box.right - source.box.left]
    const times = (span: number, unit: number) => (span % unit === 0 ? span : unit)
    const { top, left } = target.box
    const written = { top, left, bottom: top + times(target.box.bottom - top, high), right: left + times(target.box.right - left, wide) }
    const typed = fill(written, (row, column) => {
      const [fromRow, fromColumn] = [source.box.top + ((row - top) % high), source.box.left + ((column - left) % wide)]
      const cell = source.sheet.cells[fromRow]?.[fromColumn]
      return typedAgain(cell, book.locale, values ? undefined : [row - fromRow, column - fromColumn])
    })
    const before = holdCells(engine, target.sheet.id, written)
    if (!values) {
      paste(book, source, target, 'FORMAT')
      paste(book, source, target, 'DATA_VALIDATION')
    }
    enter(target.sheet, written, typed, before)
    if (!copied?.cut) return
    for (let row = source.box.top; row < source.box.bottom; row += 1)
      for (let column = source.box.left; column < source.box.right; column += 1)
        if (source.sheet !== target.sheet || !holds(written, row, column)) delete source.sheet.cells[row]?.[column]
    copied = undefined
    injector.get(ISheetClipboardService).removeMarkSelection()
  }
}

const copyCommand = 'univer.command.copy'
const cutCommand = 'univer.command.cut'
const pasteCommand = 'univer.command.paste'
const shortKey = 'sheet.command.paste-by-short-key'
const valuesOnly = 'special-paste-value'
/** The grid marks what it puts on the clipboard. */
const ownMark = 'data-copy-id='

const fill = (box: Box, cell: (row: number, column: number) => Typed): Typed[][] =>
  Array.from({ length: box.bottom - box.top }, (_, i) =>
    Array.from({ length: box.right - box.left }, (_, j) => cell(box.top + i, box.left + j)),
  )

/** What would have to be typed for the cell's content; a formula moves along by rows and columns, without a move its result is taken. */
function typedAgain(cell: CellData | undefined, locale: string, move: readonly [number, number] | undefined): Typed {
  if (!cell) return null
  if (cell.formula && move) return localFormula(copyFormula(cell.formula, ...move), locale)
  if (typeof cell.value === 'string') return cell.value === '' ? null : `'${cell.value}`
  return typeof cell.value === 'object' ? null : cell.value
}
