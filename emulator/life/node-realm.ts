import vm from 'node:vm'
import type { Realm, RealmFactory } from '../face'

const compiled = new Map<string, vm.Script>()
const keptScripts = 300

function compile(source: string, fileName: string): vm.Script {
  const key = `${fileName}\n${source}`
  const known = compiled.get(key)
  if (known) return known
  if (compiled.size >= keptScripts) compiled.clear()
  const script = new vm.Script(source, { filename: fileName })
  compiled.set(key, script)
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
