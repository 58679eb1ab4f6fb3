import { Refused } from '../book/refused'
import { noSignature } from '../book/says'
import type { ExecutionContext } from './context'
import { guard, type Held } from './guard'
import { strict } from './strict'

/** Where a service object keeps what it stands for, out of the script's sight. */
export const inside = Symbol('inside')

/** Base of every service class: `inside` holds its data and never shows as a member. */
export abstract class Service<Inside> {
  readonly [inside]: Inside
  constructor(held: Inside) {
    this[inside] = held
  }
}

const behind = new WeakMap<object, object>()

/** Thrown by a service method that was called with arguments that fit none of its signatures. */
export class Mismatch extends Error {}

/** Members that change nothing in the file, whatever their class. */
const reading =
  /^(?:get|is|has|can|offset|find|create\w*Finder|activate|setActive|setCurrent|toast|flush|new|use|ignore|match|startFrom|with|on[A-Z]|open|modify)/

const silent = new Set(['toString', 'constructor', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'toJSON'])

/**
 * The service object as scripts see it: whatever is not emulated throws by name, each call is spent exactly once (calls inside are not),
 * a refusal of the book becomes an error of the script's realm, and `this` comes back as the same object.
 * `cells` is what the object covers; a class that only builds (`stores: false`) never writes and costs no time, nor do `local` members.
 */
export function serve<T extends object>(
  context: ExecutionContext,
  className: string,
  service: T,
  { cells, stores = true, local }: { cells?: number; stores?: boolean; local?: RegExp } = {},
): T {
  const free = { milliseconds: 0 }
  const read = cells === undefined ? {} : { cells }
  const write = { ...read, write: true }
  const costOf = (member: string) => (!stores || local?.test(member) ? free : reading.test(member) ? read : write)
  const face: T = strict(
    className,
    new Proxy(service, {
      get(target, member) {
        const found: unknown = Reflect.get(target, member)
        if (typeof found !== 'function' || typeof member === 'symbol' || silent.has(member)) return found
        return (...args: unknown[]) => {
          const cost = costOf(member)
          context.spend(`${className}.${member}`, cost)
          try {
            if (context.person !== undefined && 'write' in cost)
              guard(
                context.book,
                context.person,
                className,
                member,
                heldBy(target),
                args.map((arg) => (behindOf(arg) ? heldBy(behindOf(arg)) : arg)),
              )
            const result: unknown = found.apply(target, args)
            return result === target ? face : result
          } catch (problem) {
            if (problem instanceof Refused) throw context.fail(problem.says)
            if (problem instanceof Mismatch) throw context.fail(noSignature(args.map(typeName).join(','), memberName(className, member)))
            throw problem
          }
        }
      },
    }),
  )
  behind.set(face, service)
  return face
}

const behindOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? behind.get(value) : undefined)

/** What a service object stands for; nothing for anything else. */
const heldBy = (service: unknown): Held => {
  const data = service instanceof Service ? (service[inside] as unknown) : undefined
  return typeof data === 'object' && data !== null ? data : {}
}

const memberName = (className: string, member: string): string =>
  className === 'SpreadsheetApp' ? `SpreadsheetApp.${member}` : `SpreadsheetApp.${className}.${member}`

/** As Google writes them: `String,number,SpreadsheetApp.Range,(class)`. */
function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return 'String'
  if (Array.isArray(value)) return 'number[]'
  if (typeof value === 'object') return behind.has(value) ? `SpreadsheetApp.${behind.get(value)}` : '(class)'
  return typeof value
}

/** The service behind what a script handed in, or undefined where it is none of that class. */
export function known<T extends object>(value: unknown, type: abstract new (...args: any[]) => T): T | undefined {
  const service = behindOf(value)
  return service instanceof type ? service : undefined
}

/** Like `known`, but refuses the call as Google does. */
export function need<T extends object>(value: unknown, type: abstract new (...args: any[]) => T): T {
  const service = known(value, type)
  if (!service) throw new Mismatch()
  return service
}

/** A whole number as Google takes it: 2.7 counts as 2. */
export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Mismatch()
  return Math.trunc(value)
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Mismatch()
  return value
}

/** An array of the script's realm (or of ours). */
export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Mismatch()
  return value
}
