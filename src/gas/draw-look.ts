import type { Block } from '../documents/drawing'
import type { GSheet } from './book'
import { headPaint, paints } from './paint'

const ink = '#202124'

function dye(range: GoogleAppsScript.Spreadsheet.Range, backgrounds: string[][], texts: string[][]): void {
  range.setBackgrounds(backgrounds)
  range.setFontColors(texts)
}

/** Gives a block the look of its kind. */
export function style(sheet: GSheet, block: Block): void {
  const range = rangeOf(sheet, block)
  switch (block.style) {
    case 'title':
      range.setFontSize(16).setFontWeight('bold').setFontColor(headPaint.back).setVerticalAlignment('middle')
      break
    case 'note':
      range.setFontSize(9).setFontColor(paints.grey.text)
      break
    case 'label':
      range.setFontSize(10).setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true)
      break
    case 'big':
      range.setFontSize(24).setFontWeight('bold').setHorizontalAlignment('center').setVerticalAlignment('middle')
      break
    case 'head':
      range.setFontWeight('bold').setFontSize(12).setFontColor(headPaint.back)
      break
    case 'text':
      range.setFontSize(10).setWrap(true).setVerticalAlignment('top')
      break
    default:
      range
        .setFontSize(10)
        .setWrap(block.style === 'body')
        .setVerticalAlignment('middle')
      range.offset(0, 0, 1).setFontWeight('bold').setBackground(paints.grey.back)
  }
}

const rangeOf = (sheet: GSheet, { row, column, cells }: Block): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(row, column, cells.length, Math.max(...cells.map((line) => line.length)))

/** Paints the cells of a block that has colours of its own. */
export function paintBlock(sheet: GSheet, block: Block): void {
  const { colours, paint } = block
  if (!colours && !paint) return
  const range = rangeOf(sheet, block)
  if (colours)
    dye(
      range,
      block.cells.map((row) => row.map((_, j) => paints[colours[j] ?? 'grey'].back)),
      block.cells.map((row) => row.map((_, j) => (colours[j] ? paints[colours[j]].text : ink))),
    )
  if (paint)
    dye(
      range,
      paint.map((row) => row.map((c) => (c ? paints[c].back : '#ffffff'))),
      paint.map((row) => row.map((c) => (c ? paints[c].text : ink))),
    )
}
