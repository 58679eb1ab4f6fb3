import { expect, test } from 'vitest'
import { createGoogle } from '../../../emulator'
import { nodeRealm } from '../../../emulator/life/node-realm'
import { bind } from './project'

const source = `
  function fill() {
    PropertiesService.getUserProperties().setProperty('a', '1')
    CacheService.getScriptCache().put('b', '2', 21600)
    ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create()
    MailApp.sendEmail('a@x.vn', 'S', 'B')
  }
  function tick() { PropertiesService.getScriptProperties().setProperty('uuid', Utilities.getUuid()) }
  function seen() { return [PropertiesService.getUserProperties().getProperty('a'), CacheService.getScriptCache().get('b'), PropertiesService.getScriptProperties().getProperty('uuid')] }
`
const project = { manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}', scripts: [{ name: 'Code.js', source }], html: [] }

test('what was saved goes on exactly as if nothing had happened', () => {
  const { google, script } = bind(source)
  script.run('fill')
  google.clock.runTo('2026-05-22T09:00')
  const saved = JSON.parse(JSON.stringify(google.save()))

  const again = createGoogle({ realms: nodeRealm, saved })
  expect(again.save()).toEqual(saved)
  const restored = again.load(project)
  for (const { clock } of [google, again]) clock.runTo('2026-05-22T12:00')
  expect(restored.run('seen').value).toEqual(script.run('seen').value)
  expect(restored.triggers).toEqual(script.triggers)
  expect(again.save()).toEqual(google.save())
  expect(again.mailbox.sent).toEqual(google.mailbox.sent)
  expect(again.mailbox.remainingToday).toBe(99)
})

test('the saved state is a copy', () => {
  const { google, script } = bind(source)
  const saved = google.save()
  const before = JSON.stringify(saved)
  script.run('fill')
  expect(JSON.stringify(saved)).toBe(before)
})

test('an unknown format is refused', () => {
  expect(() => createGoogle({ realms: nodeRealm, saved: { format: 2 } as never })).toThrow(RangeError)
})
