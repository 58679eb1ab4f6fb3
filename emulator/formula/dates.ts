import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula'
import { datePattern, patternKind } from '../book/pattern'
import type { Account, Changer } from './change'
import { CannotTell } from './interrupt'
import type { Modules } from './modules'
import { alone, each } from './values'

/** The pattern of a result that Google may show as a date or not; refused where it is a formula's own result. */
export const doubtful = 'yyyy"?"'

/** The same day so many months on, or the last of a month that is too short. */
function monthsOn(serial: number, months: number): number {
  const from = dateOf(serial)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last)) / 86_400_000 + 25_569
}

/** What formulas on dates give shows as a date; TODAY and NOW follow the emulator's clock. */
export function changeDates({ engine }: Modules, account: Account, change: Changer): void {
  const shown = (value: BaseValueObject, pattern: string): BaseValueObject =>
    value.isNumber() ? engine.NumberValueObject.create(Number(value.getValue()), pattern) : value
  const day = (serial: number) => engine.NumberValueObject.create(serial, datePattern(account.locale, serial))
  change('TODAY', () => day(Math.floor(account.now())))
  change('NOW', () => day(account.now()))
  change('EDATE', (own, values) => {
    const [from, months] = values.map(alone)
    if (!from?.isNumber() || !months?.isNumber()) return own(...values)
    return engine.NumberValueObject.create(monthsOn(Math.floor(Number(from.getValue())), Math.trunc(Number(months.getValue()))))
  })
  /** The engine cuts off where a time is a hair short of the full second. */
  const secondOf = (values: BaseValueObject[]): number | undefined => {
    const one = values[0] && alone(values[0])
    return one && !one.isArray() && one.isNumber() ? Math.round((Number(one.getValue()) % 1) * 86_400) % 86_400 : undefined
  }
  for (const [name, size, limit] of [
    ['HOUR', 3600, 24],
    ['MINUTE', 60, 60],
    ['SECOND', 1, 60],
  ] as const)
    change(name, (own, values) => {
      const second = secondOf(values)
      return second === undefined ? own(...values) : engine.NumberValueObject.create(Math.floor(second / size) % limit)
    })
  change('DATE EDATE EOMONTH WORKDAY WORKDAY.INTL', (own, values) =>
    each(own(...values), (one) => {
      if (one.isNumber() && Number(one.getValue()) < 61) throw new CannotTell('formula on days before March 1900')
      return shown(one, datePattern(account.locale, 1))
    }),
  )
  change('TIME', (own, values) => each(own(...values), (one) => shown(one, 'hh:mm:ss')))
  const patternOf = (value: BaseValueObject | undefined): string => {
    const one = value && alone(value)
    return one && !one.isArray() && one.isNumber() ? one.getPattern() : ''
  }
  const isDate = (pattern: string): boolean => patternKind(pattern) === 'date'
  /** Assumed: a date and a number make a date, two dates a number; percents and currencies stay what they are. */
  const joined = (first: string, second: string): string => (isDate(second) ? (isDate(first) ? '' : second) : first || second)
  change('PLUS', (own, values) => {
    const pattern = joined(patternOf(values[0]), patternOf(values[1]))
    const result = own(...values)
    return pattern === '' ? result : each(result, (one) => shown(one, pattern))
  })
  change('MINUS', (own, values) => {
    const [first, second] = [patternOf(values[0]), patternOf(values[1])]
    const pattern = isDate(second) ? '' : joined(first, second)
    const result = own(...values)
    return pattern === '' ? result : each(result, (one) => shown(one, pattern))
  })
  /** Percents and currencies stay such. Whether Google shows such a result of dates or times as one is not known here. */
  change('SUM AVERAGE MEDIAN INT TRUNC ROUND ROUNDUP ROUNDDOWN', (own, values) => {
    const [first] = values
    const pattern = patternOf(first?.isArray() ? (first as ArrayValueObject).getFirstCell() : first)
    const result = own(...values)
    return pattern === '' ? result : each(result, (one) => shown(one, isDate(pattern) ? doubtful : pattern))
  })
  for (const [name, part] of [
    ['YEAR', (at: Date) => at.getUTCFullYear()],
    ['MONTH', (at: Date) => at.getUTCMonth() + 1],
    ['DAY', (at: Date) => at.getUTCDate()],
  ] as const)
    change(name, (own, [value, ...more]) =>
      value === undefined || more.length > 0
        ? own(...(value ? [value, ...more] : []))
        : each(value, (one) => (isDay(one) ? engine.NumberValueObject.create(part(dateOf(Number(one.getValue())))) : own(one))),
    )
  change('WEEKDAY WEEKNUM ISOWEEKNUM EOMONTH WORKDAY WORKDAY.INTL', (own, values) => own(...late(values, 1)))
  change('DATEDIF DAYS360 YEARFRAC NETWORKDAYS NETWORKDAYS.INTL', (own, values) => own(...late(values, 2)))
}

const isDay = (value: BaseValueObject): boolean => value.isNumber() || value.isNull()

const dateOf = (serial: number): Date => new Date((Math.floor(serial) - 25_569) * 86_400_000)

/** The engine counts a day in February 1900 that never was. An empty cell is such an early day. */
function late(values: BaseValueObject[], dates: number): BaseValueObject[] {
  for (const value of values.slice(0, dates)) {
    const one = alone(value)
    if (!one.isArray() && isDay(one) && Number(one.getValue()) < 61) throw new CannotTell('formula on days before March 1900')
  }
  return values
}
