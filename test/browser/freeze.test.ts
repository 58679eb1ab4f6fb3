import { expect, test } from 'vitest'
import { newSheet } from '../../emulator/book/new-book'
import { toFreeze } from '../../emulator/page/grid/snapshot'

const sheet = { ...newSheet(0, 'Việc'), frozenRows: 1, frozenColumns: 3, columnWidths: { 0: 60, 1: 160 } }

test.each([
  [1280, {}, 3],
  [390, {}, 0],
  [390, { 1: true as const }, 3],
])('on a screen %d wide, columns %j hidden', (room, hiddenColumns, columns) => {
  expect(toFreeze({ ...sheet, hiddenColumns }, room)).toEqual({ xSplit: columns, ySplit: 1, startRow: 1, startColumn: columns || -1 })
})
