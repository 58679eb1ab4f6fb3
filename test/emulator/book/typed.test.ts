import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayText } from '../../../emulator/book/display'
import { type Reading, readTyped } from '../../../emulator/book/typed'
import { daySerial } from '../../../emulator/book/zone'

const now = daySerial(2026, 5, 22)! + 1 / 3
const day = (y: number, m: number, d: number) => daySerial(y, m, d)!

const cases: [typed: string | number | boolean | null, locale: string, pattern: string | undefined, reading: Reading][] = [
  ['', 'vi_VN', undefined, { value: null }],
  [null, 'vi_VN', '@', { value: null }],
  ['Họp Ban Thường trực', 'vi_VN', undefined, { value: 'Họp Ban Thường trực' }],
  [' lùi vào', 'vi_VN', undefined, { value: ' lùi vào' }],
  ['007', 'vi_VN', undefined, { value: 7 }],
  ['007', 'vi_VN', '@', { value: '007' }],
  ["'007", 'vi_VN', undefined, { value: '007' }],
  ["'=1+1", 'vi_VN', undefined, { value: '=1+1' }],
  ['0912345678', 'vi_VN', undefined, { value: 912345678 }],
  ['+84912345678', 'vi_VN', undefined, { value: 84912345678 }],
  ['+84 (0)91', 'vi_VN', undefined, { value: null, formula: '=+84 (0)91' }],
  ['- Lưu: VT', 'vi_VN', undefined, { value: '- Lưu: VT' }],
  ['-5', 'vi_VN', undefined, { value: -5 }],
  ['(5)', 'vi_VN', undefined, { value: -5 }],
  ['1.234,5', 'vi_VN', undefined, { value: 1234.5, pattern: '#,##0.00' }],
  ['1.234', 'vi_VN', undefined, { value: 1234, pattern: '#,##0' }],
  ['1,5', 'vi_VN', undefined, { value: 1.5 }],
  ['1,234.5', 'en_US', undefined, { value: 1234.5, pattern: '#,##0.00' }],
  ['1.5', 'en_US', undefined, { value: 1.5 }],
  ['12.34', 'vi_VN', undefined, { value: '12.34' }],
  ['1.5', 'vi_VN', undefined, { value: day(2026, 5, 1), pattern: 'd.m' }],
  ['50%', 'vi_VN', undefined, { value: 0.5, pattern: '0%' }],
  ['12,5%', 'vi_VN', undefined, { value: 0.125, pattern: '0.00%' }],
  ['50%', 'vi_VN', '0.0%', { value: 0.5 }],
  ['1.000.000 ₫', 'vi_VN', undefined, { value: 1000000, pattern: '#,##0 "₫"' }],
  ['$5', 'en_US', undefined, { value: 5, pattern: '"$"#,##0' }],
  ['1E3', 'vi_VN', undefined, { value: 1000, pattern: '0.00E+00' }],
  ['5/3/2026', 'vi_VN', undefined, { value: day(2026, 3, 5), pattern: 'd/m/yyyy' }],
  ['5/3/2026', 'en_US', undefined, { value: day(2026, 5, 3), pattern: 'm/d/yyyy' }],
  ['05/03/2026', 'vi_VN', undefined, { value: day(2026, 3, 5), pattern: 'dd/mm/yyyy' }],
  ['5/3/2026', 'vi_VN', 'dd/mm/yyyy', { value: day(2026, 3, 5) }],
  ['5/3/2026', 'vi_VN', '@', { value: '5/3/2026' }],
  ['5/3', 'vi_VN', undefined, { value: day(2026, 3, 5), pattern: 'd/m' }],
  ['5-3-26', 'vi_VN', undefined, { value: day(2026, 3, 5), pattern: 'd-m-yy' }],
  ['3/2026', 'vi_VN', undefined, { value: day(2026, 3, 1), pattern: 'm/yyyy' }],
  ['2026-03-05', 'vi_VN', undefined, { value: day(2026, 3, 5), pattern: 'yyyy-mm-dd' }],
  ['30/2/2026', 'vi_VN', undefined, { value: '30/2/2026' }],
  ['3/15/2026', 'vi_VN', undefined, { value: '3/15/2026' }],
  ['29/2/2028', 'vi_VN', undefined, { value: day(2028, 2, 29), pattern: 'd/m/yyyy' }],
  ['5/3/2026 8:30', 'vi_VN', undefined, { value: day(2026, 3, 5) + 8.5 / 24, pattern: 'd/m/yyyy h:mm' }],
  ['8:30', 'vi_VN', undefined, { value: 8.5 / 24, pattern: 'h:mm' }],
  ['8:30 CH', 'vi_VN', undefined, { value: 20.5 / 24, pattern: 'h:mm am/pm' }],
  ['26:00', 'vi_VN', undefined, { value: 26 / 24, pattern: '[h]:mm:ss' }],
  ['TRUE', 'vi_VN', undefined, { value: true }],
  ['false', 'vi_VN', undefined, { value: false }],
  ['truest', 'vi_VN', undefined, { value: 'truest' }],
  ['=SUM(A1:A2)', 'vi_VN', undefined, { value: null, formula: '=SUM(A1:A2)' }],
  ['=SUM(A1:A2)', 'vi_VN', '@', { value: '=SUM(A1:A2)' }],
  ['=', 'vi_VN', undefined, { value: '=' }],
  [7, 'vi_VN', undefined, { value: 7 }],
  [7.5, 'vi_VN', '@', { value: '7,5' }],
  [true, 'vi_VN', '@', { value: 'TRUE' }],
]

describe('readTyped', () => {
  test.each(cases)('%j in %s over %j', (typed, locale, pattern, reading) => {
    expect(readTyped(typed, { locale, pattern, now })).toEqual(reading)
  })
})

describe('what is shown, typed again, is the same value', () => {
  const again = (value: number, pattern: string | undefined, locale: string) => {
    const shown = displayText({ value, ...(pattern ? { format: { pattern } } : {}) }, locale)
    return readTyped(shown, { locale, pattern, now }).value
  }
  const locales = fc.constantFrom('vi_VN', 'en_US', 'de_DE')

  test('dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: day(1900, 3, 1), max: day(2100, 1, 1) }), fc.constantFrom('d', 'dd'), locales, (serial, d, locale) => {
        const order = locale === 'en_US' ? [d.replace('d', 'm').replace('d', 'm'), d] : [d, d.replaceAll('d', 'm')]
        expect(again(serial, `${order.join('/')}/yyyy`, locale)).toBe(serial)
        expect(again(serial, 'yyyy-mm-dd', locale)).toBe(serial)
      }),
    )
  })
  test('numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), locales, (whole, places, locale) => {
        const value = Number((whole / 10 ** places).toFixed(places))
        fc.pre(Number.isInteger(value) || Math.abs(value) < 1e6)
        expect(again(value, '#,##0.000', locale)).toBe(value)
        const plain = again(value, undefined, locale)
        // A comma locale shows 1,5 and never 1.5, so nothing shown turns into a date.
        expect(plain).toBe(value)
      }),
    )
  })
  test('percentages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), locales, (percent, locale) => {
        expect(again(percent / 100, '0%', locale)).toBe(percent / 100)
      }),
    )
  })
})

describe('displayText', () => {
  const shown: [value: number | string | boolean | null, pattern: string | undefined, locale: string, text: string][] = [
    [null, undefined, 'vi_VN', ''],
    [1 / 3, undefined, 'vi_VN', '0,3333333333'],
    [1 / 3, undefined, 'en_US', '0.3333333333'],
    [123456789012, undefined, 'vi_VN', '123456789012'],
    [1e15, undefined, 'en_US', '1E+15'],
    [0.1 + 0.2, undefined, 'vi_VN', '0,3'],
    [1234567.891, '#,##0.00', 'vi_VN', '1.234.567,89'],
    [day(2026, 3, 5), 'dd/mm/yyyy', 'vi_VN', '05/03/2026'],
    [day(2026, 3, 5), 'dddd', 'vi_VN', 'Thứ Năm'],
    [day(2026, 3, 5) + 0.5, 'dd/mm/yyyy hh:mm:ss', 'vi_VN', '05/03/2026 12:00:00'],
    [7, '@', 'vi_VN', '7'],
    [true, undefined, 'vi_VN', 'TRUE'],
    ['x', '"- "@', 'vi_VN', '- x'],
    ['x', '0.00', 'vi_VN', 'x'],
  ]
  test.each(shown)('%j with %j in %s is %j', (value, pattern, locale, text) => {
    expect(displayText({ value, ...(pattern ? { format: { pattern } } : {}) }, locale)).toBe(text)
  })
})
