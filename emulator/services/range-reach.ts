import { dataRegion, nextDataCell, type Step } from '../book/reach'
import { Dimension, Direction, memberOf } from './enums'
import { dataOf } from './place'
import { wrapRange } from './range'
import { RangeRules } from './range-rules'
import { inside, Mismatch } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range

export const steps: Record<'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT', Step> = {
  UP: { down: -1, right: 0 },
  DOWN: { down: 1, right: 0 },
  PREVIOUS: { down: 0, right: -1 },
  NEXT: { down: 0, right: 1 },
}

/** How far the content around a range goes. */
export class RangeReach extends RangeRules implements Pick<GRange, 'getNextDataCell' | 'getDataRegion'> {
  /** From the range's first cell. Assumed: hidden rows count like others. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): GRange {
    const { context, sheetId, box } = this[inside]
    const name = memberOf(Direction, direction)
    if (!name) throw new Mismatch()
    const { row, column } = nextDataCell(dataOf(this[inside]), box.top, box.left, steps[name])
    return wrapRange(context, sheetId, { top: row, left: column, bottom: row + 1, right: column + 1 })
  }
  /** Along one dimension, or along both. */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GRange {
    const { context, sheetId, box } = this[inside]
    const name = dimension === undefined ? undefined : memberOf(Dimension, dimension)
    if (dimension !== undefined && !name) throw new Mismatch()
    const axes = name === 'ROWS' ? (['rows'] as const) : name === 'COLUMNS' ? (['columns'] as const) : (['rows', 'columns'] as const)
    return wrapRange(context, sheetId, dataRegion(dataOf(this[inside]), box, axes))
  }
}
