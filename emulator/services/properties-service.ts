import type { Store } from '../life/world'
import { utf8 } from './bytes'
import type { LifeContext } from './context'
import { strict } from './strict'

const valueBytes = 9 * 1024
const storeBytes = 500 * 1024

/** Texts that live on after the execution. Limits: 9 KB a value, 500 KB a store; Assumed: counted in UTF-8 bytes of names and values. */
export function makePropertiesService(
  context: LifeContext,
  stores: Record<Store, Record<string, string>>,
): GoogleAppsScript.Properties.PropertiesService {
  return strict('PropertiesService', {
    getScriptProperties: () => makeProperties(context, stores, 'script'),
    getDocumentProperties: () => makeProperties(context, stores, 'document'),
    getUserProperties: () => makeProperties(context, stores, 'user'),
  })
}

function makeProperties(
  context: LifeContext,
  stores: Record<Store, Record<string, string>>,
  which: Store,
): GoogleAppsScript.Properties.Properties {
  const check = (next: Record<string, string>): void => {
    let size = 0
    for (const [key, value] of Object.entries(next)) {
      const bytes = utf8(value).length
      // Assumed: the Vietnamese sentences of both limits.
      if (bytes > valueBytes) throw context.fail({ en: 'Argument too large: value', vi: 'Đối số quá lớn: value' })
      size += bytes + utf8(key).length
    }
    if (size > storeBytes)
      throw context.fail({
        en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
        vi: 'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Vui lòng xóa một số thuộc tính rồi thử lại.',
      })
  }
  const write = (call: string, next: Record<string, string>): GoogleAppsScript.Properties.Properties => {
    check(next)
    context.spend(`Properties.${call}`, { write: true })
    stores[which] = next
    return properties
  }
  const texts = (given: object): Record<string, string> =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]))
  const properties: GoogleAppsScript.Properties.Properties = strict('Properties', {
    getProperty: (key: string) => {
      context.spend('Properties.getProperty')
      return Object.hasOwn(stores[which], key) ? stores[which][key]! : null
    },
    getProperties: () => {
      context.spend('Properties.getProperties')
      return context.parse(JSON.stringify(stores[which])) as Record<string, string>
    },
    getKeys: () => {
      context.spend('Properties.getKeys')
      return context.array(Object.keys(stores[which]))
    },
    setProperty: (key: string, value: string) => write('setProperty', { ...stores[which], [String(key)]: String(value) }),
    setProperties: (given: Record<string, string>, deleteAllOthers = false) =>
      write('setProperties', { ...(deleteAllOthers ? {} : stores[which]), ...texts(given) }),
    deleteProperty: (key: string) => {
      const { [String(key)]: _, ...rest } = stores[which]
      return write('deleteProperty', rest)
    },
    deleteAllProperties: () => write('deleteAllProperties', {}),
  })
  return properties
}
