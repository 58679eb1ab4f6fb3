import { describe, expect, test } from 'vitest'
import { AuthorisationRequired, createGoogle, Rejected } from '../../../emulator'
import { nodeRealm } from '../../../emulator/life/node-realm'
import { bind } from './project'

const protectedCell =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.'

const source = `
  function onOpen(e) { SpreadsheetApp.getUi().createMenu('M').addItem('I', 'item').addToUi() }
  function onEdit(e) { if (e.range.getColumn() === 5) e.range.offset(0, 1).setValue(seen().join()) }
  function seen(e) {
    const told = [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]
    return e && e.user ? told.concat(e.user.getEmail()) : told
  }
  function item() { return seen() }
  function installed(e) { SpreadsheetApp.getActive().getSheets()[0].getRange('H1').setValue(seen(e).join()) }
  function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
  function clock() { ScriptApp.newTrigger('post').timeBased().everyMinutes(10).create() }
  function triggers() { return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction()) }
  function post() { MailApp.sendEmail('x@y.vn', 'S', 'B') }
  function keep(name) { PropertiesService.getUserProperties().setProperty('a', name); CacheService.getUserCache().put('a', name) }
  function kept() { return [PropertiesService.getUserProperties().getProperty('a'), CacheService.getUserCache().get('a')] }
  function write(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue('script') }
  function run(body) { return new Function('sheet', body)(SpreadsheetApp.getActiveSheet()) }
`

/** The owner's file, shared with Lan (edits), Bình (comments) and Chi (views). */
function office(options: Parameters<typeof bind>[1] = {}) {
  const bound = bind(source, { account: { email: 'owner@gmail.com', kind: 'consumer' }, ...options })
  const { google, script } = bound
  google.share('lan@gmail.com', 'editor')
  google.share('binh@gmail.com', 'commenter')
  google.share('chi@gmail.com', 'viewer')
  const lan = google.as('lan@gmail.com')
  lan.authorise()
  const sheet = google.book.data.sheets[0]!
  const cell = (row: number, column: number) => sheet.cells[row]?.[column]?.value ?? null
  return { google, script, lan, sheet, cell }
}

const errorOf = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return (error as Error).message
  }
}

describe('roles in the file', () => {
  test.each([
    ['lan@gmail.com', 'editor', undefined],
    ['binh@gmail.com', 'commenter', 'You need edit access to change this file.'],
    ['chi@gmail.com', 'viewer', 'You need edit access to change this file.'],
    ['stranger@gmail.com', 'nobody', 'You need edit access to change this file.'],
    ['OWNER@gmail.com', 'owner', undefined],
  ])('%s is %s; typing: %s', (email, role, refusal) => {
    const { google, sheet } = office()
    const person = google.as(email)
    expect(person.role).toBe(role)
    expect(errorOf(() => person.edit(sheet.name, 'A1', 'x'))).toBe(refusal)
  })
  test('only those who may edit have triggers and menus', () => {
    const { google, lan, script } = office()
    const [binh, stranger] = [google.as('binh@gmail.com'), google.as('stranger@gmail.com')]
    lan.open()
    binh.open()
    expect([lan.ui.menus.length, binh.ui.menus.length, google.ui.menus.length]).toEqual([1, 0, 0])
    expect(() => stranger.open()).toThrow(Rejected)
    expect(script.executions.map(({ name, user }) => [name, user])).toEqual([['onOpen', 'lan@gmail.com']])
  })
  test.each([
    ['file.getEditors()', ['owner@gmail.com', 'lan@gmail.com']],
    ['file.getViewers()', ['binh@gmail.com', 'chi@gmail.com']],
    ['file.addEditor("chi@gmail.com").getEditors()', ['owner@gmail.com', 'lan@gmail.com', 'chi@gmail.com']],
    ['file.addViewer("lan@gmail.com").getEditors()', ['owner@gmail.com', 'lan@gmail.com']],
    ['file.addViewers(["d@x.vn", "e@x.vn"]).getViewers()', ['binh@gmail.com', 'chi@gmail.com', 'd@x.vn', 'e@x.vn']],
    ['file.addEditors(["d@x.vn"]).removeEditor("lan@gmail.com").getEditors()', ['owner@gmail.com', 'd@x.vn']],
    ['file.removeViewer("lan@gmail.com").removeViewer("chi@gmail.com").getViewers()', ['binh@gmail.com']],
    ['file.removeEditor("lan@gmail.com").removeEditor("owner@gmail.com").getEditors()', ['owner@gmail.com']],
  ])('%s', (call, emails) => {
    const { script } = office()
    const body = `const file = SpreadsheetApp.getActive(); return ${call}.map((one) => one.getEmail())`
    expect(script.run('run', body).value).toEqual(emails)
  })
})

describe('authorisation', () => {
  test('a menu, the editor and a panel first ask for it, once', () => {
    const { google } = office()
    google.share('minh@gmail.com', 'editor')
    const minh = google.as('minh@gmail.com')
    minh.open()
    expect(() => minh.choose('M', 'I')).toThrow(AuthorisationRequired)
    expect(errorOf(() => minh.run('item'))).toBe('A script attached to this document needs your permission to run.')
    expect(minh.call('item', [])).toEqual({ error: 'Authorization is required to perform that action.' })
    minh.authorise()
    expect(minh.choose('M', 'I')).toMatchObject({ value: ['minh@gmail.com', 'minh@gmail.com'], user: 'minh@gmail.com' })
    expect(minh.call('item', [])).toEqual({ value: ['minh@gmail.com', 'minh@gmail.com'] })
  })
  test('a script that asks for nothing runs at once', () => {
    const { google, script } = bind('function one() { return 1 }', { scopes: [] })
    google.share('minh@gmail.com', 'editor')
    expect(google.as('minh@gmail.com').run('one').value).toBe(1)
    expect(script.executions.length).toBe(1)
  })
  test('it is saved', () => {
    const { google } = office()
    const again = createGoogle({ realms: nodeRealm, saved: google.save() })
    again.load({ manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}', scripts: [{ name: 'Code', source }], html: [] })
    expect(again.as('lan@gmail.com').run('item').status).toBe('completed')
    expect(() => again.as('chi@gmail.com').run('item')).toThrow(Rejected)
  })
})

describe('who a script is told to run for', () => {
  const colleagues = { account: { email: 'owner@mattran.vn', kind: 'workspace' as const } }
  test.each([
    ['a simple trigger, by the owner', {}, 'owner@gmail.com', 'E1', 'F1', ','],
    ['a simple trigger, by another', {}, 'lan@gmail.com', 'E1', 'F1', ','],
    ['a simple trigger, by a colleague', colleagues, 'lan@mattran.vn', 'E1', 'F1', 'lan@mattran.vn,lan@mattran.vn'],
    ['a simple trigger, by one from outside the domain', colleagues, 'lan@gmail.com', 'E1', 'F1', ','],
    ['an installed trigger, by its owner', {}, 'owner@gmail.com', 'A1', 'H1', 'owner@gmail.com,owner@gmail.com,owner@gmail.com'],
    ['an installed trigger, by another', {}, 'lan@gmail.com', 'A1', 'H1', ',owner@gmail.com,'],
    ['an installed trigger, by a colleague', colleagues, 'lan@mattran.vn', 'A1', 'H1', 'lan@mattran.vn,owner@mattran.vn,lan@mattran.vn'],
  ])('%s', (_, options, email, typed, at, wanted) => {
    const { google, script, sheet } = office(options)
    google.share(email, 'editor')
    script.run('install')
    google.as(email).edit(sheet.name, typed, 'x')
    const column = at.charCodeAt(0) - 65
    expect(sheet.cells[0]?.[column]?.value ?? ',').toBe(wanted === ',' ? ',' : wanted)
  })
})

describe('what each account has of its own', () => {
  test('properties and cache', () => {
    const { script, lan } = office()
    script.run('keep', 'owner')
    lan.run('keep', 'lan')
    expect([script.run('kept').value, lan.run('kept').value]).toEqual([
      ['owner', 'owner'],
      ['lan', 'lan'],
    ])
  })
  test('triggers: it sees its own, 20 at most', () => {
    const { script, lan } = office()
    script.run('clock')
    lan.run('install')
    expect([script.run('triggers').value, lan.run('triggers').value]).toEqual([['post'], ['installed']])
    for (let i = 0; i < 19; i++) lan.run('clock')
    expect([lan.run('clock').error, script.run('clock').status]).toEqual([
      expect.stringContaining('This script has too many triggers.'),
      'completed',
    ])
  })
  test('mails and their quota', () => {
    const { google, script, lan } = office()
    lan.run('clock')
    google.clock.runTo('2026-05-22T08:10')
    script.run('post')
    expect(google.mailbox.sent.map(({ from }) => from)).toEqual(['lan@gmail.com', 'owner@gmail.com'])
    expect([lan.remainingToday, google.mailbox.remainingToday]).toEqual([99, 99])
    expect(script.executions.find(({ by }) => by === 'time')).toMatchObject({ user: 'lan@gmail.com' })
  })
  test('language of messages', () => {
    const { google } = office()
    const lan = google.as('lan@gmail.com', { language: 'vi' })
    expect(lan.run('nowhere').error).toBe('Không tìm thấy hàm tập lệnh: nowhere')
    expect(google.as('owner@gmail.com').run('nowhere').error).toBe('Script function not found: nowhere')
  })
  test('the sheet that is shown', () => {
    const { google, script, lan } = office()
    script.run('run', 'SpreadsheetApp.getActive().insertSheet("Hai"); SpreadsheetApp.getActive().setActiveSheet(sheet)')
    lan.edit('Hai', 'A1', 'x')
    const { sheets, activeSheetId } = google.book.data
    expect(sheets.find(({ id }) => id === activeSheetId)?.name).not.toBe('Hai')
  })
})

describe('what is protected', () => {
  /** A1:B2 protected, Lan out. */
  const closed = 'const p = sheet.getRange("A1:B2").protect(); p.removeEditors(p.getEditors())'
  test.each([
    ['nobody changed its editors', 'sheet.getRange("A1:B2").protect()', undefined],
    ['the owner took the others out', closed, protectedCell],
    ['and let Lan in again', `${closed}; p.addEditor("lan@gmail.com")`, undefined],
    ['and only warns', `${closed}; p.setWarningOnly(true)`, undefined],
    ['a whole sheet', 'const p = sheet.protect(); p.removeEditor("lan@gmail.com")', protectedCell],
    [
      'a whole sheet but for this part',
      'const p = sheet.protect(); p.removeEditor("lan@gmail.com"); p.setUnprotectedRanges([sheet.getRange("A1"), sheet.getRange("A2:C9")])',
      undefined,
    ],
    ['another part', 'const p = sheet.getRange("C1:D2").protect(); p.removeEditors(p.getEditors())', undefined],
  ])('%s: typed by hand, and by a script in the same name', (_, setup, refusal) => {
    const { google, script, lan, sheet } = office()
    expect(script.run('run', setup).error).toBe(undefined)
    expect(errorOf(() => lan.edit(sheet.name, 'A1', 'x'))).toBe(refusal)
    expect(lan.run('write', 'A2').error).toBe(refusal && `Exception: ${refusal}`)
    expect(errorOf(() => google.as('owner@gmail.com').edit(sheet.name, 'A1', 'x'))).toBe(undefined)
    expect(script.run('write', 'A2').error).toBe(undefined)
  })
  test.each([
    ['sheet.getRange("C1").setValue(1)', undefined],
    ['sheet.getRange("B2:C3").setValues([[1, 2], [3, 4]])', protectedCell],
    ['sheet.getRange("A1").setBackground("red")', protectedCell],
    ['sheet.getRange("A1").getValue()', undefined],
    ['sheet.getRange("A1:B2").copyTo(sheet.getRange("D1"))', undefined],
    ['sheet.getRange("D1:E2").copyTo(sheet.getRange("A2"))', protectedCell],
    ['sheet.getRange("D5:E6").copyTo(sheet.getRange("D7"))', undefined],
    ['sheet.getRange("D1").moveTo(sheet.getRange("A1"))', protectedCell],
    ['sheet.getRange("A1").moveTo(sheet.getRange("D1"))', protectedCell],
    ['sheet.getRange("A9").insertCells(SpreadsheetApp.Dimension.ROWS)', undefined],
    ['sheet.getRangeList(["D1", "A1"]).setValue(1)', protectedCell],
    ['sheet.deleteRow(2)', protectedCell],
    ['sheet.deleteRow(3)', undefined],
    ['sheet.deleteColumns(2, 2)', protectedCell],
    ['sheet.insertRowAfter(1)', protectedCell],
    ['sheet.insertRowBefore(1)', undefined],
    ['sheet.insertRowAfter(2)', undefined],
    ['sheet.appendRow(["x"])', protectedCell],
    ['sheet.getRange("D2").setValue(1); sheet.appendRow(["x"])', undefined],
    ['sheet.clear()', protectedCell],
    ['sheet.setFrozenRows(1)', undefined],
    ['SpreadsheetApp.getActive().insertSheet("Ba"); SpreadsheetApp.getActive().deleteSheet(sheet)', protectedCell],
    ['sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()', protectedCell],
    ['sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor("lan@gmail.com")', protectedCell],
    ['sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors()', protectedCell],
    ['return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].canEdit()', false],
    ['return sheet.getRange("D1").protect().canEdit()', true],
  ])('A1:B2 is the owner’s; Lan runs %s', (body, wanted) => {
    const { script, lan } = office()
    script.run('run', closed)
    const { error, value } = lan.run('run', body)
    if (typeof wanted === 'boolean') expect(value).toBe(wanted)
    else expect(error).toBe(wanted && `Exception: ${wanted}`)
  })
  test('an onEdit that runs for Lan may write no more than she', () => {
    const { script, lan, sheet } = office()
    script.run('run', 'const p = sheet.getRange("F:F").protect(); p.removeEditors(p.getEditors())')
    lan.edit(sheet.name, 'E1', 'x')
    expect(script.executions.at(-1)).toMatchObject({ name: 'onEdit', status: 'failed', error: `Exception: ${protectedCell}` })
  })
  test('an installed trigger writes as its owner', () => {
    const { script, lan, sheet, cell } = office()
    script.run('install')
    script.run('run', 'const p = sheet.getRange("H:H").protect(); p.removeEditors(p.getEditors())')
    lan.edit(sheet.name, 'A1', 'x')
    expect(cell(0, 7)).toBe(',owner@gmail.com,')
  })
  test('the domain of the owner', () => {
    const { google, script, sheet } = office({ account: { email: 'owner@mattran.vn', kind: 'workspace' } })
    google.share('hoa@mattran.vn', 'editor')
    script.run('run', `${closed}; p.setDomainEdit(true)`)
    expect(errorOf(() => google.as('hoa@mattran.vn').edit(sheet.name, 'A1', 'x'))).toBe(undefined)
    expect(errorOf(() => google.as('lan@gmail.com').edit(sheet.name, 'A1', 'x'))).toBe(protectedCell)
  })
  test.each([
    ['goes on', true, 'x'],
    ['gives way', false, null],
  ])('a person who is warned and %s', (_, answer, value) => {
    const { script, lan, sheet, cell } = office()
    const heard: string[] = []
    lan.ui.heed = (warning) => {
      heard.push(warning)
      return answer
    }
    script.run('run', 'sheet.getRange("A1:B2").protect().setWarningOnly(true)')
    errorOf(() => lan.edit(sheet.name, 'A1', 'x'))
    lan.run('write', 'B1')
    expect([cell(0, 0), cell(0, 1), heard]).toEqual([
      value,
      'script',
      ["You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?"],
    ])
  })
})
