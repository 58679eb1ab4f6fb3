import type { FormatData } from '../book/data'
import type { ExecutionContext } from './context'
import { inside, integer, known, Mismatch, Service, serve } from './service'

type Rotation = FormatData['rotation']

class TextRotation extends Service<Rotation> {
  override toString(): string {
    return 'TextRotation'
  }
  getDegrees(): number {
    return typeof this[inside] === 'number' ? this[inside] : 0
  }
  isVertical(): boolean {
    return this[inside] === 'vertical'
  }
}

export const wrapRotation = (context: ExecutionContext, rotation: Rotation): GoogleAppsScript.Spreadsheet.TextRotation =>
  serve(context, 'TextRotation', new TextRotation(rotation), { stores: false }) as unknown as GoogleAppsScript.Spreadsheet.TextRotation

/** Degrees from -90 to 90, or a TextRotation of another cell. */
export function rotationOf(value: unknown): Rotation {
  const held = known(value, TextRotation)
  if (held) return held[inside]
  const degrees = integer(value)
  if (degrees < -90 || degrees > 90) throw new Mismatch()
  return degrees === 0 ? undefined : degrees
}
