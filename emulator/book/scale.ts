import type { BookData, ConditionalFormatData, GradientPoint, SheetData } from './data'
import { toEngineFormula } from './engine-formula'
import { placeIn } from './formula-place'

/** A point of a colour scale: by the least or greatest value of the range, or by a measure; `value` is a number, or a formula without `=`. */
export type ScalePoint = { readonly color: string } & (
  | { readonly by: 'min' | 'max' }
  | { readonly by: 'num' | 'percent' | 'percentile'; readonly value: number }
  | { readonly by: 'formula'; readonly value: string }
)

const measures = { NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile' } as const

/** The points of a colour scale from the least to the greatest. */
export function scalePoints(
  book: BookData,
  sheet: SheetData,
  { min, mid, max }: NonNullable<ConditionalFormatData['gradient']>,
): ScalePoint[] {
  const read = ({ color, type, value }: GradientPoint, otherwise: 'min' | 'max'): ScalePoint => {
    if (!type || value === undefined) return { color, by: otherwise }
    if (value.startsWith('=')) return { color, by: 'formula', value: toEngineFormula(value, placeIn(book, sheet)).slice(1) }
    return { color, by: measures[type], value: Number(value.replace(',', '.')) }
  }
  return [...(min ? [read(min, 'min')] : []), ...(mid ? [read(mid, 'min')] : []), ...(max ? [read(max, 'max')] : [])]
}
