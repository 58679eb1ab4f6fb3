import { type ICellDataForSheetInterceptor, InterceptorEffectEnum } from '@univerjs/core'
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets'
import type { BookData, CellData } from '../../book/data'
import { el } from '../shell/dom'
import type { Engine } from './engine'

const corner = { color: '#f5b400', size: 6 }

/** Cells with a note bear a corner; note and links are shown while the pointer stands on the cell, or once a finger has touched it. */
export function markNotes(engine: Engine, book: () => BookData, place: HTMLElement): void {
  const cellOf = (subUnitId: string, row: number, column: number) =>
    book().sheets.find(({ id }) => String(id) === subUnitId)?.cells[row]?.[column]
  engine.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 5,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        if (!cellOf(subUnitId, row, col)?.note) return next(cell)
        const marked: ICellDataForSheetInterceptor = { ...cell, markers: { ...cell?.markers, tr: corner } }
        return next(marked)
      },
    })

  const bubble = el('div', { class: 'cell-note', role: 'tooltip', hidden: true })
  document.body.append(bubble)
  let pointer = { x: 0, y: 0 }
  let over: CellData | undefined
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer = { x: clientX, y: clientY }
  }
  place.addEventListener('pointermove', follow)
  place.addEventListener('pointerdown', follow, { capture: true })
  place.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') setTimeout(() => !bubble.matches(':hover') && show(undefined), 200)
  })
  const { Event } = engine.api
  // A finger does not hover: it touches the cell.
  for (const event of [Event.CellPointerMove, Event.CellPointerDown] as const)
    engine.api.addEvent(event, ({ worksheet, row, column }) => show(cellOf(worksheet.getSheetId(), row, column)))

  function show(cell: CellData | undefined) {
    if (cell === over) return
    over = cell
    const links = new Set([cell?.link, ...(cell?.runs ?? []).map(({ link }) => link)].filter((link) => link !== undefined))
    bubble.hidden = !cell?.note && links.size === 0
    if (bubble.hidden) return
    const anchors = [...links].map((href) => el('a', { href, target: '_blank', rel: 'noreferrer' }, href))
    bubble.replaceChildren(...(cell?.note ? [el('div', {}, cell.note)] : []), ...anchors)
    bubble.style.left = `${Math.min(pointer.x + 12, innerWidth - 320)}px`
    bubble.style.top = `${Math.min(pointer.y + 14, innerHeight - bubble.offsetHeight - 8)}px`
  }
}
