/**
 * Evaluated first in each realm: gives it a Date that follows the emulated clock and a time zone, whatever zone the machine keeps,
 * and returns the makers of that realm's own arrays, dates and errors.
 */
export const prelude = `(function (host) {
  'use strict'
  const Real = Date
  const proto = Real.prototype
  const original = {}
  for (const name of Object.getOwnPropertyNames(proto)) original[name] = proto[name]
  const time = (date) => original.getTime.call(date)
  const local = (ms) => ms + host.offset(ms)
  const toUtc = (wall) => {
    if (wall !== wall) return wall
    const first = wall - host.offset(wall - 86400000)
    if (host.offset(first) === wall - first) return first
    const guess = wall - host.offset(wall)
    const second = wall - host.offset(guess)
    return second === guess || host.offset(second) === wall - second ? second : guess
  }
  const hasZone = /(?:z|gmt|utc|[ecmp][sd]t)(?:[+-]\\d{1,4})?\\s*(?:\\(.*\\))?$|:\\d{2}(?:[.,]\\d+)?\\s*(?:[ap]m)?\\s*(?:gmt|utc)?[+-]\\d{2}:?\\d{2}\\s*(?:\\(.*\\))?$/i
  const parse = (text) => {
    text = String(text).trim()
    if (/^[+-]?\\d{4,6}(-\\d{2}(-\\d{2})?)?$/.test(text) || hasZone.test(text)) return Real.parse(text)
    return toUtc(/^[+-]?\\d{4,6}-\\d{2}(-\\d{2})?T/.test(text) ? Real.parse(text + 'Z') : Real.parse(text + ' UTC'))
  }
  const instant = (args) => {
    if (args.length === 0) return host.now()
    if (args.length > 1) return toUtc(Real.UTC(...args))
    let value = args[0]
    if (value instanceof Real) return time(value)
    if (value !== null && typeof value === 'object') {
      const primitive = value[Symbol.toPrimitive]
      value = primitive ? primitive.call(value, 'default') : typeof value.valueOf() === 'object' ? value.toString() : value.valueOf()
    }
    return typeof value === 'string' ? parse(value) : Number(value)
  }
  const Zoned = function Date(year, month, date, hours, minutes, seconds, ms) {
    if (new.target === undefined) return new Zoned().toString()
    if (new.target !== Zoned) return Reflect.construct(Real, [instant(arguments)], new.target)
    if (arguments.length === 1) return new Real(typeof year === 'number' ? year : year instanceof Real ? time(year) : instant(arguments))
    return new Real(instant(arguments))
  }
  const define = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false })
  Object.defineProperty(Zoned, 'prototype', { value: proto, writable: false })
  define(Zoned, 'now', () => host.now())
  define(Zoned, 'parse', parse)
  define(Zoned, 'UTC', Real.UTC)
  define(proto, 'constructor', Zoned)
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const read = original['getUTC' + part]
    define(proto, 'get' + part, function () {
      return read.call(new Real(local(time(this))))
    })
    const write = original['setUTC' + part]
    if (!write) continue
    define(proto, 'set' + part, function (...values) {
      const ms = time(this)
      const wall = new Real(ms !== ms && part === 'FullYear' ? 0 : local(ms))
      write.apply(wall, values)
      return original.setTime.call(this, toUtc(time(wall)))
    })
  }
  define(proto, 'getYear', function () {
    return this.getFullYear() - 1900
  })
  define(proto, 'setYear', function (year) {
    return this.setFullYear(year >= 0 && year <= 99 ? 1900 + Number(year) : year)
  })
  define(proto, 'getTimezoneOffset', function () {
    const ms = time(this)
    return ms !== ms ? NaN : -host.offset(ms) / 60000
  })
  const wall = (date) => original.toUTCString.call(new Real(local(time(date))))
  const zone = (date) => {
    const offset = host.offset(time(date)) / 60000
    const size = Math.abs(offset)
    const digits = String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, '0')
    return 'GMT' + (offset < 0 ? '-' : '+') + digits + ' (' + host.zoneName(time(date)) + ')'
  }
  const day = (date) => wall(date).replace(/^(\\w+), (\\d+) (\\w+) (-?\\d+) .*$/, '$1 $3 $2 $4')
  const hour = (date) => wall(date).replace(/^.* (\\d+:\\d+:\\d+) GMT$/, '$1') + ' ' + zone(date)
  const shown = (name, show) =>
    define(proto, name, function () {
      return time(this) !== time(this) ? 'Invalid Date' : show(this)
    })
  shown('toDateString', day)
  shown('toTimeString', hour)
  shown('toString', (date) => day(date) + ' ' + hour(date))
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    define(proto, name, function (locales, options) {
      return original[name].call(this, locales === undefined ? 'en-US' : locales, Object.assign({ timeZone: host.zone }, options))
    })
  }
  define(globalThis, 'Date', Zoned)
  if (typeof Intl === 'object') {
    const inZone = (args) => [args[0] === undefined ? 'en-US' : args[0], Object.assign({ timeZone: host.zone }, args[1])]
    define(Intl, 'DateTimeFormat', new Proxy(Intl.DateTimeFormat, {
      construct: (target, args, newTarget) => Reflect.construct(target, inZone(args), newTarget),
      apply: (target, self, args) => target(...inZone(args)),
    }))
  }
  const array = (items) => {
    const copy = [...items]
    for (let i = 0; i < copy.length; i++) if (typeof copy[i] === 'object' && Array.isArray(copy[i])) copy[i] = array(copy[i])
    return copy
  }
  return {
    array,
    date: (ms) => new Real(ms),
    error: (message) => {
      const error = new Error(message)
      define(error, 'name', 'Exception')
      return error
    },
    parse: (json) => JSON.parse(json),
    isPromise: (value) => value instanceof Promise,
    settle: (promise, done, failed) => void promise.then((value) => done(value), (reason) => failed(reason)),
  }
})`

/** What the prelude asks of the emulator: milliseconds everywhere, offsets east of Greenwich. */
export interface PreludeHost {
  now(): number
  offset(utc: number): number
  readonly zone: string
  zoneName(utc: number): string
}

/** What the prelude gives back: makers of values that belong to the realm. */
export interface RealmMakers {
  array<T>(items: readonly T[]): T[]
  date(milliseconds: number): Date
  error(message: string): Error
  parse(json: string): unknown
  isPromise(value: unknown): boolean
  settle(promise: unknown, done: (value: unknown) => void, failed: (reason: unknown) => void): void
}
