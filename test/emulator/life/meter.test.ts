import { describe, expect, test } from 'vitest'
import { report } from '../../../emulator'
import { price } from '../../../emulator/life/prices'
import { bind } from './project'

describe('what a call costs', () => {
  test.each<[string, { cells?: number; write?: boolean }, boolean, number]>([
    ['Range.getValues', { cells: 1000 }, false, 19],
    ['Range.getDisplayValues', { cells: 1000 }, true, 19],
    ['Range.setValues', { cells: 20_000, write: true }, false, 170],
    ['Range.setValues', { cells: 30_000, write: true }, false, 1800],
    ['Range.setValue', { cells: 1, write: true }, true, 1.2],
    ['Range.getValue', { cells: 1 }, true, 2.3],
    ['Sheet.getLastRow', {}, true, 160],
    ['Sheet.appendRow', { write: true }, false, 110],
    ['SpreadsheetApp.flush', {}, false, 200],
    ['Range.setBackgrounds', { cells: 500, write: true }, false, 15],
    ['Range.setDataValidation', { cells: 500, write: true }, false, 15],
    ['Range.protect', { write: true }, false, 15],
    ['Sheet.getCharts', {}, false, 15],
    ['Sheet.getDeveloperMetadata', {}, false, 15],
    ['DeveloperMetadataFinder.find', {}, false, 15],
    ['DeveloperMetadata.getValue', {}, false, 0],
    ['Range.getRow', { cells: 500 }, false, 0],
    ['Range.getNumRows', { cells: 500 }, false, 0],
    ['Range.getA1Notation', { cells: 500 }, false, 0],
    ['Sheet.getRange', {}, false, 0],
    ['Sheet.getName', {}, false, 0],
    ['MailApp.sendEmail', { write: true }, true, 1200],
    ['Properties.getProperty', {}, false, 30],
    ['Cache.put', {}, false, 75],
    ['Ui.alert', {}, false, 0],
  ])('%s %j, seen %s: %d ms', (call, cost, seen, wanted) => {
    expect(price(call, cost, seen)).toBeCloseTo(wanted)
  })
})

describe('the meter', () => {
  const { google, script } = bind(`function main() {
    const p = PropertiesService.getScriptProperties()
    p.setProperty('a', '1'); p.getProperty('a'); p.getProperty('b')
    CacheService.getScriptCache().put('a', '1')
    MailApp.sendEmail('a@x.vn', 'S', 'B')
    ScriptApp.newTrigger('f').timeBased().everyMinutes(5).create()
  }`)

  test('adds up over executions until it is reset', () => {
    expect(script.run('main')).toMatchObject({ calls: 6, milliseconds: 62 + 60 + 75 + 1200 + 110 })
    expect(google.meter).toMatchObject({ calls: 6, milliseconds: 1507, writes: 3 })
    script.run('main')
    expect(google.meter.rows.find(({ call }) => call === 'Properties.getProperty')).toEqual({
      call: 'Properties.getProperty',
      count: 4,
      milliseconds: 120,
    })
    expect(google.meter.rows[0]?.call).toBe('MailApp.sendEmail')
    google.meter.reset()
    expect(google.meter).toMatchObject({ calls: 0, milliseconds: 0, writes: 0, rows: [] })
  })

  test('prints as a table', () => {
    script.run('main')
    expect(report(google.meter).split('\n')).toEqual([
      'call                    count      ms',
      '-------------------------------------',
      'MailApp.sendEmail           1  1200.0',
      'Trigger.create              1   110.0',
      'Cache.put                   1    75.0',
      'Properties.setProperty      1    62.0',
      'Properties.getProperty      2    60.0',
      '-------------------------------------',
      'all (3 writes)              6  1507.0',
    ])
  })
})

test('tells what the last execution alone has cost', () => {
  const { google, script } = bind(`
    function one() { MailApp.sendEmail('a@x.vn', 'S', 'B') }
    function two() { CacheService.getScriptCache().put('a', '1') }`)
  expect(google.meter.last).toBeUndefined()
  script.run('one')
  script.run('two')
  expect(google.meter.last).toEqual({ name: 'two', rows: [{ call: 'Cache.put', count: 1, milliseconds: 75 }] })
  google.meter.reset()
  expect(google.meter.last).toBeUndefined()
})
