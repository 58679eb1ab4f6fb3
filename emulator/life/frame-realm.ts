import type { Realm, RealmFactory } from '../face'
import { languageNames, rememberBuiltIns } from './frame-reset'

const objectMembers = new Set(Object.getOwnPropertyNames(Object.prototype))

function windowNames(window: object): string[] {
  const names = new Set<string>()
  for (let level: object | null = window; level; level = Object.getPrototypeOf(level))
    for (const name of Object.getOwnPropertyNames(level)) names.add(name)
  return [...names].filter((name) => !languageNames.has(name) && !objectMembers.has(name) && /^[A-Za-z_$][\w$]*$/.test(name))
}

type FrameWindow = Window & { eval(source: string): unknown; Function: FunctionConstructor }

/**
 * A hidden same-origin frame, also on file://, put back to its first state after each execution (a new frame takes 8 ms). The project's files run one after another inside one function whose
 * parameters hide the window's own names, so that `typeof fetch` is 'undefined'. It differs from Node: names of functions are read from the
 * sources (declarations at the start of a line), promises settle only when the page's turn ends, and `this` of an inner sloppy function is
 * the frame's window.
 */
export function frameRealm(page: Document): RealmFactory {
  const frame = page.createElement('iframe')
  frame.style.display = 'none'
  page.body.append(frame)
  const window = frame.contentWindow as unknown as FrameWindow
  const absent = windowNames(window)
  const reset = rememberBuiltIns(window as unknown as Record<PropertyKey, unknown>)
  let busy = false
  return (): Realm => {
    if (busy) throw new Error('One frame runs one execution at a time: others act in the middle of one in Node only')
    busy = true
    const global: Record<string, unknown> = {}
    let inside: ((source: string) => unknown) | undefined
    return {
      global,
      evaluate: (source, fileName) => {
        const named = `${source}\n//# sourceURL=${fileName}`
        return inside ? inside(named) : window.eval(named)
      },
      load(files) {
        const unseen = new Set(absent)
        const own = Object.create(null) as Record<string, unknown>
        const view = new Proxy(own, {
          has: (_, name) => name in own || (typeof name === 'string' && !unseen.has(name) && name in window),
          get: (_, name) => {
            if (typeof name === 'string' && name in own) return own[name]
            if (typeof name === 'string' && name in global) return global[name]
            return typeof name === 'string' && unseen.has(name) ? undefined : Reflect.get(window, name)
          },
          set: (_, name, value) =>
            typeof name === 'string' && (unseen.has(name) || name in global)
              ? Reflect.set(own, name, value)
              : Reflect.set(window, name, value),
        })
        const given: Record<string, unknown> = {
          ...Object.fromEntries(absent.map((name) => [name, undefined])),
          ...global,
          globalThis: view,
        }
        const body = files.map((file) => file.source).join('\n;\n')
        const asked = '$emulator_asked'
        const run = new window.Function(
          ...Object.keys(given),
          `${body}\n;return function (${asked}) { return eval(${asked}) }\n//# sourceURL=${files[0]?.name ?? 'empty.gs'}`,
        )
        inside = run.apply(view, Object.values(given)) as (source: string) => unknown
        const names = [...new Set(body.match(/^(?:async )?function\*?\s+[\w$]+/gm)?.map((head) => head.replace(/^.*\s/, '')) ?? [])]
        const found = inside
        return {
          names: () => names,
          find: (name) => {
            if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) || name in given || languageNames.has(name)) return undefined
            const top = found(`typeof ${name} === 'function' ? ${name} : undefined`)
            return typeof top === 'function' ? (...args: unknown[]) => top.apply(view, args) : undefined
          },
        }
      },
      dispose: () => {
        busy = false
        reset()
      },
    }
  }
}
