import { describe, expect, test } from 'vitest'
import { bind, outcome } from './project'

const ticking = `
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create() }
  function tick(e) {
    const p = PropertiesService.getScriptProperties()
    p.setProperty('ticks', String(1 + Number(p.getProperty('ticks') || 0)))
    p.setProperty('event', JSON.stringify(e))
  }
  function seen() { return PropertiesService.getScriptProperties().getProperties() }
`

describe('ScriptApp', () => {
  test('installs, lists and deletes triggers', () => {
    const { script } = bind(`
      function install() {
        ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create()
        ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create()
      }
      function list() {
        return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK, t.getUniqueId().length > 5])
      }
      function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)) }
    `)
    script.run('install')
    expect(script.run('list').value).toEqual([
      ['tick', 'CLOCK', true, true],
      ['opened', 'ON_OPEN', false, true],
    ])
    expect(script.triggers.map(({ handler, when, owner }) => [handler, when, owner])).toEqual([
      ['tick', 'everyMinutes(10)', 'vanphong.mttq@gmail.com'],
      ['opened', 'onOpen', 'vanphong.mttq@gmail.com'],
    ])
    script.run('remove')
    expect(script.triggers).toEqual([])
  })

  test.each([
    ['everyMinutes(7)', 'Exception: The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['everyHours(5)', 'Exception: The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.'],
    ['atHour(24)', 'Exception: The value you passed to atHour was invalid. It must be between 0 and 23.'],
    ['create()', 'Exception: The recurrence of the trigger was not specified.'],
  ])('timeBased().%s fails', (call, error) => {
    expect(outcome(`ScriptApp.newTrigger('f').timeBased().${call}`)).toBe(error)
  })

  test('twenty and no more', () => {
    const { script } = bind(
      `function main() { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('f').timeBased().everyMinutes(5).create() }`,
    )
    expect(script.run('main').error).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    )
    expect(script.triggers).toHaveLength(20)
  })

  const firing = (builder: string): string[] => {
    const { google, script } = bind(
      `function install() { ScriptApp.newTrigger('tick').timeBased().${builder}.create() } function tick() {}`,
    )
    script.run('install')
    google.clock.runTo('2026-06-22T08:00')
    return script.executions.filter(({ by }) => by === 'time').map(({ startedAt }) => startedAt)
  }

  test.each<[string, (times: readonly string[]) => unknown, unknown]>([
    ['everyHours(6)', (times) => times.length, 124],
    [
      'everyDays(1).atHour(15)',
      (times) => [times.length, times.every((at) => at.slice(11, 13) === '15'), new Set(times.map((at) => at.slice(11))).size],
      [31, true, 1],
    ],
    [
      'atHour(15).nearMinute(30).everyDays(7)',
      (times) => [times.length, times.every((at) => at.slice(11, 16) >= '15:15' && at.slice(11, 16) <= '15:45')],
      [5, true],
    ],
    [
      'onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(16)',
      (times) => times.map((at) => at.slice(5, 13)),
      ['05-22T16', '05-29T16', '06-05T16', '06-12T16', '06-19T16'],
    ],
    ['onMonthDay(31).atHour(9)', (times) => times.map((at) => at.slice(5, 13)), ['05-31T09']],
    ['after(3600000)', (times) => times.map((at) => at.slice(5, 15)), ['05-22T09:0']],
    ['at(new Date(2026, 4, 25, 10, 30))', (times) => times.map((at) => at.slice(5, 16)), ['05-25T10:30']],
    ['inTimezone("America/New_York").everyDays(1).atHour(8)', (times) => new Set(times.map((at) => at.slice(11, 13))), new Set(['19'])],
  ])('%s', (builder, look, wanted) => {
    expect(look(firing(builder))).toEqual(wanted)
  })
})

describe('the clock', () => {
  test('runTo fires what is due, in order, at a fixed offset', () => {
    const { google, script } = bind(ticking)
    script.run('install')
    google.clock.runTo('2026-05-23T08:00')
    const times = script.executions.filter(({ by }) => by === 'time').map(({ startedAt }) => startedAt)
    expect(times).toHaveLength(144)
    expect(new Set(times.map((at) => `${Number(at.slice(14, 16)) % 10}${at.slice(16)}`)).size).toBe(1)
    expect([...times].sort()).toEqual(times)
    const { ticks, event } = script.run('seen').value as { ticks: string; event: string }
    expect(ticks).toBe('144')
    expect(JSON.parse(event)).toMatchObject({
      authMode: 'FULL',
      year: 2026,
      month: 5,
      'day-of-month': 23,
      timezone: 'UTC',
      'day-of-week': 6,
      'week-of-year': 21,
    })
    expect(google.clock.now.slice(0, 16)).toBe('2026-05-23T08:00')
    expect(script.triggers[0]?.lastRun).toBe(times.at(-1))
  })

  test('set passes over what lies between', () => {
    const { google, script } = bind(ticking)
    script.run('install')
    google.clock.set('2026-06-22T08:00')
    expect(script.executions).toHaveLength(1)
    google.clock.runTo('2026-06-22T09:00')
    expect(script.executions).toHaveLength(7)
    expect(() => google.clock.runTo('2026-06-22T08:00')).toThrow(RangeError)
  })

  test('a trigger that deletes itself stops', () => {
    const { google, script } = bind(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create() }
      function tick() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]) }`)
    script.run('install')
    google.clock.runTo('2026-05-22T09:00')
    expect(script.executions).toHaveLength(2)
  })

  test('failures are noted to the owner, apart from mails', () => {
    const { google, script } = bind(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(12).create(); ScriptApp.newTrigger('gone').timeBased().everyHours(12).create() }
      function tick() { SpreadsheetApp.getUi() }`)
    script.run('install')
    google.clock.runTo('2026-05-22T20:30')
    expect(google.mailbox.sent).toEqual([])
    expect(google.mailbox.failureNotices).toHaveLength(1)
    expect(google.mailbox.failureNotices[0]).toMatchObject({
      from: 'apps-scripts-notifications@google.com',
      to: 'vanphong.mttq@gmail.com',
      day: '2026-05-22',
    })
    expect(new Set(google.mailbox.failureNotices[0]?.failures.map(({ error }) => error))).toEqual(
      new Set(['Exception: Cannot call SpreadsheetApp.getUi() from this context.', 'Script function not found: gone']),
    )
  })

  test('ninety minutes of triggers a day', () => {
    const { google, script } = bind(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create() }
      function tick() { Utilities.sleep(280000) }`)
    script.run('install')
    google.clock.set('2026-05-22T14:00')
    google.clock.runTo('2026-05-23T13:59')
    const ran = script.executions.filter(({ by, status }) => by === 'time' && status === 'completed')
    const refused = script.executions.filter(({ error }) => error === 'Service using too much computer time for one day')
    expect(ran).toHaveLength(20)
    expect(refused.length).toBeGreaterThan(100)
    google.clock.runTo('2026-05-23T14:11')
    expect(script.executions.at(-1)?.status).toBe('completed')
  })
})

describe('open and edit', () => {
  test('open runs onOpen, then installed triggers', () => {
    const { script } = bind(`
      function install() { ScriptApp.newTrigger('opened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create() }
      function onOpen(e) { console.log(String(e.authMode), e.source.getId() === SpreadsheetApp.getActive().getId(), 'triggerUid' in e) }
      function opened(e) { console.log(String(e.authMode), 'triggerUid' in e, e.user.getEmail()) }`)
    script.run('install')
    script.open()
    expect(script.executions.slice(1).map(({ name, log }) => [name, ...log])).toEqual([
      ['onOpen', 'LIMITED true false'],
      ['opened', 'FULL true vanphong.mttq@gmail.com'],
    ])
  })

  test('a project without onEdit runs nothing', () => {
    const { script } = bind('function main() {}')
    script.edit('Trang tính1', 'A1', 'x')
    expect(script.executions).toEqual([])
  })
})
