import { describe, expect, test } from 'vitest'
import { createGoogle, type Google, type SavedGoogle } from '../../../emulator'
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

describe('the book in the saved state', () => {
  const furnished = () => {
    const { google, script } = bind(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet()
      sheet.getRange('A1:Z500').setBackground('#ff0000').setFontWeight('bold')
      sheet.getRange('B2:B400').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build())
      sheet.getRange('C3').setValue('x').setNote('note').setBackground('blue')
      sheet.getRange('D4').setFormula('=1+1')
    }`)
    expect(script.run('main').status).toBe('completed')
    return google
  }
  const plain = (google: Google) => JSON.parse(JSON.stringify(google.book.data, (_, value) => value ?? undefined))
  test('comes back as it was, each look written once', () => {
    const google = furnished()
    const saved = google.save()
    expect(plain(createGoogle({ realms: nodeRealm, saved }))).toEqual(plain(google))
    expect(JSON.stringify(saved).length * 5).toBeLessThan(JSON.stringify(google.book.data).length)
  })
  test('two that are restored from it share nothing', () => {
    const saved = furnished().save()
    const before = JSON.stringify(saved)
    const [one, other] = [createGoogle({ realms: nodeRealm, saved }), createGoogle({ realms: nodeRealm, saved })]
    const untouched = plain(other)
    one
      .load({
        ...project,
        scripts: [
          {
            name: 'Code',
            source: "function main() { SpreadsheetApp.getActiveSheet().getRange('A1:C9').setBackground('green').clearDataValidations() }",
          },
        ],
      })
      .run('main')
    expect(plain(other)).toEqual(untouched)
    expect(JSON.stringify(saved)).toBe(before)
  })
  test('a book whose cells hold their looks themselves is read too', () => {
    const google = furnished()
    const saved = { ...google.save(), book: plain(google) }
    expect(plain(createGoogle({ realms: nodeRealm, saved }))).toEqual(plain(google))
  })
})

test('a state from before there were other people', () => {
  const { google, script } = bind(source)
  script.run('fill')
  const { people, properties, cache, ...rest } = google.save() as SavedGoogle &
    Record<'properties' | 'cache', object> & { people: Record<'properties' | 'cache' | 'usage', object>[] }
  const [owner] = people
  const old = {
    ...rest,
    properties: { ...properties, user: owner!.properties },
    cache: { ...cache, user: owner!.cache },
    usage: owner!.usage,
  }
  const again = createGoogle({ realms: nodeRealm, saved: old as SavedGoogle })
  expect(again.save()).toEqual(google.save())
  expect(again.load(project).run('seen').value).toEqual(script.run('seen').value)
})

test('under another address the owner goes on with all that is his', () => {
  const { google, script } = bind(source)
  script.run('fill')
  const again = createGoogle({ realms: nodeRealm, saved: google.save(), account: { email: 'other@mattran.vn', kind: 'workspace' } })
  const other = again.load(project)
  expect([other.run('seen').value, other.triggers.map(({ owner }) => owner), again.as('other@mattran.vn').role]).toEqual([
    script.run('seen').value,
    ['other@mattran.vn'],
    'owner',
  ])
  expect(again.mailbox.remainingToday).toBe(1499)
})
