import vm from 'node:vm'
import type { Realm, RealmFactory } from '../face'

const compiled = new Map<string, Map<string, vm.Script>>()
const keptScripts = 300

/** By source first: the engine knows the hash of a long text that it has seen, and would count it anew for one put together. */
function compile(source: string, fileName: string): vm.Script {
  let named = compiled.get(source)
  if (!named) {
    if (compiled.size >= keptScripts) compiled.clear()
    named = new Map()
    compiled.set(source, named)
  }
  let script = named.get(fileName)
  if (!script) {
    script = new vm.Script(source, { filename: fileName })
    named.set(fileName, script)
  }
  return script
}

/** A fresh `node:vm` context for each execution; each source is compiled once for all of them. Promises settle at the end of `evaluate`. */
export const nodeRealm: RealmFactory = (): Realm => {
  const global: Record<string, unknown> = {}
  const context = vm.createContext(global, { microtaskMode: 'afterEvaluate' })
  return {
    global,
    evaluate: (source, fileName) => compile(source, fileName).runInContext(context),
    load(files) {
      const given = new Set(Object.keys(global))
      given.add('Date')
      for (const file of files) compile(file.source, file.name).runInContext(context)
      return {
        names: () => Object.keys(global).filter((name) => !given.has(name) && typeof global[name] === 'function'),
        find: (name) => (given.has(name) || !Object.hasOwn(global, name) ? undefined : global[name]),
      }
    },
    dispose() {},
  }
}
