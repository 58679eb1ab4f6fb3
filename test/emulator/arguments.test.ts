import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Arguments that change nothing, and why. */
const unheard: Readonly<Record<string, string>> = {
  'HtmlOutput.setSandboxMode': 'Google says that it has no effect any more',
  'HtmlOutput.setXFrameOptionsMode': 'it concerns web apps alone',
  'Spreadsheet.setActiveSheet': 'each sheet keeps its selection here, whether it is to be restored or not',
  'Spreadsheet.toast': 'how long a message stays is for those who show it',
}

const read = (path: string): ts.SourceFile => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
const filesIn = (folder: string, ending: RegExp): ts.SourceFile[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => read(join(folder, name)))

/** For each member of Google's classes the most arguments that any of its signatures takes. */
function googles(): Map<string, number> {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'))
  const most = new Map<string, number>()
  const parts = /\.(?:spreadsheet|base|script|html|properties|cache|lock|utilities|mail)\.d\.ts$/
  const walk = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node))
      for (const member of node.members)
        if (ts.isMethodSignature(member)) {
          const key = `${node.name.text}.${member.name.getText()}`
          most.set(key, Math.max(most.get(key) ?? 0, member.parameters.length))
        }
    ts.forEachChild(node, walk)
  }
  for (const file of filesIn(folder, parts)) walk(file)
  return most
}

interface Taken {
  readonly of: string
  readonly member: string
  readonly parameters: readonly ts.ParameterDeclaration[]
}

/** The members that the services write out, each for its class and for every class that is built on that one. */
function ours(): Taken[] {
  const built = new Map<string, string>()
  const found: Taken[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) {
      const base = node.heritageClauses?.find((one) => one.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText()
      if (base) built.set(node.name.text, base)
      for (const member of node.members)
        if (ts.isMethodDeclaration(member)) found.push({ of: node.name.text, member: member.name.getText(), parameters: member.parameters })
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'strict') {
      const [name, object] = node.arguments
      if (name && object && ts.isStringLiteral(name) && ts.isObjectLiteralExpression(object))
        for (const one of object.properties) {
          const act = ts.isPropertyAssignment(one) ? one.initializer : one
          if (one.name && (ts.isArrowFunction(act) || ts.isMethodDeclaration(act)))
            found.push({ of: name.text, member: one.name.getText(), parameters: act.parameters })
        }
    }
    ts.forEachChild(node, walk)
  }
  for (const file of filesIn(fileURLToPath(new URL('../../emulator/services', import.meta.url)), /\.ts$/)) walk(file)
  const heirs = (name: string): string[] => [name, ...[...built].filter(([, base]) => base === name).flatMap(([heir]) => heirs(heir))]
  return found.flatMap((one) => heirs(one.of).map((of) => ({ ...one, of })))
}

test('no emulated member passes an argument over that Google knows', () => {
  const most = googles()
  const taken = ours().filter(({ of, member }) => most.has(`${of}.${member}`))
  const short = taken
    .filter(({ of, member, parameters }) => {
      const rest = parameters.some((one) => one.dotDotDotToken)
      const named = parameters.filter((one) => !one.name.getText().startsWith('_'))
      return !rest && named.length < (most.get(`${of}.${member}`) ?? 0)
    })
    .map(({ of, member }) => `${of}.${member}`)
  expect(taken.length).toBeGreaterThan(300)
  expect([...new Set(short)].sort()).toEqual(Object.keys(unheard).sort())
})
