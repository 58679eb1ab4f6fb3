import type { BookData, Box } from '../../book/data'
import type { BookChange } from '../../face'
import { fromBook, mutateSheet } from './change'
import type { Engine } from './engine'
import { fitRows } from './fit'
import { pushCells, usedBox } from './push-cells'
import { pushLayout } from './push-layout'
import { pushRules } from './push-rules'
import { drawAgain } from './redraw'
import { toSnapshot, toWorksheet } from './snapshot'

/** The grid as the face of a book: whatever the book says is shown, and nothing else. */
export interface Face {
  /** Draws the whole book anew: at the start, after loading, and where the grid went its own way. */
  redraw(book: BookData): void
  /** Shows what changed, touching nothing else. */
  show(book: BookData, changes: readonly BookChange[]): void
  showCells(book: BookData, sheetId: number, box: Box): void
  /** Gives rows of the sheet that is looked at the height of their text: those that changed, or all of them. */
  fit(book: BookData, changes?: readonly BookChange[]): void
}

let drawn = 0

export function makeFace(engine: Engine): Face {
  const injector = engine.univer.__getInjector()
  const workbook = () => engine.api.getActiveWorkbook()!.getWorkbook()

  /** Returns how many cells of the grid had to change. */
  const showCells = (book: BookData, sheetId: number, box: Box): number => {
    const sheet = book.sheets.find(({ id }) => id === sheetId)
    const worksheet = workbook().getSheetBySheetId(String(sheetId))
    if (!sheet || !worksheet) return 0
    return pushCells(book, sheet, box, { workbook: workbook(), worksheet }, mutateSheet(engine, sheetId))
  }

  const showSheet = (book: BookData, sheetId: number) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId)
    const worksheet = workbook().getSheetBySheetId(String(sheetId))
    if (!sheet || !worksheet) return
    const mutate = mutateSheet(engine, sheetId)
    pushLayout(book, sheet, worksheet, mutate)
    pushCells(book, sheet, usedBox(sheet, worksheet), { workbook: workbook(), worksheet }, mutate)
    pushRules(book, sheet, { injector, unitId: engine.unitId }, mutate)
  }

  const fit = (book: BookData, changes?: readonly BookChange[]) => {
    const id = workbook().getActiveSheet()?.getSheetId()
    const sheet = book.sheets.find((one) => String(one.id) === id)
    if (!sheet) return
    const here = changes?.filter(({ sheetId }) => sheetId === sheet.id)
    const spans = here?.flatMap((change) => (change.what === 'cells' ? [change] : []))
    const all = !here || here.some(({ what }) => what === 'sheet')
    fitRows(injector, engine.unitId, sheet, mutateSheet(engine, sheet.id), all ? [{ top: 0, bottom: sheet.rowCount }] : (spans ?? []))
  }

  return {
    fit,
    redraw(book) {
      drawn += 1
      engine.show(toSnapshot(book, `${book.id}#${drawn}`))
      engine.activate(book.activeSheetId)
    },
    showCells,
    show(book, changes) {
      const sheets = new Set(changes.filter(({ what }) => what === 'sheet').map(({ sheetId }) => sheetId))
      if (sheets.size) for (const added of pushTabs(engine, book)) sheets.add(added)
      for (const sheetId of sheets) showSheet(book, sheetId)
      const unseen = new Set(sheets)
      for (const change of changes)
        if (change.what === 'cells' && !sheets.has(change.sheetId) && showCells(book, change.sheetId, change) === 0)
          unseen.add(change.sheetId)
      if (sheets.size) retranslate(book)
      engine.activate(book.activeSheetId)
      if (unseen.has(book.activeSheetId)) drawAgain(engine, book.activeSheetId)
    },
  }

  /** Open ranges end at a sheet's edge, which may have moved. */
  function retranslate(book: BookData) {
    for (const sheet of book.sheets) {
      const rows = sheet.cells.flatMap((row, r) => (row?.some((cell) => cell?.formula) ? [r] : []))
      for (const row of rows) showCells(book, sheet.id, { top: row, bottom: row + 1, left: 0, right: sheet.columnCount })
    }
  }
}

/** Sheets that are new, gone or moved. Returns the ids of the new ones. */
function pushTabs(engine: Engine, book: BookData): number[] {
  const added: number[] = []
  const held = () => engine.api.getActiveWorkbook()!.getWorkbook().getSheetOrders()
  const run = (mutation: string, params: object) => engine.api.syncExecuteCommand(mutation, { unitId: engine.unitId, ...params }, fromBook)
  book.sheets.forEach((sheet, index) => {
    if (held().includes(String(sheet.id))) return
    run('sheet.mutation.insert-sheet', { index, sheet: toWorksheet(book, sheet) })
    added.push(sheet.id)
  })
  const wanted = new Set(book.sheets.map(({ id }) => String(id)))
  for (const id of [...held()]) {
    if (wanted.has(id)) continue
    if (String(book.activeSheetId) !== id) engine.activate(book.activeSheetId)
    run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName: '' })
  }
  book.sheets.forEach((sheet, toOrder) => {
    const fromOrder = held().indexOf(String(sheet.id))
    if (fromOrder !== toOrder) run('sheet.mutation.set-worksheet-order', { subUnitId: String(sheet.id), fromOrder, toOrder })
  })
  return added
}
