import { describe, expect, test } from 'vitest'
import { bind } from './project'

const source = `
  function onEdit(e) { e.range.offset(0, 1).setValue('seen ' + e.value) }
  function long(which, wait) {
    const lock = LockService[which]()
    if (wait) lock.waitLock(wait)
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('A1').setValue('outer')
    const between = sheet.getRange('D1').getValue()
    SpreadsheetApp.flush()
    lock.releaseLock()
    return [between, sheet.getRange('D1').getValue(), sheet.getName()]
  }
  function quick(which, wait) {
    const lock = LockService[which]()
    const got = lock.tryLock(wait)
    SpreadsheetApp.getActiveSheet().getRange('D1').setValue('inner')
    return [got, lock.hasLock()]
  }
  function waits(which) {
    LockService[which]().waitLock(5000)
    return 'got it'
  }
  function careless() {
    const lock = LockService.getScriptLock()
    lock.waitLock(1)
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)
    lock.releaseLock()
  }
  function readsLast() {
    const lock = LockService.getScriptLock()
    lock.waitLock(1)
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).getValue()
    lock.releaseLock()
  }
  function tick() { PropertiesService.getScriptProperties().setProperty('tick', 'done') }
  function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
  function catches() { try { SpreadsheetApp.flush() } catch (e) {} return 'on' }
  function nothing() {}
  function one() { SpreadsheetApp.flush(); return Date.now() }
  function both() { const at = Date.now(); SpreadsheetApp.flush(); return Date.now() - at }
  function sleeps() { Utilities.sleep(100000) }
`
const office = () => {
  const bound = bind(source)
  bound.google.share('lan@gmail.com', 'editor')
  const lan = bound.google.as('lan@gmail.com')
  lan.authorise()
  return { ...bound, lan, sheet: bound.google.book.data.sheets[0]! }
}

describe('another execution in the middle of one', () => {
  test('a person edits: her trigger runs, both write, the outer one sees it', () => {
    const { google, script, lan, sheet } = office()
    const edit = google.meanwhile({ call: 'Range.setValue' }, () => lan.edit(sheet.name, 'C1', 'x'))
    expect(script.run('long', 'getScriptLock', 0).value).toEqual(['seen x', 'seen x', sheet.name])
    expect(edit.done).toBe(true)
    expect(sheet.cells[0]!.map((cell) => cell?.value)).toEqual(['outer', undefined, 'x', 'seen x'])
    expect(script.executions.map(({ id, name, user }) => [id, name, user])).toEqual([
      [2, 'onEdit', 'lan@gmail.com'],
      [1, 'long', undefined],
    ])
  })
  test('between two calls, by place', () => {
    const { google, script } = office()
    const found: unknown[] = []
    google.meanwhile({ everyCall: 4 }, () => found.push(script.run('quick', 'getScriptLock', 0).value))
    expect(script.run('long', 'getScriptLock', 0).value).toEqual(['inner', 'inner', expect.any(String)])
    expect(found).toEqual([[true, true]])
  })
  test('a place that the next execution does not reach passes with it', () => {
    const { google, script } = office()
    const late = google.meanwhile({ everyCall: 400 }, () => script.run('nothing'))
    script.run('long', 'getScriptLock', 0)
    expect([late.done, script.executions.length]).toEqual([false, 1])
  })
  test('withdrawn, it does not come', () => {
    const { google, script } = office()
    const plan = google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => script.run('nothing'))
    plan.withdraw()
    script.run('catches')
    expect([plan.done, script.executions.length]).toEqual([false, 1])
  })
  test('counted from 1', () => {
    expect(() => office().google.meanwhile({ call: 'a', nth: 0 }, () => {})).toThrow(RangeError)
  })
  test('a time trigger fires; the clock is nobody else’s meanwhile', () => {
    const { google, script } = office()
    script.run('install')
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => {
      expect(script.fire('tick').status).toBe('completed')
      expect(() => google.clock.runTo('2026-06-01')).toThrow('The clock stands still')
    })
    expect(script.run('catches').value).toBe('on')
    expect(() => script.fire('nothing')).toThrow(RangeError)
  })
  test('what it throws is not the script’s to catch', () => {
    const { google, script } = office()
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => {
      throw new Error('of the test')
    })
    expect(() => script.run('catches')).toThrow('of the test')
    expect(script.run('catches').status).toBe('completed')
  })
  test('they run side by side: its time is not the outer one’s', () => {
    const { google, script } = office()
    let inner: unknown
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => {
      inner = script.run('sleeps').milliseconds
    })
    const both = script.run('both').value
    expect(inner).toBe(100_000)
    expect(both).toBe(office().script.run('both').value)
  })
  test('the meter keeps each one’s own calls', () => {
    const { google, script } = office()
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => script.run('sleeps'))
    script.run('one')
    expect(google.meter.last!.name).toBe('one')
    expect(google.meter.last!.rows.map(({ call }) => call)).not.toContain('Utilities.sleep')
  })
  test('faults are the outer one’s; those of the next execution come to the inner one', () => {
    const { google, script } = office()
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => {
      google.faults.plan({ everyCall: 1, fault: 'fails' })
      script.run('long', 'getScriptLock', 0)
    })
    expect(script.run('one').status).toBe('completed')
    expect(script.executions.map(({ name, status }) => [name, status])).toEqual([
      ['long', 'failed'],
      ['one', 'completed'],
    ])
  })
})

describe('locks', () => {
  const free = [true, true]
  const taken = [false, false]
  test.each([
    ['getScriptLock', 'getScriptLock', 'owner', taken],
    ['getDocumentLock', 'getDocumentLock', 'lan', taken],
    ['getUserLock', 'getUserLock', 'owner', taken],
    ['getUserLock', 'getUserLock', 'lan', free],
    ['getScriptLock', 'getDocumentLock', 'owner', free],
  ] as const)('one holds %s; in its middle another tries %s as %s', (held, tried, who, wanted) => {
    const { google, script, lan } = office()
    let found: unknown
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => {
      found = (who === 'lan' ? lan : script).run('quick', tried, 1000).value
    })
    script.run('long', held, 1)
    expect(found).toEqual(wanted)
  })
  test('waiting in vain takes its time and throws Google’s sentence', () => {
    const { google, script } = office()
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => script.run('waits', 'getDocumentLock'))
    script.run('long', 'getDocumentLock', 1)
    expect(script.executions[0]).toMatchObject({
      status: 'failed',
      error: 'Exception: Lock timeout: another process was holding the lock for too long.',
    })
    expect(script.executions[0]!.milliseconds).toBeGreaterThanOrEqual(5000)
    expect(script.run('waits', 'getDocumentLock').value).toBe('got it')
  })
  test('of an execution that died they are free', () => {
    const { google, script } = office()
    google.faults.plan({ call: 'SpreadsheetApp.flush', fault: 'dies after' })
    script.run('long', 'getDocumentLock', 1)
    expect(script.run('quick', 'getDocumentLock', 0).value).toEqual(free)
  })
  test('held from outside: another person’s user lock is hers', () => {
    const { google, script, lan } = office()
    const release = google.locks.hold('user', 'lan@gmail.com')
    expect([script.run('quick', 'getUserLock', 0).value, lan.run('quick', 'getUserLock', 0).value]).toEqual([free, taken])
    release()
    expect(lan.run('quick', 'getUserLock', 0).value).toEqual(free)
  })
  test.each([
    ['careless', 1],
    ['readsLast', undefined],
  ])('%s: let go before what was written is flushed: %s', (name, count) => {
    expect(office().script.run(name).unflushed).toBe(count)
  })
})

test('thirty executions of one account at once', () => {
  const { google, script, lan } = office()
  const deeper = (left: number): void => {
    if (left === 0) {
      script.run('nothing')
      lan.run('nothing')
      return
    }
    google.meanwhile({ call: 'SpreadsheetApp.flush' }, () => deeper(left - 1))
    script.run('catches')
  }
  deeper(30)
  expect(script.executions.slice(0, 2)).toMatchObject([
    { name: 'nothing', error: 'There are too many scripts running simultaneously for this Google user account.' },
    { name: 'nothing', status: 'completed', user: 'lan@gmail.com' },
  ])
  expect(script.executions.filter(({ status }) => status === 'completed').length).toBe(31)
})
