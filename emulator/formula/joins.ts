import type { BaseValueObject } from '@univerjs/engine-formula'
import { displayText } from '../book/display'
import { decimalComma, patternKind } from '../book/pattern'
import type { Account, Changer } from './change'
import { CannotTell } from './interrupt'
import type { Modules } from './modules'
import { each } from './values'

/** Numbers become texts in the language of the file; the engine writes them the American way. */
export function changeJoins({ engine }: Modules, { locale }: Account, change: Changer): void {
  const text = (value: BaseValueObject): BaseValueObject => {
    if (!value.isNumber()) return value
    if (patternKind(value.getPattern()) === 'date') throw new CannotTell('formula that joins a date to a text')
    return engine.StringValueObject.create(displayText({ value: Number(value.getValue()) }, locale))
  }
  const isSign = (value: BaseValueObject | undefined) => value?.isString() === true && /^(?:<=|>=|<>|=|<|>)$/.test(String(value.getValue()))
  /** Behind a sign a date is part of a criterion, which counts days either way. */
  const afterSign = (value: BaseValueObject) => (value.isNumber() && Number.isInteger(value.getValue()) ? value : text(value))
  change('CONCATENATE CONCAT TEXTJOIN EXACT', (own, values) =>
    own(...values.map((value, at) => each(value, at === 1 && isSign(values[0]) ? afterSign : text))),
  )
  change('LEN LEFT RIGHT MID TRIM UPPER LOWER SUBSTITUTE REPLACE REGEXMATCH REGEXEXTRACT REGEXREPLACE T', (own, [first, ...rest]) =>
    own(...(first ? [first.isNull() ? first : each(first, text)] : []), ...rest),
  )
  change('TEXT', (own, values) => {
    const [value, format] = values
    if (!value || !format) return own(...values)
    return each(value, (one) => {
      const pattern = each(format, (inner) => inner)
      if (one.isError() || pattern.isError()) return one.isError() ? one : pattern
      if (!one.isNumber() && !one.isNull()) return own(one, pattern)
      return engine.StringValueObject.create(shownAs(Number(one.getValue()), String(pattern.getValue()), locale))
    })
  })
}

/** Assumed unknown: whether Google reads separators in the pattern of TEXT in the language of the file. */
function shownAs(value: number, pattern: string, locale: string): string {
  const bare = pattern.replace(/"[^"]*"|\\./g, '')
  if (decimalComma(locale) && patternKind(pattern) !== 'date' && /[.,]/.test(bare))
    throw new CannotTell(`formula TEXT with "${pattern}" in ${locale}`)
  return displayText({ value, format: { pattern } }, locale)
}
