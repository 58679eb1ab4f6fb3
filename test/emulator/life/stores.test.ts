import { describe, expect, test } from 'vitest'
import { bind, outcome } from './project'

describe('properties', () => {
  test.each<[string, unknown]>([
    ['p.setProperty("a", "1").setProperty("b", 2); return p.getProperties()', { a: '1', b: '2' }],
    ['p.setProperties({ a: "1", b: "2" }); p.deleteProperty("a"); return p.getKeys()', ['b']],
    ['p.setProperty("x", "1"); p.setProperties({ a: "1" }, true); return p.getProperties()', { a: '1' }],
    ['return p.getProperty("toString")', null],
    ['p.setProperty("a", "1"); p.deleteAllProperties(); return p.getKeys()', []],
    ['PropertiesService.getUserProperties().setProperty("a", "u"); return p.getProperty("a")', null],
    ['p.setProperty("a", "x".repeat(9216)); return p.getProperty("a").length', 9216],
    ['p.setProperty("a", "x".repeat(9217))', 'Exception: Argument too large: value'],
    ['p.setProperty("a", "đ".repeat(4609))', 'Exception: Argument too large: value'],
    [
      'for (let i = 0; i < 60; i++) p.setProperty("k" + i, "x".repeat(9000))',
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
  ])('%s', (body, wanted) => {
    expect(outcome(`const p = PropertiesService.getScriptProperties(); ${body}`)).toEqual(wanted)
  })
})

describe('cache', () => {
  test.each<[string, unknown]>([
    ['c.put("a", "1"); return [c.get("a"), c.get("b")]', ['1', null]],
    ['c.put("a", "1", 60); Utilities.sleep(61000); return c.get("a")', null],
    ['c.put("a", "1"); Utilities.sleep(299000); return c.get("a")', '1'],
    ['c.putAll({ a: "1", b: "2" }); c.remove("a"); return c.getAll(["a", "b"])', { b: '2' }],
    ['c.put("k".repeat(251), "")', 'Exception: Argument too large: key'],
    ['c.put("k", "x".repeat(102401))', 'Exception: Argument too large: value'],
  ])('%s', (body, wanted) => {
    expect(outcome(`const c = CacheService.getDocumentCache(); ${body}`)).toEqual(wanted)
  })

  test('forgets after six hours at most', () => {
    const { google, script } = bind(
      'function put() { CacheService.getScriptCache().put("a", "1", 99999) } function get() { return CacheService.getScriptCache().get("a") }',
    )
    script.run('put')
    google.clock.set('2026-05-22T13:59')
    expect(script.run('get').value).toBe('1')
    google.clock.set('2026-05-22T14:01')
    expect(script.run('get').value).toBe(null)
  })
})

describe('locks', () => {
  const source = `
    function attempt() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(5000); return [got, lock.hasLock()] }
    function insist() { LockService.getDocumentLock().waitLock(5000); return 'got' }
    function free() { const lock = LockService.getScriptLock(); lock.waitLock(1); lock.releaseLock(); return lock.hasLock() }
  `
  test('are free unless something holds them', () => {
    const { google, script } = bind(source)
    expect(script.run('attempt').value).toEqual([true, true])
    expect(script.run('free').value).toBe(false)
    const release = google.locks.hold('document')
    expect(script.run('attempt')).toMatchObject({ value: [false, false], milliseconds: 5030 })
    expect(script.run('insist').error).toBe('Exception: Lock timeout: another process was holding the lock for too long.')
    expect(script.run('free').value).toBe(false)
    release()
    release()
    expect(script.run('insist').value).toBe('got')
  })
})

describe('Utilities', () => {
  test.each<[string, unknown]>([
    ['return Utilities.base64Encode("Mặt trận")', 'TeG6t3QgdHLhuq1u'],
    ['return Utilities.newBlob(Utilities.base64Decode("TeG6t3QgdHLhuq1u")).getDataAsString()', 'Mặt trận'],
    ['return Utilities.base64EncodeWebSafe([-5, -1, -2])', '-__-'],
    ['return Utilities.base64DecodeWebSafe("-__-")', [-5, -1, -2]],
    ['return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "").slice(0, 4)', [-44, 29, -116, -39]],
    ['return Utilities.parseCsv("a,b\\n1,2") instanceof Array', true],
    ['return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())', true],
    ['return Utilities.getUuid() === Utilities.getUuid()', false],
    [
      'const b = Utilities.newBlob("x", "text/plain", "a.txt"); return [b.getName(), b.getContentType(), b.getBytes()]',
      ['a.txt', 'text/plain', [120]],
    ],
    ['Utilities.formatDate("2026", "UTC", "yyyy")', "Exception: The parameters don't match the method signature for Utilities.formatDate."],
    ['return Utilities.parseDate("22/5/2026", "Asia/Ho_Chi_Minh", "d/M/yyyy") instanceof Date', true],
  ])('%s', (body, wanted) => {
    expect(outcome(body)).toEqual(wanted)
  })

  test('the same seed gives the same ids', () => {
    const id = (seed: number): unknown => outcome('return Utilities.getUuid()', { seed })
    expect(id(7)).toBe(id(7))
    expect(id(7)).not.toBe(id(8))
  })
})
