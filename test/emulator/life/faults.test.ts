import { describe, expect, test } from 'vitest'
import type { FaultPlan } from '../../../emulator'
import { bind } from './project'

const error = "We're sorry, a server error occurred. Please wait a bit and try again."

/** Writes, sends, writes; catches what fails, and has a word at the end. */
const source = `
function main() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0]
  try {
    sheet.getRange('A1').setValue('before')
    MailApp.sendEmail('a@x.vn', 'S', 'B')
    sheet.getRange('A2').setValue('after')
  } catch (error) {
    console.log('caught ' + error.name + ': ' + error.message)
    sheet.getRange('A3').setValue('caught')
  } finally {
    console.log('finally')
    sheet.getRange('A4').setValue('finally')
  }
  return 'done'
}
function more() { for (let i = 0; i < 5; i++) SpreadsheetApp.getActive().getSheets()[0].getRange(i + 1, 2).setValue(i) }
function lock() { const l = LockService.getDocumentLock(); l.waitLock(1000); MailApp.sendEmail('a@x.vn', 'S', 'B'); l.releaseLock() }
`

/** What is left of one run of `main` with this plan. */
function left(plan: FaultPlan): unknown {
  const { google, script } = bind(source)
  google.faults.plan(plan)
  const { status, error: told, value, faults, log } = script.run('main')
  const cells = google.book.data.sheets[0]!.cells
  const column = Array.from(cells, (row) => row?.[0]?.value ?? null)
  return { status, ...(told ? { told } : {}), ...(value ? { value } : {}), faults, log, cells: column, mails: google.mailbox.sent.length }
}
const sending = { call: 'MailApp.sendEmail', nth: 5 }

describe('one call', () => {
  test.each<[string, FaultPlan, object]>([
    [
      'fails before its effect, and the script may catch it',
      { call: 'MailApp.sendEmail', fault: 'fails' },
      {
        status: 'completed',
        value: 'done',
        log: [`caught Exception: ${error}`, 'finally'],
        cells: ['before', null, 'caught', 'finally'],
        mails: 0,
      },
    ],
    [
      'fails with words of the plan',
      { call: 'MailApp.sendEmail', fault: 'fails', message: 'Service unavailable: Mail' },
      { log: ['caught Exception: Service unavailable: Mail', 'finally'], mails: 0 },
    ],
    [
      'dies after its effect, and nothing of the script happens any more',
      { call: 'MailApp.sendEmail', fault: 'dies after' },
      { status: 'failed', told: error, log: [], cells: ['before'], mails: 1 },
    ],
    [
      'hangs until the time is up, without effect',
      { call: 'MailApp.sendEmail', fault: 'hangs' },
      { status: 'timed out', told: 'Exceeded maximum execution time', log: [], cells: ['before'], mails: 0 },
    ],
    [
      'is slow, and all goes on',
      { call: 'MailApp.sendEmail', fault: 'slow' },
      { status: 'completed', cells: ['before', 'after', null, 'finally'], mails: 1 },
    ],
    [
      'is so slow that the time is up',
      { call: 'MailApp.sendEmail', fault: 'slow', milliseconds: 6 * 60_000 },
      { status: 'timed out', cells: ['before'], mails: 0 },
    ],
    ['that does not come leaves all as it is', { ...sending, fault: 'fails' }, { status: 'completed', value: 'done', faults: undefined }],
  ])('%s', (_, plan, wanted) => {
    expect(left(plan)).toMatchObject(wanted)
  })

  test('is reported with its place in the execution', () => {
    expect(left({ call: 'MailApp.sendEmail', fault: 'slow' })).toMatchObject({
      faults: [{ call: 'MailApp.sendEmail', nth: 5, fault: 'slow' }],
    })
  })

  test.each([
    ['en', error],
    ['vi', 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.'],
  ] as const)('fails in the account’s language: %s', (language, sentence) => {
    const { google, script } = bind('function main() { MailApp.getRemainingDailyQuota() }', { language })
    google.faults.plan({ call: 'MailApp.getRemainingDailyQuota', fault: 'fails' })
    expect(script.run('main')).toMatchObject({ status: 'failed', error: `Exception: ${sentence}` })
  })
})

describe('counting', () => {
  test('the third of a name, over executions, once', () => {
    const { google, script } = bind(source)
    google.faults.plan({ call: 'MailApp.sendEmail', nth: 3, fault: 'fails' })
    const sent = [1, 2, 3, 4].map(() => {
      script.run('main')
      return google.mailbox.sent.length
    })
    expect(sent).toEqual([1, 2, 2, 3])
    expect(google.faults.planned).toEqual([])
  })

  test.each([1, 4, 6, 10, 20])('call %d of the next execution, whatever it is', (nth) => {
    const { google, script } = bind(source)
    google.faults.plan({ everyCall: nth, fault: 'dies after' })
    expect(script.run('more')).toMatchObject({ status: 'failed', calls: nth, faults: [{ nth, fault: 'dies after' }] })
    expect(script.run('more')).toMatchObject({ status: 'completed', calls: 20 })
  })

  test('a plan for the next execution passes with it', () => {
    const { google, script } = bind(source)
    google.faults.plan({ everyCall: 21, fault: 'fails' })
    expect([script.run('more').status, script.run('more').status, google.faults.planned]).toEqual(['completed', 'completed', []])
  })

  test('a withdrawn plan does not happen; clear withdraws all', () => {
    const { google, script } = bind(source)
    const withdraw = google.faults.plan({ call: 'MailApp.sendEmail', fault: 'hangs' })
    google.faults.plan({ rate: 1, fault: 'fails' })
    withdraw()
    expect(google.faults.planned).toEqual([{ rate: 1, fault: 'fails' }])
    google.faults.clear()
    expect(script.run('main')).toMatchObject({ status: 'completed', value: 'done' })
  })

  test('listing the functions meets no fault', () => {
    const { google, script } = bind('const sheet = SpreadsheetApp.getActive()\nfunction main() { return sheet.getName() }')
    google.faults.plan({ everyCall: 1, fault: 'fails' })
    expect(script.functions).toEqual(['main'])
    expect(script.run('main').status).toBe('failed')
  })

  test.each<FaultPlan>([
    { call: 'x', nth: 0, fault: 'fails' },
    { everyCall: 1.5, fault: 'fails' },
    { rate: 1.1, fault: 'fails' },
    { call: 'x', fault: 'slow', milliseconds: -1 },
  ])('refuses %j', (plan) => {
    expect(() => bind(source).google.faults.plan(plan)).toThrow(RangeError)
  })
})

describe('at random', () => {
  const statuses = (plan: FaultPlan): string => {
    const { google, script } = bind(source)
    google.faults.plan(plan)
    return Array.from({ length: 40 }, () => (script.run('more').status === 'completed' ? '.' : 'x')).join('')
  }

  test('the same seed gives the same faults, another seed others', () => {
    const first = statuses({ rate: 0.02, seed: 7, fault: 'fails' })
    expect(first).toMatch(/^(?=.*x)(?=.*\.)/)
    expect(statuses({ rate: 0.02, seed: 7, fault: 'fails' })).toBe(first)
    expect(statuses({ rate: 0.02, seed: 8, fault: 'fails' })).not.toBe(first)
  })

  test.each([
    [0, /^\.+$/],
    [1, /^x+$/],
  ])('rate %d', (rate, wanted) => {
    expect(statuses({ rate, fault: 'dies after' })).toMatch(wanted)
  })

  test('of one name alone', () => {
    expect(statuses({ rate: 1, call: 'MailApp.sendEmail', fault: 'fails' })).toMatch(/^\.+$/)
  })
})

test('a lock is free after the execution that held it died', () => {
  const { google, script } = bind(source)
  google.faults.plan({ call: 'MailApp.sendEmail', fault: 'dies after' })
  expect([script.run('lock').status, script.run('lock').status]).toEqual(['failed', 'completed'])
})

test('a trigger that died stands in Google’s summary of failures', () => {
  const { google, script } = bind(`${source}\nfunction start() { ScriptApp.newTrigger('main').timeBased().everyMinutes(10).create() }`)
  script.run('start')
  google.faults.plan({ call: 'MailApp.sendEmail', fault: 'dies after' })
  google.clock.runTo('2026-05-22T08:25')
  expect(google.mailbox.failureNotices[0]!.failures).toMatchObject([{ handler: 'main', error }])
  expect(google.mailbox.sent).toHaveLength(2)
})
