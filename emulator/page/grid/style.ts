import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core'
import type { BorderData, CellData, FormatData } from '../../book/data'

/** Google's letters and margins where nothing is set. */
export const letters = { ff: 'Arial', fs: 10, vt: 3, pd: { t: 2, r: 3, b: 2, l: 3 } } as const

const horizontals = { left: 1, center: 2, right: 3 } as const
const verticals = { top: 1, middle: 2, bottom: 3 } as const
const wraps = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const
const borderStyles = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 } as const
const sides = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const

const keyOf = <K extends string>(table: Readonly<Record<K, number>>, value: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value)

/** The grid's style of a cell of the book; undefined where nothing is set. */
export function toStyle(format: FormatData | undefined, link?: string): IStyleData | undefined {
  if (!format && !link) return undefined
  const style: IStyleData = {}
  const f: FormatData = format ?? {}
  if (f.pattern && f.pattern !== 'General') style.n = { pattern: f.pattern }
  if (f.bold) style.bl = 1
  if (f.italic) style.it = 1
  if (f.underline || link) style.ul = { s: 1 }
  if (f.strike) style.st = { s: 1 }
  if (f.size) style.fs = f.size
  if (f.family) style.ff = f.family
  if (f.color || link) style.cl = { rgb: f.color ?? '#1155cc' }
  if (f.background) style.bg = { rgb: f.background }
  if (f.horizontal) style.ht = horizontals[f.horizontal]
  if (f.vertical) style.vt = verticals[f.vertical]
  if (f.wrap) style.tb = wraps[f.wrap]
  if (f.rotation !== undefined) style.tr = turned(f.rotation)
  if (f.borders) {
    const bd: IBorderData = {}
    for (const [name, key] of sides) {
      const border = f.borders[name]
      if (border) bd[key] = { s: borderStyles[border.style], cl: { rgb: border.color } }
    }
    if (Object.keys(bd).length) style.bd = bd
  }
  return Object.keys(style).length ? style : undefined
}

/** The grid counts degrees downwards. */
const turned = (rotation: NonNullable<FormatData['rotation']>) => (rotation === 'vertical' ? { a: 0, v: 1 } : { a: -rotation, v: 0 })

/** Where a rule draws the cell (dropdown, tick box) the grid forgets the sheet's own letters: they are said again. */
export function styleOf(cell: CellData): IStyleData | undefined {
  const style = toStyle(cell.format, cell.link)
  return cell.validation ? { fs: letters.fs, ff: letters.ff, ...style } : style
}

const toBorder = (border: Nullable<IBorderStyleData>): BorderData | undefined => {
  const style = keyOf(borderStyles, border?.s)
  return border?.s ? { style: style ?? 'SOLID', color: border.cl?.rgb ?? '#000000' } : undefined
}

/** The book's format of a cell styled in the grid; undefined where nothing is set. */
export function fromStyle(style: Nullable<IStyleData>): FormatData | undefined {
  if (!style) return undefined
  const format: FormatData = {}
  if (style.n?.pattern) format.pattern = style.n.pattern
  if (style.bl) format.bold = true
  if (style.it) format.italic = true
  if (style.ul?.s) format.underline = true
  if (style.st?.s) format.strike = true
  if (style.fs) format.size = style.fs
  if (style.ff) format.family = style.ff
  if (style.cl?.rgb) format.color = style.cl.rgb
  if (style.bg?.rgb) format.background = style.bg.rgb
  const horizontal = keyOf(horizontals, style.ht)
  if (horizontal) format.horizontal = horizontal
  const vertical = keyOf(verticals, style.vt)
  if (vertical) format.vertical = vertical
  const wrap = keyOf(wraps, style.tb)
  if (wrap) format.wrap = wrap
  if (style.tr?.v) format.rotation = 'vertical'
  else if (style.tr?.a) format.rotation = -style.tr.a
  const borders: NonNullable<FormatData['borders']> = {}
  for (const [name, key] of sides) {
    const border = toBorder(style.bd?.[key])
    if (border) borders[name] = border
  }
  if (Object.keys(borders).length) format.borders = borders
  return Object.keys(format).length ? format : undefined
}

const everyKey = ['ff', 'fs', 'it', 'bl', 'ul', 'st', 'ol', 'bg', 'cl', 'va', 'n', 'tr', 'td', 'ht', 'vt', 'tb', 'pd'] as const

/** The style as a mutation that leaves nothing of an older one. */
export function wholeStyle(style: IStyleData | undefined): IStyleData | null {
  if (!style) return null
  const whole: Record<string, unknown> = { bd: { t: null, b: null, l: null, r: null, ...style.bd } }
  for (const key of everyKey) whole[key] = style[key] ?? null
  return whole as IStyleData
}
