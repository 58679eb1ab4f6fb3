import { type ICellData, ICommandService, type IRange } from '@univerjs/core'
import { boxName } from '../../book/a1'
import type { BookData, Box, SheetData } from '../../book/data'
import { readEdits, readMove, takeFormat } from './edits'
import type { Engine } from './engine'
import type { Face } from './face'
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
  /** The person did something that the book cannot follow; the grid has been set back. */
  setBack(): void
}

interface Done {
  readonly id: string
  readonly params: StructureParams & { subUnitId: string; cellValue?: Record<string, Record<string, ICellData>>; fromRange: IRange; toRange: IRange; to: { subUnitId: string; value: never } }
}

/** Listens to the grid's mutations and carries a person's work over to the book, in order, once the command that made them is through. */
export function followPerson(engine: Engine, face: Face, works: PersonWorks): void {
  let done: Done[] = []
  const commands = engine.univer.__getInjector().get(ICommandService)
  commands.onCommandExecuted((command, options) => {
    if (options?.fromBook || options?.fromFormula || options?.onlyLocal) return
    if (!command.id.startsWith('sheet.mutation.') || ofGridAlone.has(command.id)) return
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
      const unknown = batch.filter(({ id }) => !follow[id] && id !== values && id !== move)
      if (unknown.length) {
        face.redraw(works.book())
        works.setBack()
      } else if (shapes.length) reshape(batch)
      else for (const each of batch) retype(each)
    } catch (reason) {
      works.refused(reason)
      face.redraw(works.book())
    }
  }

  /** The grid moved its own cells and formulas along: the book does so too, and what the grid thinks of it is dropped. */
  function reshape(batch: readonly Done[]) {
    const book = works.book()
    for (const { id, params } of batch) {
      const sheet = sheetOf(book, params.subUnitId) ?? book.sheets.find((one) => one.id === book.activeSheetId) ?? book.sheets[0]!
      follow[id]?.(book, sheet, params)
    }
    const merged = batch.some(({ id }) => id.includes('worksheet-merge'))
    if (merged) for (const each of batch.filter(({ id }) => id === values)) retype(each)
    works.shaped()
  }

  function retype({ id, params }: Done) {
    const book = works.book()
    const sheet = sheetOf(book, id === move ? params.to.subUnitId : params.subUnitId)
    if (!sheet) return
    if (id === move) {
      const { from, to, values: moved } = readMove(params)
      enter(sheet, from, Array.from({ length: from.bottom - from.top }, () => new Array(from.right - from.left).fill(null)))
      enter(sheet, to, moved)
      return
    }
    const workbook = engine.api.getActiveWorkbook()!.getWorkbook()
    const matrix = workbook.getSheetBySheetId(params.subUnitId)!.getCellMatrix()
    const edits = readEdits(sheet, params.cellValue ?? {}, { styles: workbook.getStyles(), cell: (row, column) => matrix.getValue(row, column) })
    for (const { row, column, format } of edits.formats) takeFormat(sheet, row, column, format)
    for (const { box, values: typed } of edits.blocks) enter(sheet, box, typed)
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

const values = 'sheet.mutation.set-range-values'
const move = 'sheet.mutation.move-range'
const sheetOf = (book: BookData, id: string) => book.sheets.find((sheet) => String(sheet.id) === id)
