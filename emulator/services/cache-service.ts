import type { PersonData } from '../life/people'
import type { World } from '../life/world'
import { utf8 } from './bytes'
import type { LifeContext } from './context'
import { strict } from './strict'

const defaultSeconds = 600
const maxSeconds = 21_600
const maxItems = 1000
const keptItems = 900

/** Texts that are forgotten: keys to 250 characters, values to 100 KB, 10 minutes unless told, 6 hours at most; over 1,000 the first to expire go. */
export function makeCacheService(context: LifeContext, caches: World['cache'], person: PersonData): GoogleAppsScript.Cache.CacheService {
  return strict('CacheService', {
    getScriptCache: () => makeCache(context, caches.script),
    getDocumentCache: () => makeCache(context, caches.document),
    getUserCache: () => makeCache(context, person.cache),
  })
}

function makeCache(context: LifeContext, cache: PersonData['cache']): GoogleAppsScript.Cache.Cache {
  const alive = (key: string): string | null => {
    const item = Object.hasOwn(cache, key) ? cache[key] : undefined
    return item && item.until > context.now() ? item.value : null
  }
  const check = (key: unknown, value = ''): void => {
    // Assumed: the Vietnamese sentences.
    if (String(key).length > 250) throw context.fail({ en: 'Argument too large: key', vi: 'Đối số quá lớn: key' })
    if (utf8(value).length > 100 * 1024) throw context.fail({ en: 'Argument too large: value', vi: 'Đối số quá lớn: value' })
  }
  const put = (values: object, seconds: number = defaultSeconds): void => {
    const until = context.now() + Math.min(maxSeconds, Math.max(1, seconds)) * 1000
    for (const [key, value] of Object.entries(values)) {
      check(key, String(value))
      cache[key] = { value: String(value), until }
    }
    for (const [key, item] of Object.entries(cache)) if (item.until <= context.now()) delete cache[key]
    const items = Object.entries(cache)
    if (items.length <= maxItems) return
    for (const [key] of items.sort(([, a], [, b]) => b.until - a.until).slice(keptItems)) delete cache[key]
  }
  return strict('Cache', {
    get: (key: string) => {
      check(key)
      context.spend('Cache.get')
      return alive(String(key))
    },
    getAll: (keys: string[]) => {
      context.spend('Cache.getAll')
      const found = Array.from(keys, (key) => [key, alive(String(key))] as const).filter(([, value]) => value !== null)
      return context.parse(JSON.stringify(Object.fromEntries(found))) as Record<string, string>
    },
    put: (key: string, value: string, seconds?: number) => {
      context.spend('Cache.put')
      put({ [String(key)]: value }, seconds)
    },
    putAll: (values: Record<string, string>, seconds?: number) => {
      context.spend('Cache.putAll')
      put(values, seconds)
    },
    remove: (key: string) => {
      context.spend('Cache.remove')
      delete cache[String(key)]
    },
    removeAll: (keys: string[]) => {
      context.spend('Cache.removeAll')
      for (const key of keys) delete cache[String(key)]
    },
  })
}
