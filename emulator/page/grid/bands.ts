import { InterceptorEffectEnum } from '@univerjs/core'
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets'
import { bandColor } from '../../book/bands'
import type { BookData } from '../../book/data'
import type { Engine } from './engine'

/** Alternating colours lie under the formats of the cells, and are drawn from the book itself. */
export function drawBands(engine: Engine, book: () => BookData): void {
  engine.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 200,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, rawData }, next) => {
        const sheet = book().sheets.find(({ id }) => String(id) === subUnitId)
        const rgb = sheet?.bandings?.length ? bandColor(sheet, row, col) : undefined
        return next(rgb ? { ...(cell ?? rawData), themeStyle: { bg: { rgb } } } : cell)
      },
    })
}
