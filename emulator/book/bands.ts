import { NotEmulated } from '../services/strict'
import { overlap } from './box'
import { eachCell } from './cells'
import type { BandingData, BandPart, Box, SheetData } from './data'

/** Header, first, second and footer colour of each theme, as spreadsheets hold them after Google's own dialogue. */
const themes: Readonly<Record<string, readonly [header: string, first: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
}

export function bandColors(theme: string, axis: 'Row' | 'Column', header: boolean, footer: boolean): BandingData['colors'] {
  const [head, first, second, foot] = themes[theme] ?? []
  const found: [BandPart, string | undefined][] = [
    [`header${axis}`, header ? head : undefined],
    [`first${axis}`, first],
    [`second${axis}`, second],
    [`footer${axis}`, footer ? foot : undefined],
  ]
  return Object.fromEntries(found.filter(([, color]) => color !== undefined))
}

export const bandingsIn = (sheet: SheetData, box: Box): BandingData[] => (sheet.bandings ?? []).filter(({ range }) => overlap(range, box))

/** The colour that a banding gives the cell, rows before columns; undefined where none does. */
export function bandColor(sheet: SheetData, row: number, column: number): string | undefined {
  for (const { range, colors } of bandingsIn(sheet, { top: row, bottom: row + 1, left: column, right: column + 1 })) {
    const color =
      alongColor(colors, 'Row', row - range.top, range.bottom - range.top) ??
      alongColor(colors, 'Column', column - range.left, range.right - range.left)
    if (color !== undefined) return color
  }
  return undefined
}

/** What getBackground answers for a cell that only a banding colours is not known here. */
export function refuseUnderBands(sheet: SheetData, box: Box): void {
  if (bandingsIn(sheet, box).length === 0) return
  for (const [row, column, cell] of eachCell(sheet, box))
    if (cell?.format?.background === undefined && bandColor(sheet, row, column) !== undefined)
      throw new NotEmulated('Range.getBackground under alternating colours')
}

function alongColor(colors: BandingData['colors'], axis: 'Row' | 'Column', at: number, length: number): string | undefined {
  const header = colors[`header${axis}`]
  if (at === 0 && header !== undefined) return header
  const footer = colors[`footer${axis}`]
  if (at === length - 1 && footer !== undefined) return footer
  return (at - (header === undefined ? 0 : 1)) % 2 === 0 ? colors[`first${axis}`] : colors[`second${axis}`]
}
