import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Rooms from the ground up; a file imports from its own room or from lower floors. */
const floors = [
  ['calendar'],
  ['schema'],
  ['text'],
  ['deadline', 'tables'],
  ['plan'],
  ['reporting'],
  ['reminders', 'documents'],
  ['commands'],
  ['gas', 'panels', 'reader', 'office'],
  ['main'],
]
const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room))
const roomOf = (path: string): string => path.replace(/\.ts$/, '').split('/')[0]!

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replace(/\\/g, '/'))
  .filter((file) => file.endsWith('.ts'))
const sources = new Map(files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]))
const pure = files.filter((file) => !['gas', 'panels', 'main'].includes(roomOf(file)))
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

const importsOf = (file: string): { readonly to: string; readonly typeOnly: boolean }[] =>
  [...sources.get(file)!.matchAll(/(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']*)'|import\('(\.[^']*)'\)/g)].map(
    ([, typeOnly, from, dynamic]) => {
      const at = file.split('/').slice(0, -1)
      const path = posix.join(...at, (from ?? dynamic)!)
      return { to: path, typeOnly: Boolean(typeOnly ?? dynamic) }
    },
  )

describe('imports run downwards', () => {
  it.each(files)('src/%s', (file) => {
    const here = roomOf(file)
    expect(floorOf(here), `${here} is no room of the house`).toBeGreaterThanOrEqual(0)
    for (const { to, typeOnly } of importsOf(file)) {
      const there = roomOf(to)
      const down = floorOf(there) < floorOf(here) || there === here
      // The shell names the functions of main.ts and of the reader by their types alone.
      const shellType = here === 'gas' && typeOnly && (there === 'main' || there === 'reader' || there === 'office')
      // A panel speaks JSON with main.ts and shares only the types of that talk.
      const panelType = here === 'panels' && typeOnly && to === 'commands/plan-request'
      // Sentences are functions of plain values; what those look like may be said where they are made.
      const words = here === 'text' && typeOnly
      const reader = (here === 'reader' || here === 'office') && floorOf(there) < floorOf('gas')
      expect(down || shellType || panelType || words || reader, `src/${file} imports ${to}`).toBe(true)
    }
  })
})

describe('the core is pure', () => {
  it.each(pure)('src/%s', (file) => {
    const code = withoutComments(sources.get(file)!)
    const found =
      /\b(SpreadsheetApp|MailApp|GmailApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|Utilities|Session|DriveApp|UrlFetchApp|Logger|console|document\.(?:body|create|query|getElement)|window\.(?:location|document|add)|fetch\(|setTimeout|process\.|require\()/.exec(
        code,
      )
    expect(found?.[0]).toBeUndefined()
    expect(/\bDate\.now\b|new Date\(\s*\)/.exec(code)?.[0]).toBeUndefined()
  })
})

it('asks the clock in one file', () => {
  const asking = files.filter(
    (file) => /\bDate\.now\b|new Date\(\s*\)/.test(withoutComments(sources.get(file)!)) && roomOf(file) !== 'panels',
  )
  expect(asking).toEqual(['gas/clock.ts'])
})

it('names Google’s services in one room', () => {
  const naming = files.filter((file) =>
    /\b(SpreadsheetApp|MailApp|PropertiesService|LockService|ScriptApp|HtmlService)\./.test(withoutComments(sources.get(file)!)),
  )
  expect(new Set(naming.map(roomOf))).toEqual(new Set(['gas']))
})

it('makes Date objects only at the door of the cells, in the calendar and in the shell', () => {
  const making = files.filter((file) => /new Date\(/.test(withoutComments(sources.get(file)!)) && !['gas', 'panels'].includes(roomOf(file)))
  expect(making.sort()).toEqual(['calendar/day.ts', 'schema/cell.ts'])
})

it('says each header of a table once', () => {
  const tables = files.filter((file) => roomOf(file) === 'tables')
  // A few headers are also values of a choice, as "Đúng hạn" is; those are said by their type.
  const values = new Set(
    tables.flatMap((file) =>
      [...sources.get(file)!.matchAll(/\[((?:\s*'[^']+',?)+\s*)\]/g)].flatMap((m) => [...m[1]!.matchAll(/'([^']+)'/g)].map((v) => v[1]!)),
    ),
  )
  const headers = tables
    .flatMap((file) =>
      [...sources.get(file)!.matchAll(/(?:text|day|moment|percent|flag|email|choice|count|timeOfDay)\('([^']+)'/g)].map((m) => m[1]!),
    )
    .filter((header) => header.includes(' ') && !values.has(header))
  const vocabulary = ['plan', 'deadline', 'text', 'tables', 'panels']
  const elsewhere = files
    .filter((file) => !vocabulary.includes(roomOf(file)))
    .flatMap((file) =>
      headers.filter((header) => withoutComments(sources.get(file)!).includes(`'${header}'`)).map((header) => `${file}: ${header}`),
    )
  expect(elsewhere).toEqual([])
})

const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9àáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ]/

it('keeps Vietnamese in the tables, the texts, the panels and the vocabularies of the language', () => {
  const speaking = ['tables', 'text', 'panels', 'plan', 'deadline']
  // States, kinds and parts are values of columns, typed by their tables: the compiler holds them there.
  const values = ['reporting', 'commands', 'documents', 'reminders', 'gas']
  const found = files.filter(
    (file) => !speaking.includes(roomOf(file)) && !values.includes(roomOf(file)) && vietnamese.test(withoutComments(sources.get(file)!)),
  )
  expect(found).toEqual([])
})

it('leaves no work order without an owner, and no trace of a machine', () => {
  for (const [file, source] of sources) {
    expect(source, file).not.toMatch(/\b(TODO|FIXME|XXX)\b/)
    expect(source, file).not.toMatch(/\/(?:work|home|root|tmp)\//)
  }
})

describe('the emulator stands alone', () => {
  const own = readdirSync('emulator', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  it.each(own)('emulator/%s', (file) => {
    expect(readFileSync(`emulator/${file}`, 'utf8')).not.toMatch(/from '[^']*\/src\//)
  })
})
