import type { BaseValueObject } from '@univerjs/engine-formula'
import { readDate } from '../book/date-text'
import { readNumber } from '../book/number-text'
import { decimalComma } from '../book/pattern'
import type { Account, Changer } from './change'
import { CannotTell } from './interrupt'
import type { Modules } from './modules'
import { each } from './values'

const calculating = `PLUS MINUS MULTIPLY DIVIDED POWER ABS INT MOD ROUND ROUNDUP ROUNDDOWN TRUNC CEILING FLOOR SQRT SIGN QUOTIENT EXP LN LOG10
  YEAR MONTH DAY WEEKDAY WEEKNUM ISOWEEKNUM HOUR MINUTE SECOND EDATE EOMONTH DAYS DAYS360 DATEDIF YEARFRAC NETWORKDAYS NETWORKDAYS.INTL
  WORKDAY WORKDAY.INTL`

/** Texts are read as numbers and dates in the language of the file, as typed ones are; the engine reads them the American way. */
export function changeReading({ engine }: Modules, account: Account, change: Changer): void {
  const wrong = () => engine.ErrorValueObject.create(engine.ErrorType.VALUE)
  const read = (text: string): number | undefined =>
    readNumber(text, account.locale)?.value ?? readDate(text, account.locale, account.now())?.serial
  const number = (value: BaseValueObject): BaseValueObject => {
    if (!value.isString()) return value
    const found = read(String(value.getValue()))
    return found === undefined ? wrong() : engine.NumberValueObject.create(found)
  }
  change(calculating, (own, values) => own(...values.map((value, at) => (holdsWord(value, at) ? value : each(value, number)))))
  change('VALUE', (_, [value = wrong()]) => each(value, number))
  change('DATEVALUE', (_, [value = wrong()]) =>
    each(value, (one) => {
      if (one.isNumber()) return engine.NumberValueObject.create(Math.floor(Number(one.getValue())))
      const found = one.isString() ? readDate(String(one.getValue()), account.locale, account.now()) : undefined
      return found && found.serial >= 1 ? engine.NumberValueObject.create(Math.floor(found.serial)) : one.isError() ? one : wrong()
    }),
  )
  change('TIMEVALUE', (_, [value = wrong()]) =>
    each(value, (one) => {
      if (one.isNumber()) return engine.NumberValueObject.create(Number(one.getValue()) % 1)
      const found = one.isString() ? readDate(String(one.getValue()), account.locale, account.now()) : undefined
      return found ? engine.NumberValueObject.create(found.serial % 1) : one.isError() ? one : wrong()
    }),
  )
  /** Source: Google's message, `Function IF parameter 1 expects boolean values. But 'x' is a text and cannot be coerced to a boolean.` */
  const truth = (value: BaseValueObject): BaseValueObject => {
    if (!value.isString()) return value
    const word = String(value.getValue()).toUpperCase()
    return word === 'TRUE' || word === 'FALSE' ? engine.BooleanValueObject.create(word === 'TRUE') : wrong()
  }
  change('IF NOT', (own, [first, ...rest]) => own(...(first ? [each(first, truth)] : []), ...rest))
  change('IFS', (own, values) => own(...values.map((value, at) => (at % 2 === 0 ? each(value, truth) : value))))
  change('PMT IPMT PPMT PV FV NPV', (own, values) =>
    each(own(...values), (one) => (one.isNumber() ? engine.NumberValueObject.create(Number(one.getValue())) : one)),
  )
  const criterion = (value: BaseValueObject): BaseValueObject =>
    value.isString() ? engine.StringValueObject.create(localCriterion(String(value.getValue()), account.locale, read)) : value
  change('COUNTIF SUMIF AVERAGEIF', (own, values) => own(...values.map((value, at) => (at === 1 ? each(value, criterion) : value))))
  change('COUNTIFS', (own, values) => own(...values.map((value, at) => (at % 2 === 1 ? each(value, criterion) : value))))
  change('SUMIFS AVERAGEIFS MAXIFS MINIFS', (own, values) =>
    own(...values.map((value, at) => (at > 0 && at % 2 === 0 ? each(value, criterion) : value))),
  )

  /** The units of DATEDIF and the weekends of the INTL functions are words. */
  function holdsWord(value: BaseValueObject, at: number): boolean {
    return at === 2 && value.isString() && /^(?:[YMD]{1,2}|[01]{7})$/i.test(String(value.getValue()))
  }
}

/** `>5/3/2026` as the engine reads it, `>46086`. What might be an outline number to Google is not guessed at. */
function localCriterion(text: string, locale: string, read: (text: string) => number | undefined): string {
  const [, sign = '', rest = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(text) ?? []
  if (/^\s*\d+\s*$/.test(rest)) return text
  if (sign === '=' && rest === '') throw new CannotTell(`criterion "${text}"`)
  if (decimalComma(locale) && /^\s*[+-]?\d+(?:\.\d+)+\s*$/.test(rest)) throw new CannotTell(`criterion "${text}" in ${locale}`)
  const found = read(rest)
  return found === undefined ? text : `${sign}${found}`
}
