import type { ConditionalFormatData, GradientPoint } from '../book/data'
import { wrapColor } from './color'
import type { ExecutionContext } from './context'
import { InterpolationType, member, memberOf } from './enums'
import { inside, Mismatch, Service, serve, text } from './service'

export type Gradient = NonNullable<ConditionalFormatData['gradient']>
type End = keyof Gradient
type Added = Omit<GoogleAppsScript.Spreadsheet.GradientCondition, 'toString'>

/** A colour scale; the members of its three points are added below. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the members are added below
class GradientCondition extends Service<{ readonly context: ExecutionContext; readonly gradient: Gradient }> {
  override toString(): string {
    return 'GradientCondition'
  }
}
interface GradientCondition extends Added {}

for (const end of ['min', 'mid', 'max'] as const) {
  const name = `get${end.charAt(0).toUpperCase()}${end.slice(1)}`
  const point = ({ [inside]: { gradient } }: GradientCondition): GradientPoint | undefined => gradient[end]
  Object.assign(GradientCondition.prototype, {
    [`${name}Color`](this: GradientCondition) {
      return point(this)?.color ?? ''
    },
    [`${name}ColorObject`](this: GradientCondition) {
      const color = point(this)?.color
      return color === undefined ? null : wrapColor(this[inside].context, color)
    },
    /** Null where the end is simply the least or the greatest value. */
    [`${name}Type`](this: GradientCondition) {
      const type = point(this)?.type
      return type ? member(InterpolationType, type) : null
    },
    [`${name}Value`](this: GradientCondition) {
      return point(this)?.value ?? ''
    },
  })
}

export const wrapGradient = (context: ExecutionContext, gradient: Gradient): GoogleAppsScript.Spreadsheet.GradientCondition =>
  serve(context, 'GradientCondition', new GradientCondition({ context, gradient }), { stores: false })

/** The members of the builder: which end they set, and whether with a value. */
export const gradientMembers: Readonly<Record<string, readonly [end: End, valued: boolean]>> = {
  setGradientMaxpoint: ['max', false],
  setGradientMaxpointWithValue: ['max', true],
  setGradientMidpointWithValue: ['mid', true],
  setGradientMinpoint: ['min', false],
  setGradientMinpointWithValue: ['min', true],
}

/** The point that a builder's call describes: a colour, then the type and the value (a text, as formulas may stand there). */
export function gradientPoint(color: string, [type, value]: readonly unknown[], valued: boolean): GradientPoint {
  const css = color.toLowerCase()
  if (!valued) return { color: css }
  const name = memberOf(InterpolationType, type)
  if (name !== 'NUMBER' && name !== 'PERCENT' && name !== 'PERCENTILE') throw new Mismatch()
  return { color: css, type: name, value: text(value) }
}
