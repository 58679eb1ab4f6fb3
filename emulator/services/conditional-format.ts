import type { Box, ConditionalFormatData } from '../book/data'
import { wrapCondition } from './boolean-condition'
import { cssOf } from './color'
import { type Condition, whenCalled, whenMembers, withCriteria } from './conditions'
import type { ExecutionContext } from './context'
import { gradientMembers, gradientPoint, wrapGradient } from './gradient'
import { Range, wrapRange } from './range'
import { inside, list, Mismatch, need, Service, serve, text } from './service'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
type GRange = GoogleAppsScript.Spreadsheet.Range

/** Rules and their ranges are of one sheet, which the ranges name. */
interface Held {
  readonly context: ExecutionContext
  rule: ConditionalFormatData
  sheetId: number | undefined
}

class Telling extends Service<Held> {
  copy(): Builder {
    const { context, rule, sheetId } = this[inside]
    return newConditionalFormat(context, { ...rule, ranges: [...rule.ranges] }, sheetId)
  }
  getRanges(): GRange[] {
    const { context, rule, sheetId } = this[inside]
    return context.array(rule.ranges.map((box) => wrapRange(context, sheetId ?? context.book.activeSheetId, box)))
  }
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { context, rule } = this[inside]
    if (rule.criteria === '') return null
    return wrapCondition(context, rule)
  }
  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const { context, rule } = this[inside]
    return rule.gradient ? wrapGradient(context, rule.gradient) : null
  }
}

export class ConditionalFormatRule extends Telling implements Rule {
  override toString(): string {
    return 'ConditionalFormatRule'
  }
}

type Added = Exclude<keyof Builder, keyof Telling | 'build' | 'setRanges' | 'withCriteria'>

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the when and set members are added below from tables
class ConditionalFormatRuleBuilder extends Telling {
  override toString(): string {
    return 'ConditionalFormatRuleBuilder'
  }
  build(): Rule {
    const { context, rule, sheetId } = this[inside]
    // Google: a rule without condition or range cannot be built. Assumed: nor can a colour scale without both ends.
    const whole = rule.gradient ? rule.gradient.min !== undefined && rule.gradient.max !== undefined : rule.criteria !== ''
    if (!whole || rule.ranges.length === 0) throw new Mismatch()
    return wrapConditionalFormat(context, { ...rule }, sheetId ?? context.book.activeSheetId)
  }
  setRanges(ranges: GRange[]): Builder {
    const places = list(ranges).map((range) => need(range, Range)[inside])
    this[inside].sheetId = places[0]?.sheetId
    this[inside].rule = { ...this[inside].rule, ranges: places.map(({ box }): Box => ({ ...box })) }
    return this as unknown as Builder
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return asking(this, withCriteria(this[inside].context, criteria, args))
  }
}
interface ConditionalFormatRuleBuilder extends Pick<Builder, Added> {}

const settings: Record<Exclude<Extract<Added, `set${string}`>, `setGradient${string}`>, keyof ConditionalFormatData['format']> = {
  setBackground: 'background',
  setFontColor: 'color',
  setBold: 'bold',
  setItalic: 'italic',
  setStrikethrough: 'strike',
  setUnderline: 'underline',
}

for (const [name, asked] of Object.entries(whenMembers)) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [name](this: ConditionalFormatRuleBuilder, ...args: unknown[]) {
      return asking(this, whenCalled(this[inside].context, asked, args))
    },
  })
}

for (const [name, key] of Object.entries(settings)) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [name](this: ConditionalFormatRuleBuilder, value: string | boolean | null) {
      const format: Record<string, unknown> = { ...this[inside].rule.format }
      if (value === null) delete format[key]
      else format[key] = typeof value === 'string' ? value.toLowerCase() : value
      this[inside].rule = { ...this[inside].rule, format }
      return this
    },
  })
}

for (const [name, key] of [
  ['setBackgroundObject', 'background'],
  ['setFontColorObject', 'color'],
] as const) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [name](this: ConditionalFormatRuleBuilder, color: unknown) {
      const { [key]: _, ...format } = this[inside].rule.format
      this[inside].rule = { ...this[inside].rule, format: color === null ? format : { ...format, [key]: cssOf(color) } }
      return this
    },
  })
}

/** A colour scale takes the place of a condition, and a condition that of a scale. */
for (const [name, [end, valued]] of Object.entries(gradientMembers)) {
  const set = (builder: ConditionalFormatRuleBuilder, color: string, rest: readonly unknown[]) => {
    const { rule } = builder[inside]
    if (rest.length !== (valued ? 2 : 0)) throw new Mismatch()
    const gradient = { ...rule.gradient, [end]: gradientPoint(color, rest, valued) }
    builder[inside].rule = { ...rule, criteria: '', args: [], format: {}, gradient }
    return builder
  }
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [name](this: ConditionalFormatRuleBuilder, color: unknown, ...rest: unknown[]) {
      return set(this, text(color), rest)
    },
    [`${name}Object`](this: ConditionalFormatRuleBuilder, color: unknown, ...rest: unknown[]) {
      return set(this, cssOf(color), rest)
    },
  })
}

function asking(builder: ConditionalFormatRuleBuilder, condition: Condition): Builder {
  const { gradient: _, ...rule } = builder[inside].rule
  builder[inside].rule = { ...rule, ...condition }
  return builder as unknown as Builder
}

export function newConditionalFormat(context: ExecutionContext, from?: ConditionalFormatData, sheetId?: number): Builder {
  const rule: ConditionalFormatData = from ?? { ranges: [], criteria: '', args: [], format: {} }
  const builder = new ConditionalFormatRuleBuilder({ context, rule, sheetId })
  return serve(context, 'ConditionalFormatRuleBuilder', builder, { stores: false }) as unknown as Builder
}

export const wrapConditionalFormat = (context: ExecutionContext, rule: ConditionalFormatData, sheetId: number): Rule =>
  serve(context, 'ConditionalFormatRule', new ConditionalFormatRule({ context, rule, sheetId }), { stores: false })
