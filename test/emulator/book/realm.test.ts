import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { wrapRange } from '../../../emulator/services/range'
import { makeSpreadsheetApp } from '../../../emulator/services/spreadsheet-app'
import { desk } from './context'

test('scripts of another realm get its own arrays and dates, and hand in theirs', () => {
  const global = createContext({})
  const run = (source: string) => runInContext(source, global)
  const make = run(
    '({ array: (items) => Array.from(items, (one) => (Array.isArray(one) ? Array.from(one) : one)), date: (ms) => new Date(ms) })',
  )
  const host = desk()
  const context = {
    ...host.context,
    array: make.array,
    date: make.date,
    isDate: (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]',
  }
  Object.assign(global, {
    SpreadsheetApp: makeSpreadsheetApp(context, () => null),
    event: { range: wrapRange(context, 0, { top: 0, left: 0, bottom: 1, right: 1 }) },
  })
  expect(
    run(`
      const sheet = SpreadsheetApp.getActiveSheet()
      sheet.getRange('A1:B1').setValues([[new Date(2026, 2, 5), 'x']])
      const values = sheet.getRange('A1:B1').getValues()
      const rules = sheet.getRange('A1:B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).build()).getDataValidations()
      ;[values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, rules[0] instanceof Array,
        rules[0][0].getCriteriaValues()[0] instanceof Array, sheet.getRange(event.range.getRow(), 2).getValue(), String(event.range)].join()
    `),
  ).toBe('true,true,true,true,true,x,Range')
})
