import { ICommandService, type IRange } from '@univerjs/core'
import { boxName } from '../../book/a1'
import { holds } from '../../book/box'
import type { BookData, Box, SheetData } from '../../book/data'
import { placeIn } from '../../book/formula-place'
import { toBox } from './boxes'
import { type Matrix, readEdits, readMove, takeFormat } from './edits'
import type { Engine } from './engine'
import type { Face } from './face'
import type { TakeTyped } from './judge'
import { follow, ofGridAlone, type StructureParams } from './structure'

/** Where what a person does in the grid goes. */
export interface PersonWorks {
  book(): BookData
  /** A person types into cells; throws where Google refuses. */
  edit(sheet: SheetData, a1: string, values: (string | number | boolean | null)[][]): void
  /** The book's shape or formats were changed outside an execution. */
  shaped(): void
  /** Google refuses, or the emulator lacks it: told to the person. */
  refused(reason: unknown): void
  /** Draws the grid anew from the book, which could not follow; `told` where the person has to hear of it. */
  setBack(told: boolean): void
}

interface Done {
  readonly id: string
  readonly params: StructureParams & {
    subUnitId: string
    cellValue?: Matrix
    fromRange: IRange
    toRange: IRange
    to: { subUnitId: string; value: never }
  }
}

/** Listens to the grid's mutations and carries a person's work over to the book, in order, once the command that made them is through. */
export function followPerson(engine: Engine, face: Face, takeTyped: TakeTyped, works: PersonWorks): void {
  let done: Done[] = []
  const commands = engine.univer.__getInjector().get(ICommandService)
  commands.onCommandExecuted((command, options) => {
    if (options?.fromBook || options?.fromFormula || options?.onlyLocal) return
    if (!/^(sheet|data-validation)\.mutation\./.test(command.id) || ofGridAlone.has(command.id)) return
    const params = command.params as { unitId?: string } | undefined
    if (params?.unitId !== engine.unitId) return
    if (done.length === 0) queueMicrotask(carryOver)
    done.push({ id: command.id, params: command.params as Done['params'] })
  })

  function carryOver() {
    const batch = done
    done = []
    try {
      const shapes = batch.filter(({ id }) => follow[id])
      const unknown = batch.some(({ id }) => !follow[id] && !rule.test(id) && id !== values && id !== move)
      if (unknown) {
        works.setBack(true)
      } else if (shapes.length) reshape(batch)
      else {
        for (const each of batch) if (!rule.test(each.id)) retype(each)
        if (batch.some(({ id }) => rule.test(id))) works.shaped()
      }
    } catch (reason) {
      works.refused(reason)
      works.setBack(false)
    }
  }

  /** The grid moved its own cells and formulas along: the book does so too, and what the grid thinks of it is dropped. */
  function reshape(batch: readonly Done[]) {
    const book = works.book()
    for (const { id, params } of batch) {
      const sheet = sheetOf(book, params.subUnitId) ?? book.sheets.find((one) => one.id === book.activeSheetId) ?? book.sheets[0]!
      follow[id]?.(book, sheet, params)
    }
    works.shaped()
    const merged = batch.some(({ id }) => id.includes('worksheet-merge'))
    const added = batch.flatMap(({ id, params }) => (/insert-(row|col)$/.test(id) && params.range ? [toBox(params.range)] : []))
    for (const { id, params } of batch) {
      if (id !== values) continue
      const cellValue = merged ? params.cellValue : within(params.cellValue ?? {}, added)
      retype({ id, params: { ...params, cellValue: cellValue ?? {} } })
    }
  }

  function retype({ id, params }: Done) {
    const book = works.book()
    const sheet = sheetOf(book, id === move ? params.to.subUnitId : params.subUnitId)
    if (!sheet) return
    if (id === move) {
      const { from, to, values: moved } = readMove(params, placeIn(book, sheet))
      enter(
        sheet,
        from,
        Array.from({ length: from.bottom - from.top }, () => new Array(from.right - from.left).fill(null)),
      )
      enter(sheet, to, moved)
      return
    }
    const workbook = engine.api.getActiveWorkbook()!.getWorkbook()
    const matrix = workbook.getSheetBySheetId(params.subUnitId)!.getCellMatrix()
    const edits = readEdits(sheet, params.cellValue ?? {}, {
      styles: workbook.getStyles(),
      place: placeIn(book, sheet),
      cell: (row, column) => matrix.getValue(row, column),
      typed: (row, column) => takeTyped(params.subUnitId, row, column),
    })
    for (const { row, column, format } of edits.formats) takeFormat(sheet, row, column, format)
    for (const { box, values: typed } of edits.blocks) enter(sheet, box, typed)
    for (const box of edits.same) face.showCells(book, sheet.id, box)
    if (edits.formats.length && !edits.blocks.length) works.shaped()
  }

  function enter(sheet: SheetData, box: Box, typed: (string | number | boolean | null)[][]) {
    try {
      works.edit(sheet, boxName(box), typed)
    } catch (reason) {
      works.refused(reason)
    }
    face.showCells(works.book(), sheet.id, box)
  }
}

/** Contents that came with new rows or columns: deleted ones that a person took back. */
function within(cellValue: Matrix, boxes: readonly Box[]): Matrix {
  const kept: Matrix = {}
  for (const [r, line] of Object.entries(cellValue)) {
    for (const [c, cell] of Object.entries(line ?? {})) {
      const filled = cell && ((cell.v ?? null) !== null || cell.f)
      if (filled && boxes.some((box) => holds(box, Number(r), Number(c)))) kept[r] = { ...kept[r], [c]: cell }
    }
  }
  return kept
}

const values = 'sheet.mutation.set-range-values'
const move = 'sheet.mutation.move-range'
/** Rules that the grid moves or copies by itself; those of the book are put back. */
const rule = /conditional-rule$|^data-validation\./
const sheetOf = (book: BookData, id: string) => book.sheets.find((sheet) => String(sheet.id) === id)
