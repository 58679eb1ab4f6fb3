import { describe, expect, test } from 'vitest'
import { bind, outcome } from './project'

describe('an execution', () => {
  test('starts from a fresh global object every time', () => {
    const { script } = bind('var count = 0; function add() { count += 1; return count }')
    expect([script.run('add').value, script.run('add').value]).toEqual([1, 1])
  })

  test('runs every file from the top, in one scope', () => {
    const { google } = bind('')
    const script = google.load({
      manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}',
      scripts: [
        { name: 'a.gs', source: 'const words = ["một"]; function first() { return words.concat(second()) }' },
        { name: 'b.gs', source: 'let more = "hai"; function second() { return more }' },
      ],
      html: [],
    })
    expect(script.run('first').value).toEqual(['một', 'hai'])
  })

  test.each([
    ['gone', 'Script function not found: gone'],
    ['hidden_', 'Script function not found: hidden_'],
    ['arrow', 'Script function not found: arrow'],
    ['Array', 'Script function not found: Array'],
    ['Date', 'Script function not found: Date'],
    ['SpreadsheetApp', 'Script function not found: SpreadsheetApp'],
    ['breaks', 'TypeError: undefined is not a function'],
    ['throwsText', 'hỏng'],
    ['throwsOwn', 'RangeError: xa quá'],
    ['missing', 'NotEmulated: Utilities.gzip'],
  ])('%s fails: %s', (name, error) => {
    const { script } = bind(`
      function hidden_() {}
      const arrow = () => 1
      function breaks() { const f = undefined; try { f() } catch (e) { throw new e.constructor('undefined is not a function') } }
      function throwsText() { throw 'hỏng' }
      function throwsOwn() { throw new RangeError('xa quá') }
      function missing() { Utilities.gzip }
    `)
    expect(script.run(name)).toMatchObject({ status: 'failed', error })
  })

  test('says it in Vietnamese to a Vietnamese account', () => {
    expect(bind('', { language: 'vi' }).script.run('gone').error).toBe('Không tìm thấy hàm tập lệnh: gone')
  })

  test('an error while the files load fails it', () => {
    expect(bind('function main() {} throw new Error("lúc nạp")').script.run('main')).toMatchObject({
      status: 'failed',
      error: 'Error: lúc nạp',
    })
    expect(bind('function main( {').script.run('main').status).toBe('failed')
  })

  test('promises settle before it ends', () => {
    const { script } = bind(`
      async function waits() { await null; const n = await Promise.resolve(2); console.log('done'); return n }
      async function fails() { await null; throw new Error('sau') }
    `)
    expect(script.run('waits')).toMatchObject({ value: 2, log: ['done'] })
    expect(script.run('fails')).toMatchObject({ status: 'failed', error: 'Error: sau' })
  })

  test('arguments are values of its realm', () => {
    const { script } = bind('function main(list, record) { return [list instanceof Array, record instanceof Object, list[0].a] }')
    expect(script.run('main', [{ a: 1 }], {}).value).toEqual([true, true, 1])
  })

  test('the log holds Logger and console', () => {
    const { script } = bind(
      `function main() { Logger.log('%s: %d', 'việc', 3); console.info('a', 1); console.error({ b: 2 }); console.log(new Error('x').message) }`,
    )
    expect(script.run('main').log).toEqual(['việc: 3', 'INFO a 1', 'ERROR {"b":2}', 'x'])
  })

  test("follows the emulated clock in the script's zone", () => {
    expect(
      outcome('const d = new Date(); return [d.getHours(), d.getDay(), Utilities.formatDate(d, "Asia/Ho_Chi_Minh", "HH:mm")]'),
    ).toEqual([8, 5, '08:00'])
  })
})

describe('time runs by what calls cost', () => {
  test('sleep moves the clock', () => {
    const { google, script } = bind('function main() { const a = Date.now(); Utilities.sleep(90000); return Date.now() - a }')
    expect(script.run('main')).toMatchObject({ value: 90_000, milliseconds: 90_000 })
    expect(google.clock.now).toBe('2026-05-22T08:01:30')
  })

  test('six minutes end it; what catches the error gets no further', () => {
    const { google, script } = bind(`
      function main() {
        const properties = PropertiesService.getScriptProperties()
        properties.setProperty('before', '1')
        Utilities.sleep(300000)
        try { Utilities.sleep(61000) } catch (e) {}
        properties.setProperty('after', '1')
        return 'ended'
      }
      function seen() { return PropertiesService.getScriptProperties().getKeys() }
    `)
    const ended = script.run('main')
    expect(ended).toMatchObject({ status: 'timed out', error: 'Exceeded maximum execution time' })
    expect(ended.value).toBeUndefined()
    expect(script.run('seen').value).toEqual(['before'])
    expect(google.clock.now > '2026-05-22T08:06:00').toBe(true)
  })

  test('a simple trigger has thirty seconds', () => {
    const { script } = bind('function onOpen() { Utilities.sleep(31000) }')
    script.open()
    expect(script.executions.at(-1)).toMatchObject({ name: 'onOpen', by: 'open', status: 'timed out' })
  })
})

describe('permission', () => {
  test.each([
    ['MailApp.sendEmail("a@b.vn", "s", "b")', 'MailApp.sendEmail', 'https://www.googleapis.com/auth/script.send_mail'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'https://www.googleapis.com/auth/script.scriptapp'],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'https://www.googleapis.com/auth/userinfo.email'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'https://www.googleapis.com/auth/spreadsheets'],
    ['UrlFetchApp.fetch("https://a.vn")', 'UrlFetchApp.fetch', 'https://www.googleapis.com/auth/script.external_request'],
    [
      'DriveApp.getRootFolder()',
      'DriveApp.getRootFolder',
      '(https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
    ],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
      'Ui.showSidebar',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  ])('%s needs its scope', (call, name, needed) => {
    expect(outcome(call, { scopes: ['spreadsheets.currentonly'] })).toBe(
      `Exception: Specified permissions are not sufficient to call ${name}. Required permissions: ${needed}`,
    )
  })

  test('what the scopes allow works; a manifest without scopes allows all', () => {
    expect(outcome('return MailApp.getRemainingDailyQuota()', { scopes: ['script.send_mail'] })).toBe(100)
    expect(outcome('return Session.getActiveUser().getEmail()')).toBe('vanphong.mttq@gmail.com')
  })

  test.each([
    ['MailApp.sendEmail("a@b.vn", "s", "b")', 'MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail'],
    ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui'],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp'],
  ])('a simple trigger may not %s', (call, rest) => {
    const { script } = bind(`function onOpen() { ${call} }`)
    script.open()
    expect(script.executions.at(-1)?.error).toBe(`Exception: You do not have permission to call ${rest}`)
  })

  test('a simple trigger has properties, cache, menus, and no email of a consumer', () => {
    const { google, script } = bind(`function onOpen() {
      PropertiesService.getDocumentProperties().setProperty('opened', Session.getActiveUser().getEmail())
      CacheService.getDocumentCache().put('a', 'b')
      SpreadsheetApp.getUi().createMenu('Sổ').addItem('Mở', 'show').addToUi()
    }
    function show() { return PropertiesService.getDocumentProperties().getProperties() }`)
    script.open()
    expect(script.executions.at(-1)).toMatchObject({ status: 'completed' })
    expect(google.ui.menus).toEqual([{ title: 'Sổ', items: [{ title: 'Mở', handler: 'show' }] }])
    expect(script.choose('Sổ', 'Mở')).toMatchObject({ by: 'menu', value: { opened: '' } })
  })
})

describe('refused by name', () => {
  test('also where the script catches it', () => {
    const { script } = bind(
      'function main() { try { DriveApp.getRootFolder() } catch (e) {} try { Utilities.gzip } catch (e) {} return 1 }',
    )
    expect(script.run('main')).toMatchObject({ status: 'completed', value: 1, notEmulated: ['DriveApp.getRootFolder', 'Utilities.gzip'] })
  })

  test.each([
    ['DriveApp.createFile("a", "b")', 'NotEmulated: DriveApp.createFile'],
    ['DocumentApp.create("a")', 'NotEmulated: DocumentApp.create'],
    ['FormApp.create("a")', 'NotEmulated: FormApp.create'],
    ['return CalendarApp.Weekday', 'NotEmulated: CalendarApp.Weekday'],
    ['Utilities.zip([])', 'NotEmulated: Utilities.zip'],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_512, "")', 'NotEmulated: Utilities.computeDigest(SHA_512)'],
    ['ScriptApp.getService()', 'NotEmulated: ScriptApp.getService'],
    [
      'ScriptApp.newTrigger("f").forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit()',
      'NotEmulated: SpreadsheetTriggerBuilder.onFormSubmit',
    ],
    ['ScriptApp.newTrigger("f").forForm("x")', 'NotEmulated: TriggerBuilder.forForm'],
    ['GmailApp.sendEmail("a", "b", "c")', 'NotEmulated: GmailApp.sendEmail'],
    ['MailApp.send({})', 'TypeError: MailApp.send is not a function'],
    ['DriveApp.createFiles("a", "b")', 'TypeError: DriveApp.createFiles is not a function'],
    ['return typeof SpreadsheetApp.getActive().getSheetByTitle', 'undefined'],
  ])('%s', (call, wanted) => {
    expect(outcome(call)).toBe(wanted)
  })
})
