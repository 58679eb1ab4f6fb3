import type { IRange } from '@univerjs/core'
import type { Box } from '../../book/data'

export const toRange = (box: Box): IRange => ({
  startRow: box.top,
  startColumn: box.left,
  endRow: box.bottom - 1,
  endColumn: box.right - 1,
})
export const toBox = (range: IRange): Box => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow + 1,
  right: range.endColumn + 1,
})
