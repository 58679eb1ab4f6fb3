import { describe, expect, test } from 'vitest'
import { bind, outcome } from './project'

const head = `
  const file = SpreadsheetApp.getActive(), sheet = file.getActiveSheet()
  const hex = (bytes) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('')
  const where = (one) => { const at = one.getLocation(); return [String(at.getLocationType()), (at.getRow() || at.getColumn() || { getA1Notation: () => '' }).getA1Notation()] }
  const made = () => { sheet.addDeveloperMetadata('k', 'v'); return sheet.getDeveloperMetadata()[0] }
`
// The signatures are those of RFC 2202 and RFC 4231, "Jefe".
test.each([
  [
    'hex(Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe"))',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_1, "what do ya want for nothing?", "Jefe"))',
    'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  ],
  [
    'hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, "what do ya want for nothing?", "Jefe"))',
    '750c783e6ab0b503eaa86e310a5db738',
  ],
  [
    'hex(Utilities.computeHmacSha256Signature("Test Using Larger Than Block-Size Key - Hash Key First", Array(131).fill(-86)))',
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    'Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_512, "a", "b")',
    'NotEmulated: Utilities.computeHmacSignature(HMAC_SHA_512)',
  ],
  [
    '[sheet.getImages(), sheet.getDrawings(), sheet.getSlicers(), sheet.getPivotTables(), file.getImages(), file.getDataSources()]',
    [[], [], [], [], [], []],
  ],
  [
    '[sheet.getFormUrl(), file.getFormUrl(), sheet.asDataSourceSheet(), sheet.getRange("A1").getDataSourceFormula()]',
    [null, null, null, null],
  ],
  ['sheet.insertSlicer(sheet.getRange("A1:B5"), 1, 4)', 'NotEmulated: Sheet.insertSlicer'],
  ['[sheet.getRange("B2:D9").getHeight(), sheet.getRange("B2:D9").getWidth()]', [8, 3]],
  ['[where(made().moveToRow(sheet.getRange("3:3"))), sheet.getDeveloperMetadata().length]', [['ROW', 'A3:Z3'], 0]],
  ['where(made().moveToColumn(sheet.getRange("C:C")))', ['COLUMN', 'C1:C1000']],
  ['where(made().moveToRow(sheet.getRange("3:3")).moveToSpreadsheet())', ['SPREADSHEET', '']],
  ['where(made().moveToRow(sheet.getRange("3:3")).moveToSheet(sheet))', ['SHEET', '']],
  ['made().moveToRow(sheet.getRange("A3"))', expect.stringContaining('arbitrary ranges is not currently supported')],
  ['ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)', undefined],
  ['ScriptApp.requireScopes(ScriptApp.AuthMode.LIMITED, [])', 'NotEmulated: ScriptApp.requireScopes but for AuthMode.FULL'],
])('%s', (expression, wanted) => {
  expect(outcome(`${head} return ${expression}`)).toEqual(wanted)
})

describe('the older way to add menus', () => {
  const source = `
    const menu = (name, function_) => SpreadsheetApp.getActive()[function_](name, [{ name: 'Gửi', functionName: 'send' }, null, { name: 'Xem', functionName: 'see' }])
    function onOpen() { menu('Cũ', 'addMenu') }
    function again() { menu('Cũ', 'updateMenu') }
    function away() { SpreadsheetApp.getActive().removeMenu('Cũ') }
    function send() { return 'sent' }
  `
  test('adds, runs, updates in place, and takes away', () => {
    const { google, script } = bind(source)
    script.open()
    expect(google.ui.menus).toEqual([
      { title: 'Cũ', items: [{ title: 'Gửi', handler: 'send' }, { separator: true }, { title: 'Xem', handler: 'see' }] },
    ])
    expect(script.choose('Cũ', 'Gửi').value).toBe('sent')
    script.run('again')
    expect(google.ui.menus.length).toBe(1)
    script.run('away')
    expect(google.ui.menus).toEqual([])
  })
})

test('an authorisation that the script gives back is asked for again', () => {
  const { google } = bind(
    'function back() { ScriptApp.invalidateAuth() } function need() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, []) }',
  )
  google.share('lan@gmail.com', 'editor')
  const lan = google.as('lan@gmail.com')
  lan.authorise()
  expect([lan.run('need').status, lan.run('back').status]).toEqual(['completed', 'completed'])
  expect(() => lan.run('need')).toThrow('needs your permission')
})

test.each([
  ['spreadsheets.currentonly', undefined],
  ['script.send_mail', 'Exception: Authorization is required to perform that action.'],
])('a scope that the manifest asks for, or not: %s', (scope, wanted) => {
  const body = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/${scope}'])`
  expect(outcome(body, { scopes: ['spreadsheets.currentonly'] })).toBe(wanted)
})
