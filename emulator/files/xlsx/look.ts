import type { Border, Borders, Fill, Font, Style } from '@cj-tech-master/excelts'
import type { BorderData, CellData, FormatData } from '../../book/data'
import { shownPattern } from '../../book/pattern'
import { fromArgb, toArgb } from './units'

const borderStyles = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
} as const
const sides = ['top', 'bottom', 'left', 'right'] as const

/** Google's letters where a cell says nothing else. */
const letters = { name: 'Arial', size: 10 }
const linkColor = '#1155cc'

const colored = (color: string | undefined): { color: { argb: string } } | undefined => {
  const argb = toArgb(color)
  return argb ? { color: { argb } } : undefined
}

/** The letters of a cell or of a part of its text. */
export const toFont = (f: FormatData, linked: boolean): Partial<Font> => ({
  name: f.family ?? letters.name,
  size: f.size ?? letters.size,
  ...(f.bold ? { bold: true } : {}),
  ...(f.italic ? { italic: true } : {}),
  ...(f.underline || linked ? { underline: true } : {}),
  ...(f.strike ? { strike: true } : {}),
  ...colored(f.color ?? (linked ? linkColor : undefined)),
})

/** How a cell looks, as a file writes it. */
export function toStyle(cell: Pick<CellData, 'format' | 'link' | 'resultPattern'>): Partial<Style> {
  const { format: f = {}, link } = cell
  const pattern = shownPattern(cell)
  const background = toArgb(f.background)
  const borders = f.borders && toBorders(f.borders)
  return {
    font: toFont(f, link !== undefined),
    ...(pattern && pattern !== 'General' ? { numFmt: pattern } : {}),
    ...(background ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: background } } } : {}),
    alignment: {
      ...(f.horizontal ? { horizontal: f.horizontal } : {}),
      ...(f.vertical ? { vertical: f.vertical } : {}),
      ...(f.wrap === 'WRAP' ? { wrapText: true } : {}),
      ...(f.rotation ? { textRotation: f.rotation } : {}),
    },
    ...(borders ? { border: borders } : {}),
  }
}

const toBorders = (borders: NonNullable<FormatData['borders']>): Partial<Borders> =>
  Object.fromEntries(
    sides.flatMap((side) => {
      const border = borders[side]
      return border ? [[side, { style: borderStyles[border.style], ...colored(border.color) }]] : []
    }),
  )

/** What a conditional format changes; there the fill's colour stands as the background. */
export function toDifference({ background, color, bold, italic, strike, underline }: FormatData): Partial<Style> {
  const argb = toArgb(background)
  const font: Partial<Font> = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike } : {}),
    ...(underline ? { underline } : {}),
    ...colored(color),
  }
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(argb ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } } } : {}),
  }
}

/** The format of a cell in a file; theme colours are left to Google's own. */
export function fromStyle({ font, fill, alignment, border, numFmt }: Partial<Style>): FormatData {
  const format: FormatData = {}
  const pattern = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode
  if (pattern && pattern !== 'General') format.pattern = pattern
  if (font?.bold) format.bold = true
  if (font?.italic) format.italic = true
  if (font?.underline && font.underline !== 'none') format.underline = true
  if (font?.strike) format.strike = true
  if (font?.size && font.size !== letters.size) format.size = font.size
  if (font?.name && font.name !== letters.name) format.family = font.name
  const color = fromArgb(font?.color?.argb)
  if (color && color !== '#000000') format.color = color
  const background = fromFill(fill)
  if (background) format.background = background
  const { horizontal, vertical, wrapText, textRotation } = alignment ?? {}
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') format.horizontal = horizontal
  if (vertical === 'top' || vertical === 'middle' || vertical === 'bottom') format.vertical = vertical
  if (wrapText) format.wrap = 'WRAP'
  if (textRotation) format.rotation = textRotation
  const borders = border && fromBorders(border)
  if (borders && Object.keys(borders).length > 0) format.borders = borders
  return format
}

/** The colour of a plain fill; of a conditional format's too. */
export const fromFill = (fill: Fill | undefined): string | undefined =>
  fill?.type === 'pattern' && fill.pattern !== 'none' ? fromArgb(fill.fgColor?.argb ?? fill.bgColor?.argb) : undefined

function fromBorders(border: Partial<Borders>): NonNullable<FormatData['borders']> {
  const found: NonNullable<FormatData['borders']> = {}
  for (const side of sides) {
    const one = border[side]
    if (one?.style) found[side] = { style: fromBorder(one), color: fromArgb(one.color?.argb) ?? '#000000' }
  }
  return found
}

const fromBorder = ({ style }: Partial<Border>): BorderData['style'] => {
  const same = Object.entries(borderStyles).find(([, theirs]) => theirs === style)?.[0]
  if (same) return same as BorderData['style']
  return style?.startsWith('medium') ? 'SOLID_MEDIUM' : /dash/i.test(style ?? '') ? 'DASHED' : style === 'hair' ? 'DOTTED' : 'SOLID'
}
