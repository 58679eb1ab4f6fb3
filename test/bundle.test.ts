import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { type Node, parse } from 'acorn'
import { describe, expect, it } from 'vitest'
import { addonDir } from '../build/bundle'

const code = readFileSync(join(addonDir, 'Code.js'), 'utf8')
const reader = readFileSync(join(addonDir, 'reader.html'), 'utf8')
const office = readFileSync(join(addonDir, 'office.html'), 'utf8')
const kilobyte = 1024

/** Globals of browsers and Node that Apps Script does not have (PLATFORM.md). */
const absent = [
  'fetch',
  'setTimeout',
  'setInterval',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'atob',
  'btoa',
  'crypto',
  'structuredClone',
  'performance',
  'queueMicrotask',
  'process',
  'require',
  'window',
  'document',
]

/** Every identifier of a program that no scope of it declares. */
function freeNames(source: string): Set<string> {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit)
      return
    }
    if (!node || typeof (node as Node).type !== 'string') return
    const n = node as Node & Record<string, unknown>
    if (n.type === 'Identifier') used.add(n.name as string)
    if (/Function|ClassDeclaration|VariableDeclarator|CatchClause/.test(n.type))
      collect([n.id, ...((n.params as unknown[]) ?? []), n.param], declared)
    for (const [key, value] of Object.entries(n)) {
      const isName =
        (key === 'property' && n.type === 'MemberExpression' && !n.computed) ||
        (key === 'key' && !n.computed) ||
        (key === 'label' && n.type !== 'LabeledStatement')
      if (!isName && typeof value === 'object') visit(value)
    }
  }
  visit(parse(source, { ecmaVersion: 2021 }))
  return new Set([...used].filter((name) => !declared.has(name)))
}

function collect(patterns: readonly unknown[], into: Set<string>): void {
  for (const pattern of patterns) {
    const p = pattern as (Node & Record<string, unknown>) | null | undefined
    if (!p) continue
    if (p.type === 'Identifier') into.add(p.name as string)
    if (p.type === 'ObjectPattern')
      collect(
        (p.properties as Record<string, unknown>[]).map((prop) => prop.value ?? prop.argument),
        into,
      )
    if (p.type === 'ArrayPattern') collect(p.elements as unknown[], into)
    if (p.type === 'AssignmentPattern') collect([p.left], into)
    if (p.type === 'RestElement') collect([p.argument], into)
  }
}

describe('Code.js', () => {
  it('weighs at most 120 KB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(120 * kilobyte)
  })

  it('is what Google can parse: no private members, no static fields', () => {
    expect(() => parse(code, { ecmaVersion: 2021 })).not.toThrow()
    expect(() => parse(`(${reader})`, { ecmaVersion: 2021 })).not.toThrow()
  })

  it('evaluates in a fresh context that has nothing but the language', () => {
    const context = createContext({})
    runInContext(code, context)
    expect(runInContext('typeof onOpen + typeof onEdit + typeof tick', context)).toBe('functionfunctionfunction')
  })

  it('calls no service at top level', () => {
    const touched: string[] = []
    const services = [
      'SpreadsheetApp',
      'MailApp',
      'PropertiesService',
      'CacheService',
      'LockService',
      'ScriptApp',
      'HtmlService',
      'Utilities',
      'Session',
      'Logger',
      'Charts',
    ]
    const trap = (name: string): object => new Proxy({}, { get: (_, member) => touched.push(`${name}.${String(member)}`) })
    runInContext(code, createContext(Object.fromEntries(services.map((name) => [name, trap(name)]))))
    expect(touched).toEqual([])
  })

  it('names no global that Apps Script lacks', () => {
    for (const source of [code, `(${reader})`, `(${office})`]) {
      const free = freeNames(source)
      expect(absent.filter((name) => free.has(name))).toEqual([])
    }
  })

  it('gives Google a top-level function for every export of main.ts, and only for those', () => {
    const top = (parse(code, { ecmaVersion: 2021 }) as unknown as { body: { type: string; id?: { name: string } }[] }).body
    const functions = top.filter((node) => node.type === 'FunctionDeclaration').map((node) => node.id!.name)
    const exported = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+)/gm)].map((m) => m[1])
    expect(functions.sort()).toEqual(exported.sort())
  })
})

describe('the reader', () => {
  it('is one expression, weighs at most 190 KB and reads a deadline in a bare context', () => {
    expect(Buffer.byteLength(reader)).toBeLessThanOrEqual(190 * kilobyte)
    const due = runInContext(`(${reader}).readDeadline('Quý II/2026', { year: 2026 }).schedule.end`, createContext({}))
    expect(due).toBe('2026-06-30')
  })
})

describe('the commands of a few times a week', () => {
  it('are one expression that weighs at most 150 KB and holds commands in a bare context', () => {
    expect(Buffer.byteLength(office)).toBeLessThanOrEqual(150 * kilobyte)
    expect(runInContext(`Object.keys((${office}).commands)`, createContext({}))).toContain('consolidate')
  })
})

it.each([
  ['reader.html', reader],
  ['office.html', office],
])('%s holds no script tag that an HTML file would end at, and no template mark', (_, text) => {
  expect(text).not.toMatch(/<\/?script/i)
  expect(text).not.toContain('<?')
})

it('hands Google these files and no others', () => {
  expect(readdirSync(addonDir).sort()).toEqual(['Code.js', 'appsscript.json', 'import.html', 'office.html', 'reader.html'])
})
