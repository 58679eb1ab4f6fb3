import { ICommandService, type IRange } from '@univerjs/core'
import type { BookData } from '../../book/data'
import { toBox } from './boxes'
import type { Engine } from './engine'

/** The book knows which sheet a person looks at and what is selected there. `turned` runs when another sheet came to the front. */
export function followSelection(engine: Engine, book: () => BookData, turned: () => void): void {
  const commands = engine.univer.__getInjector().get(ICommandService)
  commands.onCommandExecuted(({ id, params }) => {
    const { unitId, subUnitId, selections } = (params ?? {}) as { unitId?: string; subUnitId?: string; selections?: { range: IRange }[] }
    if (unitId !== engine.unitId) return
    const sheet = book().sheets.find((one) => String(one.id) === subUnitId)
    if (!sheet) return
    if (id === 'sheet.operation.set-selections') {
      const range = selections?.at(-1)?.range
      if (range && [range.startRow, range.startColumn, range.endRow, range.endColumn].every(Number.isFinite))
        sheet.activeRange = toBox(range)
    }
    if (id === 'sheet.operation.set-worksheet-active') {
      book().activeSheetId = sheet.id
      requestAnimationFrame(() => turned())
    }
  })
}
