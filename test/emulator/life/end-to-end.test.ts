import { describe, expect, test } from 'vitest'
import { Rejected } from '../../../emulator/book/refused'
import { bind } from './project'

/** A small add-on: a menu, a stamp beside what people type, a tick that mails what is due, a ledger in the properties. */
const source = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Sổ kế hoạch').addItem('Thiết lập', 'setUp').addToUi()
  }
  function setUp() {
    const book = SpreadsheetApp.getActive()
    const sheet = book.getSheetByName('Nhiệm vụ') || book.insertSheet('Nhiệm vụ')
    sheet.getRange(1, 1, 1, 4).setValues([['Nhiệm vụ', 'Email', 'Hạn', 'Sửa lúc']]).setFontWeight('bold')
    sheet.getRange('C2:C').setNumberFormat('dd/mm/yyyy')
    sheet.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().setAllowInvalid(false).build())
    if (!ScriptApp.getProjectTriggers().some((t) => t.getHandlerFunction() === 'tick'))
      ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create()
    book.toast('Đã thiết lập', 'Sổ kế hoạch')
  }
  function onEdit(e) {
    const sheet = e.range.getSheet()
    console.log(e.value, e.oldValue, e.range.getA1Notation(), sheet.getName())
    if (e.range.getColumn() < 4 && e.range.getRow() > 1) sheet.getRange(e.range.getRow(), 4, e.range.getNumRows(), 1).setValue(new Date())
  }
  function tick() {
    const lock = LockService.getDocumentLock()
    if (!lock.tryLock(1000)) return
    const ledger = PropertiesService.getDocumentProperties()
    const now = new Date()
    const today = Utilities.formatDate(now, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd')
    if (now.getHours() < 8 || ledger.getProperty('mailed') === today) return lock.releaseLock()
    const due = SpreadsheetApp.getActive().getSheetByName('Nhiệm vụ').getDataRange().getValues().slice(1)
      .filter(([task, email, day]) => day instanceof Date && Utilities.formatDate(day, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd') === today)
    due.forEach(([task, email]) => MailApp.sendEmail(email, 'Đến hạn: ' + task, 'Hôm nay đến hạn.'))
    ledger.setProperty('mailed', today)
    lock.releaseLock()
  }
`
const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'script.send_mail']

function started() {
  const bound = bind(source, { scopes })
  bound.script.open()
  bound.script.choose('Sổ kế hoạch', 'Thiết lập')
  return bound
}

describe('a small project from end to end', () => {
  test('set up twice gives one trigger, and says so', () => {
    const { google, script } = started()
    script.choose('Sổ kế hoạch', 'Thiết lập')
    expect(script.executions.map(({ name, status, error }) => [name, status, error])).toEqual([
      ['onOpen', 'completed', undefined],
      ['setUp', 'completed', undefined],
      ['setUp', 'completed', undefined],
    ])
    expect(script.triggers.map(({ handler, when }) => [handler, when])).toEqual([['tick', 'everyMinutes(10)']])
    expect(google.ui.toasts.map(({ title, message }) => [title, message])).toEqual([
      ['Sổ kế hoạch', 'Đã thiết lập'],
      ['Sổ kế hoạch', 'Đã thiết lập'],
    ])
  })

  test('a person types: the edit event tells it, the script stamps, its own writes fire nothing', () => {
    const { google, script } = started()
    const sheet = google.book.data.sheets.find(({ name }) => name === 'Nhiệm vụ')!
    script.edit('Nhiệm vụ', 'A2', 'Tuyên truyền bầu cử')
    script.edit('Nhiệm vụ', 'A2', 'Giám sát')
    script.edit('Nhiệm vụ', 'C2', '29/5/2026')
    script.edit('Nhiệm vụ', 'A3:B4', [
      ['Tập huấn', 'doan@x.vn'],
      ['Ra quân', 'ccb@x.vn'],
    ])
    script.edit('Nhiệm vụ', 'A2', null)
    expect(script.executions.slice(2).map(({ name, status, log }) => [name, status, log[0]])).toEqual([
      ['onEdit', 'completed', 'Tuyên truyền bầu cử undefined A2 Nhiệm vụ'],
      ['onEdit', 'completed', 'Giám sát Tuyên truyền bầu cử A2 Nhiệm vụ'],
      ['onEdit', 'completed', '46171 undefined C2 Nhiệm vụ'],
      ['onEdit', 'completed', 'undefined undefined A3:B4 Nhiệm vụ'],
      ['onEdit', 'completed', 'undefined Giám sát A2 Nhiệm vụ'],
    ])
    expect(google.book.display(sheet.id, 1, 2)).toBe('29/05/2026')
    expect(google.book.display(sheet.id, 3, 3)).toMatch(/^22\/0?5\/2026/)
    expect(() => script.edit('Nhiệm vụ', 'B2', 'không phải email')).toThrow(Rejected)
    expect(script.executions).toHaveLength(7)
  })

  test.each([
    ['Không có', 'A1', 'No sheet "Không có"'],
    ['Nhiệm vụ', 'xyz', 'No range "xyz"'],
  ])('typing into %s!%s is a mistake of the caller', (sheet, a1, message) => {
    expect(() => started().script.edit(sheet, a1, 'x')).toThrow(message)
  })

  test('a paste past the last row makes the sheet grow, and the page is told', () => {
    const { google, script } = started()
    const heard: string[] = []
    google.book.onChange((changes) => heard.push(...changes.map(({ what }) => what)))
    script.edit('Nhiệm vụ', 'A1000', [['a'], ['b']])
    expect(google.book.data.sheets.find(({ name }) => name === 'Nhiệm vụ')?.rowCount).toBe(1001)
    expect(heard.slice(0, 2)).toEqual(['cells', 'sheet'])
  })

  test('installed edit and change triggers run with full authorisation', () => {
    const { script } = bind(`
      function install() {
        ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create()
        ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create()
      }
      function edited(e) { console.log(String(e.authMode), e.range.getA1Notation(), e.value, MailApp.getRemainingDailyQuota()) }
      function changed(e) { console.log(e.changeType, e.triggerUid === ScriptApp.getProjectTriggers()[1].getUniqueId()) }`)
    script.run('install')
    script.edit('Trang tính1', 'B2', '=1+1')
    expect(script.executions.slice(1).map(({ name, by, log, error }) => [name, by, ...log, error])).toEqual([
      ['edited', 'edit', 'FULL B2 =1+1 100', undefined],
      ['changed', 'edit', 'EDIT true', undefined],
    ])
  })

  test('listeners hear of every change once', () => {
    const { google, script } = started()
    const heard: number[] = []
    const stop = google.book.onChange((changes) => heard.push(changes.length))
    script.edit('Nhiệm vụ', 'A2', 'x')
    expect(heard).toHaveLength(2)
    stop()
    script.edit('Nhiệm vụ', 'A2', 'y')
    expect(heard).toHaveLength(2)
  })

  test('the clock runs a week: one mail on the day, none twice', () => {
    const { google, script } = started()
    script.edit('Nhiệm vụ', 'A2:C3', [
      ['Giám sát', 'nongdan@x.vn', '29/5/2026'],
      ['Tập huấn', 'doan@x.vn', '2/6/2026'],
    ])
    google.clock.runTo('2026-05-30T08:00')
    const ticks = script.executions.filter(({ by }) => by === 'time')
    expect(ticks).toHaveLength(8 * 144)
    expect(ticks.every(({ status }) => status === 'completed')).toBe(true)
    expect(google.mailbox.sent.map(({ to, subject, at }) => [to, subject, at.slice(0, 14)])).toEqual([
      ['nongdan@x.vn', 'Đến hạn: Giám sát', '2026-05-29T08:'],
    ])
    expect(google.mailbox.failureNotices).toEqual([])
  })

  test('with another holder of the lock the tick does nothing', () => {
    const { google, script } = started()
    script.edit('Nhiệm vụ', 'A2:C2', [['Giám sát', 'nongdan@x.vn', '22/5/2026']])
    const release = google.locks.hold('document')
    google.clock.runTo('2026-05-22T10:00')
    expect(google.mailbox.sent).toEqual([])
    release()
    google.clock.runTo('2026-05-22T10:20')
    expect(google.mailbox.sent).toHaveLength(1)
  })

  test('reading costs the first touch and then by cells', () => {
    const { google, script } = bind(
      'function main() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 100, 10).getValues().length }',
      { scopes },
    )
    expect(script.run('main')).toMatchObject({ value: 100, milliseconds: 160 + 10 + 9 })
    expect(google.meter.rows.filter(({ milliseconds }) => milliseconds > 0)).toEqual([
      { call: 'Spreadsheet (first touch)', count: 1, milliseconds: 160 },
      { call: 'Range.getValues', count: 1, milliseconds: 19 },
    ])
    expect(google.meter.writes).toBe(0)
  })

  test('what scripts write and builders build counts once as a write', () => {
    const { google, script } = bind(
      'function main() { const r = SpreadsheetApp.getActive().getActiveSheet().getRange("A1:B1"); r.setValues([[1, 2]]); r.setBackground("#fff"); r.getValues() }',
    )
    expect(script.run('main').status).toBe('completed')
    expect(google.meter.writes).toBe(2)
  })
})
