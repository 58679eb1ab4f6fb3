import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import ts from 'typescript'
import { beyondTypes } from './beyond-types'

/** One class, service or enumeration of Google's, as the published types know it. */
export interface GoogleClass {
  readonly name: string
  readonly kind: 'service' | 'class' | 'enumeration' | 'door' | 'refused'
  /** In alphabetical order; the values of an enumeration in Google's order. */
  readonly members: readonly string[]
  /** For each member the classes that it may hand out. */
  readonly gives: Readonly<Record<string, readonly string[]>>
}

/** Classes of other parts of Google's types are not followed: a service that hands one out does not do so here. */
const parts = new Set(['Spreadsheet', 'Base', 'HTML', 'Script', 'Properties', 'Cache', 'Lock', 'Utilities', 'Mail', 'Charts'])

/** Every class that can be reached from the services' globals; of `doors` and of `refused` services only the global itself. */
export function readTypes(services: readonly string[], doors: readonly string[], refused: readonly string[]): GoogleClass[] {
  const checker = openTypes()
  const found = new Map<string, GoogleClass>()
  for (const name of services) take(name, 'service', typeOfGlobal(checker, name))
  const alone = (kind: 'door' | 'refused') => (name: string) =>
    void found.set(name, { name, kind, members: membersOf(typeOfGlobal(checker, name)), gives: {} })
  doors.forEach(alone('door'))
  refused.forEach(alone('refused'))
  return [...found.values()]

  function take(name: string, kind: GoogleClass['kind'], type: ts.Type): void {
    if (found.has(name)) return
    const gives: Record<string, string[]> = {}
    const next = new Map<string, ts.Type>()
    found.set(name, { name, kind, members: kind === 'enumeration' ? valuesOf(type) : withBeyond(name, membersOf(type)), gives })
    for (const member of type.getProperties()) {
      if (kind === 'enumeration' || !isName(member.name)) continue
      const given = new Map<string, ts.Type>()
      const held = checker.getTypeOfSymbol(member)
      if (held.getCallSignatures().length === 0) classesIn(checker, held, given)
      for (const signature of held.getCallSignatures()) {
        classesIn(checker, signature.getReturnType(), given)
        for (const parameter of signature.getParameters()) classesIn(checker, checker.getTypeOfSymbol(parameter), next)
      }
      if (given.size > 0) gives[member.name] = [...given.keys()].sort()
      for (const [one, of] of given) next.set(one, of)
    }
    for (const [one, of] of [...next].sort(([a], [b]) => (a < b ? -1 : 1))) take(one, isEnumeration(of) ? 'enumeration' : 'class', of)
  }
}

/** The types as the installed package declares them. */
function openTypes(): ts.TypeChecker {
  const entry = createRequire(import.meta.url).resolve('@types/google-apps-script/package.json')
  const program = ts.createProgram([`${dirname(entry)}/index.d.ts`], { types: [], lib: ['lib.es2022.d.ts'], skipLibCheck: true })
  return program.getTypeChecker()
}

function typeOfGlobal(checker: ts.TypeChecker, name: string): ts.Type {
  const symbol = checker.resolveName(name, undefined, ts.SymbolFlags.Value, false)
  if (!symbol) throw new Error(`No global ${name} in @types/google-apps-script`)
  return checker.getTypeOfSymbol(symbol)
}

/** Names that the package added for its own sake stand in no interface of Google's. */
const isName = (name: string): boolean => /^[A-Za-z]\w*$/.test(name) && name !== 'prototype' && name !== 'toString'

const membersOf = (type: ts.Type): string[] =>
  type
    .getProperties()
    .map(({ name }) => name)
    .filter(isName)
    .sort()

const withBeyond = (name: string, members: string[]): string[] => [...new Set([...members, ...(beyondTypes[name] ?? [])])].sort()

const valuesOf = (type: ts.Type): string[] => type.getProperties().map(({ name }) => name)

const isEnumeration = (type: ts.Type): boolean => (type.symbol.flags & ts.SymbolFlags.Enum) !== 0

/** Adds the Google classes that the type names, also inside unions, arrays and promises of them. Shapes of options are no classes. */
function classesIn(checker: ts.TypeChecker, type: ts.Type, found: Map<string, ts.Type>): void {
  if (type.isUnion()) {
    const enumeration = enumerationOf(checker, type)
    if (enumeration) add(enumeration)
    else for (const part of type.types) classesIn(checker, part, found)
    return
  }
  if (checker.isArrayType(type)) {
    for (const part of checker.getTypeArguments(type as ts.TypeReference)) classesIn(checker, part, found)
    return
  }
  const enumeration = enumerationOf(checker, type)
  if (enumeration) add(enumeration)
  else if (type.symbol && isGoogles(type.symbol) && type.getProperties().some((member) => isMethod(checker, member))) add(type)

  function add(one: ts.Type): void {
    const part = partOf(one.symbol)
    if (part && parts.has(part.name) && !outside.has(one.symbol.name)) found.set(nameOf(one.symbol, part), one)
  }
}

/** A shape that a Blob has, and the language's own Date. */
const outside = new Set(['BlobSource', 'Date'])

const partOf = (symbol: ts.Symbol): ts.Symbol | undefined => (symbol as ts.Symbol & { parent?: ts.Symbol }).parent

/** Two classes are called TextStyle: the one of charts is named with its part. */
const nameOf = ({ name }: ts.Symbol, part: ts.Symbol): string => (part.name === 'Charts' && name === 'TextStyle' ? `Charts.${name}` : name)

/** The `typeof` of the enumeration that a value of it, or the enumeration itself, belongs to. */
function enumerationOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  let symbol: ts.Symbol | undefined = type.symbol ?? (type.isUnion() ? type.types[0]?.symbol : undefined)
  if (symbol && symbol.flags & ts.SymbolFlags.EnumMember) symbol = partOf(symbol)
  return symbol && symbol.flags & ts.SymbolFlags.Enum ? checker.getTypeOfSymbol(symbol) : undefined
}

const isMethod = (checker: ts.TypeChecker, member: ts.Symbol): boolean => checker.getTypeOfSymbol(member).getCallSignatures().length > 0

const isGoogles = (symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.Interface) !== 0 &&
  (symbol.declarations ?? []).some((one) => one.getSourceFile().fileName.includes('@types/google-apps-script'))
