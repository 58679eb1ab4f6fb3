import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Google, ProjectFiles } from '../../../emulator'
import { startBrowser } from '../../browser/browser'

declare const emulator: {
  createGoogle: (options: object) => Google
  frameRealm: (page: Document) => unknown
  panelBridge: (functions: readonly string[]) => string
}

const root = new URL('../../..', import.meta.url).pathname
let browser: Browser
let page: Page
let folder: string

beforeAll(async () => {
  const entry = `export { createGoogle, panelBridge } from './emulator/index'; export { frameRealm } from './emulator/life/frame-realm'`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'emulator',
    write: false,
    platform: 'browser',
    charset: 'utf8',
  })
  folder = mkdtempSync(join(tmpdir(), 'frame-realm-'))
  const file = join(folder, 'page.html')
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script')
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><body><script>${script}</script></body>`)
  browser = await startBrowser()
  page = await browser.newPage({ timezoneId: 'America/New_York' })
  await page.goto(pathToFileURL(file).href)
})

afterAll(async () => {
  await browser?.close()
  if (folder) rmSync(folder, { recursive: true })
})

/** The value or error of `main` in a project of these files, run in the page from file://. */
function outcome(...sources: string[]): Promise<unknown> {
  return page.evaluate((files) => {
    const google = emulator.createGoogle({ now: '2026-05-22T08:00', language: 'en', realms: emulator.frameRealm(document) })
    const scripts = files.map((source, place) => ({ name: `${place}.gs`, source }))
    const execution = google.load({ manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}', scripts, html: [] }).run('main')
    return execution.status === 'completed' ? execution.value : execution.error
  }, sources)
}

describe('the realm of the page', () => {
  test.each(
    'fetch setTimeout setInterval URL URLSearchParams TextEncoder TextDecoder atob btoa crypto structuredClone performance queueMicrotask localStorage sessionStorage indexedDB document window self top parent location navigator XMLHttpRequest Worker requestAnimationFrame alert name status event'.split(
      ' ',
    ),
  )('%s is undefined', async (name) => {
    expect(await outcome(`function main() { return [typeof ${name}, typeof globalThis.${name}] }`)).toEqual(['undefined', 'undefined'])
  })

  test.each<[string, unknown]>([
    [
      'const d = new Date(2026, 4, 5); return [d.getHours(), d.toISOString(), String(d)]',
      [0, '2026-05-04T17:00:00.000Z', 'Tue May 05 2026 00:00:00 GMT+0700 (Indochina Time)'],
    ],
    ['return new Date().getHours()', 8],
    [
      'return [[] instanceof Array, SpreadsheetApp.getActive().getSheets() instanceof Array, typeof Intl, typeof Map]',
      [true, true, 'object', 'function'],
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(new Date(2026, 4, 5)); return SpreadsheetApp.getActiveSheet().getRange("A1").getValue() instanceof Date',
      true,
    ],
    [
      'try { LockService.getScriptLock().waitLock() ; Utilities.sleep(-1) } catch (e) { return [e instanceof Error, e.name] }',
      [true, 'Exception'],
    ],
    ['const t = HtmlService.createTemplate("<?= helper(word) ?>"); t.word = "xã"; return t.evaluate().getContent()', '(xã)'],
    ['return this === undefined || typeof this.document', 'undefined'],
    ['throw new RangeError("x")', 'RangeError: x'],
    ['return DriveApp.getFiles()', 'NotEmulated: DriveApp.getFiles'],
  ])('%s', async (body, wanted) => {
    expect(await outcome(`function main() { ${body} }`, 'function helper(word) { return "(" + word + ")" }')).toEqual(wanted)
  })

  test('files share one scope, and every execution starts afresh', async () => {
    const run = await page.evaluate(() => {
      const google = emulator.createGoogle({ realms: emulator.frameRealm(document), language: 'en' })
      const project: ProjectFiles = {
        manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}',
        scripts: [
          { name: 'a.gs', source: '"use strict"\nlet count = 0\nconst step = () => { count += 1; return count }' },
          { name: 'b.gs', source: 'function main() { return step() }\nfunction hidden_() {}\nvar App = (() => { function inner() {} })()' },
        ],
        html: [],
      }
      const script = google.load(project)
      const values = [script.run('main').value, script.run('main').value]
      return { values, functions: script.functions, inner: script.run('inner').error, array: script.run('Array').error }
    })
    expect(run).toEqual({
      values: [1, 1],
      functions: ['main'],
      inner: 'Script function not found: inner',
      array: 'Script function not found: Array',
    })
  })

  test('nothing that a script does to built-ins or globals outlives it', async () => {
    const values = await page.evaluate(() => {
      const google = emulator.createGoogle({ realms: emulator.frameRealm(document), language: 'en' })
      const source = `function spoil() {
        Array.prototype.last = function () { return this[this.length - 1] }
        String.prototype.trim = () => 'spoilt'
        delete Object.prototype.hasOwnProperty
        Math.round = () => 0
        Date = undefined
        stray = 1
        globalThis.other = 1
        return [[1, 2].last(), ' a '.trim(), stray, other]
      }
      function look() {
        return [typeof [].last, ' a '.trim(), typeof stray, typeof other, {}.hasOwnProperty('a'), Math.round(1.6), new Date(2026, 0, 1).getHours()]
      }`
      const script = google.load({ manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}', scripts: [{ name: 'a.gs', source }], html: [] })
      return [script.run('look').value, script.run('spoil').value, script.run('look').value]
    })
    const clean = ['undefined', 'a', 'undefined', 'undefined', false, 2, 0]
    expect(values).toEqual([clean, [2, 'spoilt', 1, 1], clean])
  })

  test('a day of ticks', async () => {
    const ran = await page.evaluate(() => {
      const google = emulator.createGoogle({ realms: emulator.frameRealm(document), now: '2026-05-22T08:00' })
      const source =
        'function install() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(10).create() }\nfunction tick() { new Date() }'
      const script = google.load({ manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}', scripts: [{ name: 'a.gs', source }], html: [] })
      script.run('install')
      google.clock.runTo('2026-05-23T08:00')
      return { count: script.executions.filter(({ status }) => status === 'completed').length }
    })
    expect(ran.count).toBe(145)
  })
})

describe('the panel bridge, in a sandboxed frame', () => {
  test('calls, answers, errors, user objects, refused arguments', async () => {
    const heard = await page.evaluate(async () => {
      const google = emulator.createGoogle({ realms: emulator.frameRealm(document), language: 'en' })
      const source = 'function echo(...values) { return values }\nfunction fails() { throw new Error("hỏng") }\nfunction hidden_() {}'
      const script = google.load({ manifest: '{"timeZone":"Asia/Ho_Chi_Minh"}', scripts: [{ name: 'a.gs', source }], html: [] })
      const panel = `<script>${emulator.panelBridge(script.functions)}</script><form id="f"><input name="don-vi" value="Hội"></form><script>
        const said = []
        const say = (...parts) => { said.push(parts); if (said.length === 7) parent.postMessage({ said }, '*') }
        const run = google.script.run
        run.withSuccessHandler((value, user) => say('echo', value, user)).withUserObject('u').echo(1, [undefined], { a: undefined })
        run.withSuccessHandler((value) => say('form', value)).echo(document.getElementById('f'))
        run.withFailureHandler((error, user) => say('fails', error.message, error.name, user)).fails()
        try { run.echo({ day: new Date() }) } catch (error) { say('date', error.message) }
        say('names', typeof run.hidden_, typeof run.gone, typeof run.echo)
        say('chain', run.withSuccessHandler(() => {}) !== run)
        try { google.script.url.getLocation() } catch (error) { say('url', error.message) }
        google.script.host.close()
      </script>`
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', 'allow-scripts allow-forms')
      const messages: unknown[] = []
      const result = new Promise((resolve) => {
        addEventListener('message', ({ data, source: from }) => {
          if (data.panel === 'run') {
            const answer = script.call(data.name, data.args)
            ;(from as Window).postMessage({ panel: 'answer', id: data.id, ...answer }, '*')
          } else if (data.panel) messages.push(data)
          else resolve(data.said)
        })
      })
      frame.srcdoc = panel
      document.body.append(frame)
      const said = await result
      frame.remove()
      return { said, messages }
    })
    expect(heard.messages).toEqual([{ panel: 'close' }])
    expect(heard.said).toEqual(
      expect.arrayContaining([
        ['echo', [1, [null], {}], 'u'],
        ['form', [{ 'don-vi': 'Hội' }]],
        ['fails', 'hỏng', 'ScriptError', undefined],
        ['date', 'Failed due to illegal value in property: day'],
        ['names', 'undefined', 'undefined', 'function'],
        ['chain', true],
        ['url', 'NotEmulated: google.script.url.getLocation'],
      ]),
    )
  })
})
