import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula'
import { patternKind } from '../book/pattern'
import type { Result } from '../book/result'
import { doubtful } from './dates'
import { CannotTell } from './interrupt'
import { alone } from './values'

/** What the engine says that Google says otherwise. */
const googles: Record<string, string> = { '#CALC!': '#N/A', '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#GETTING_DATA': '#N/A' }

/** One result, or rows of them. */
export function outcome(value: FunctionVariantType): Result | readonly (readonly Result[])[] {
  const plain = alone(value)
  if (!plain.isArray()) return single(plain)
  const rows = (plain as ArrayValueObject).getArrayValue()
  return rows.map((row) => Array.from(row, (one) => (one ? single(one) : { value: null })))
}

function single(value: BaseValueObject): Result {
  if (value.isNull()) return { value: null }
  if (value.isError()) return { value: { error: googles[String(value.getValue())] ?? String(value.getValue()) } }
  const held = value.getValue()
  if (typeof held !== 'number') return { value: held }
  if (!Number.isFinite(held)) return { value: { error: '#NUM!' } }
  const pattern = value.getPattern()
  if (pattern === doubtful) throw new CannotTell('formula that adds up or rounds dates')
  return patternKind(pattern) === 'automatic' ? { value: held } : { value: held, pattern }
}
