import type { ColorScaleRuleType, Worksheet } from '@cj-tech-master/excelts'
import { boxName } from '../../book/a1'
import { formatCondition } from '../../book/condition-formula'
import type { BookData, Box, SheetData } from '../../book/data'
import { type ScalePoint, scalePoints } from '../../book/scale'
import { withPrefixes } from './formula'
import type { LeftOuts } from './left-out'
import { toDifference } from './look'
import { toArgb } from './units'

/** Writes conditional formats and colour scales; the first is the strongest, as at Google. `leftOut` gets those that a file cannot say. */
export function addConditionalFormats(book: BookData, sheet: SheetData, worksheet: Worksheet, leftOut: LeftOuts): void {
  sheet.conditionalFormats.forEach((format, at) => {
    const priority = at + 1
    if (format.gradient) {
      worksheet.addConditionalFormatting({
        ref: refOf(format.ranges),
        rules: [{ ...scaleOf(scalePoints(book, sheet, format.gradient)), priority }],
      })
      return
    }
    const condition = formatCondition(book, sheet, format)
    if (!condition) {
      leftOut.add(`${format.criteria} conditional format`, sheet)
      return
    }
    const { formula, ranges } = condition
    worksheet.addConditionalFormatting({
      ref: refOf(ranges),
      rules: [{ type: 'expression', priority, formulae: [withPrefixes(formula)], style: toDifference(format.format) }],
    })
  })
}

const refOf = (ranges: readonly Box[]): string => ranges.map(boxName).join(' ')

const scaleOf = (points: readonly ScalePoint[]): Omit<ColorScaleRuleType, 'priority'> => ({
  type: 'colorScale',
  cfvo: points.map((point) => ('value' in point ? { type: point.by, value: point.value } : { type: point.by })),
  color: points.map(({ color }) => ({ argb: toArgb(color) ?? 'FFFFFFFF' })),
})
