import type { CellData, FormatData } from '../book/data'
import { goodPattern } from '../book/pattern'
import { Refused } from '../book/refused'
import { argumentMissing, badFormat } from '../book/says'
import { member, memberOf, TextDirection, WrapStrategy } from './enums'
import { Mismatch } from './service'

/** One setting of a cell's look: how scripts read it and what a value of theirs changes. */
export interface Look {
  read(cell: CellData | undefined): unknown
  change(value: unknown): { readonly [K in keyof FormatData]?: FormatData[K] | undefined }
}

const oneOf = <T extends string>(words: Record<string, T | undefined>, name: string) => {
  return (value: unknown): T | undefined => {
    if (value === null) return undefined
    if (typeof value !== 'string') throw new Mismatch()
    if (!(value.toLowerCase() in words)) throw new Refused(argumentMissing(name))
    return words[value.toLowerCase()]
  }
}

function wordOrNone(value: unknown): string | undefined {
  if (value !== null && typeof value !== 'string') throw new Mismatch()
  return value === null || value === '' ? undefined : value
}

/** Colours are kept as written; named ones come back as they were set. Assumed: Google answers in hexadecimal where hexadecimal was set. */
const colour = (value: unknown): string | undefined => wordOrNone(value)?.toLowerCase()

const horizontal = oneOf({ left: 'left', center: 'center', right: 'right', normal: undefined }, 'alignment')
const vertical = oneOf({ top: 'top', middle: 'middle', bottom: 'bottom' }, 'alignment')
const weight = oneOf<string>({ bold: 'bold', normal: undefined }, 'fontWeight')
const style = oneOf<string>({ italic: 'italic', normal: undefined }, 'fontStyle')
const line = oneOf<string>({ underline: 'underline', 'line-through': 'line-through', none: undefined }, 'fontLine')

/** Each setting by its name in the singular and the plural, as in getBackground and getBackgrounds. */
export const looks: Record<string, Look & { plural: string }> = {
  Background: { plural: 'Backgrounds', read: (cell) => cell?.format?.background ?? '#ffffff', change: (v) => ({ background: colour(v) }) },
  FontColor: { plural: 'FontColors', read: (cell) => cell?.format?.color ?? '#000000', change: (v) => ({ color: colour(v) }) },
  FontFamily: { plural: 'FontFamilies', read: (cell) => cell?.format?.family ?? 'Arial', change: (v) => ({ family: wordOrNone(v) }) },
  FontSize: {
    plural: 'FontSizes',
    read: (cell) => cell?.format?.size ?? 10,
    change: (v) => {
      if (v !== null && typeof v !== 'number') throw new Mismatch()
      return { size: v ?? undefined }
    },
  },
  FontWeight: {
    plural: 'FontWeights',
    read: (cell) => (cell?.format?.bold ? 'bold' : 'normal'),
    change: (v) => ({ bold: weight(v) ? true : undefined }),
  },
  FontStyle: {
    plural: 'FontStyles',
    read: (cell) => (cell?.format?.italic ? 'italic' : 'normal'),
    change: (v) => ({ italic: style(v) ? true : undefined }),
  },
  FontLine: {
    plural: 'FontLines',
    read: (cell) => (cell?.format?.underline ? 'underline' : cell?.format?.strike ? 'line-through' : 'none'),
    change: (v) => {
      const drawn = line(v)
      return { underline: drawn === 'underline' ? true : undefined, strike: drawn === 'line-through' ? true : undefined }
    },
  },
  HorizontalAlignment: {
    plural: 'HorizontalAlignments',
    read: (cell) =>
      cell?.format?.horizontal ??
      `general-${typeof cell?.value === 'number' ? 'right' : typeof cell?.value === 'boolean' ? 'center' : 'left'}`,
    change: (v) => ({ horizontal: horizontal(v) }),
  },
  VerticalAlignment: {
    plural: 'VerticalAlignments',
    read: (cell) => cell?.format?.vertical ?? 'bottom',
    change: (v) => ({ vertical: vertical(v) }),
  },
  Wrap: {
    plural: 'Wraps',
    read: (cell) => cell?.format?.wrap === 'WRAP',
    change: (v) => {
      if (typeof v !== 'boolean') throw new Mismatch()
      return { wrap: v ? 'WRAP' : 'OVERFLOW' }
    },
  },
  WrapStrategy: {
    plural: 'WrapStrategies',
    read: (cell) => member(WrapStrategy, cell?.format?.wrap ?? 'OVERFLOW'),
    change: (v) => {
      const wrap = memberOf(WrapStrategy, v)
      if (wrap === undefined) throw new Mismatch()
      return { wrap }
    },
  },
  TextDirection: {
    plural: 'TextDirections',
    read: (cell) => (cell?.format?.direction ? member(TextDirection, cell.format.direction) : null),
    change: (v) => {
      const direction = v === null ? undefined : memberOf(TextDirection, v)
      if (v !== null && direction === undefined) throw new Mismatch()
      return { direction }
    },
  },
  NumberFormat: {
    plural: 'NumberFormats',
    // Assumed: what Google answers for a cell that was never formatted.
    read: (cell) => cell?.format?.pattern ?? '0.###############',
    change: (v) => {
      if (typeof v !== 'string') throw new Mismatch()
      if (!goodPattern(v)) throw new Refused(badFormat(v))
      return { pattern: v === '' || v === 'General' || v === '0.###############' ? undefined : v }
    },
  },
}
