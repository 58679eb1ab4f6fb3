import type { IStyleBase } from '@univerjs/core'
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting'
import { formatCondition } from '../../book/condition-formula'
import type { BookData, Box, ConditionalFormatData, SheetData } from '../../book/data'
import { type ScalePoint, scalePoints } from '../../book/scale'
import { toRange } from './boxes'
import { toStyle } from './style'
import { hash } from './validations'

/**
 * The sheet's conditional formats as the grid's rules, the first that holds has its way, as at Google. Conditions go as formulas, since
 * the grid's own tell capital letters apart and take blank cells for numbers that differ.
 */
export function toConditionalRules(book: BookData, sheet: SheetData): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap((format, at) => {
    const made = format.gradient
      ? { rule: scaleOf(scalePoints(book, sheet, format.gradient)), ranges: format.ranges }
      : highlight(book, sheet, format)
    if (!made) return []
    const ranges = made.ranges.map(toRange)
    return [{ cfId: `c${sheet.id}-${at}-${hash(JSON.stringify([made.rule, ranges]))}`, stopIfTrue: true, ranges, rule: made.rule }]
  })
}

interface Made {
  readonly rule: IConditionFormattingRule['rule']
  readonly ranges: readonly Box[]
}

function highlight(book: BookData, sheet: SheetData, format: ConditionalFormatData): Made | undefined {
  const condition = formatCondition(book, sheet, format)
  if (!condition) return undefined
  const style = (toStyle(format.format) ?? {}) as IStyleBase
  const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${condition.formula}`, style } as const
  return { rule, ranges: condition.ranges }
}

function scaleOf(points: readonly ScalePoint[]): IColorScale {
  const measure = (point: ScalePoint) => {
    if (!('value' in point)) return { type: CFValueType[point.by] }
    return { type: CFValueType[point.by], value: point.by === 'formula' ? `=${point.value}` : point.value }
  }
  return { type: CFRuleType.colorScale, config: points.map((point, index) => ({ index, color: point.color, value: measure(point) })) }
}
