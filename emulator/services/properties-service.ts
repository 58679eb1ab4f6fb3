import type { PersonData } from '../life/people'
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
  person: PersonData,
): GoogleAppsScript.Properties.PropertiesService {
  const shared = (which: Store): Shelf => ({
    read: () => stores[which],
    write: (next) => {
      stores[which] = next
    },
  })
  const own: Shelf = {
    read: () => person.properties,
    write: (next) => {
      person.properties = next
    },
  }
  return strict('PropertiesService', {
    getScriptProperties: () => makeProperties(context, shared('script')),
    getDocumentProperties: () => makeProperties(context, shared('document')),
    getUserProperties: () => makeProperties(context, own),
  })
}

interface Shelf {
  read(): Record<string, string>
  write(next: Record<string, string>): void
}

function makeProperties(context: LifeContext, shelf: Shelf): GoogleAppsScript.Properties.Properties {
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
    shelf.write(next)
    return properties
  }
  const texts = (given: object): Record<string, string> =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]))
  const properties: GoogleAppsScript.Properties.Properties = strict('Properties', {
    getProperty: (key: string) => {
      context.spend('Properties.getProperty')
      return Object.hasOwn(shelf.read(), key) ? shelf.read()[key]! : null
    },
    getProperties: () => {
      context.spend('Properties.getProperties')
      return context.parse(JSON.stringify(shelf.read())) as Record<string, string>
    },
    getKeys: () => {
      context.spend('Properties.getKeys')
      return context.array(Object.keys(shelf.read()))
    },
    setProperty: (key: string, value: string) => write('setProperty', { ...shelf.read(), [String(key)]: String(value) }),
    setProperties: (given: Record<string, string>, deleteAllOthers = false) =>
      write('setProperties', { ...(deleteAllOthers ? {} : shelf.read()), ...texts(given) }),
    deleteProperty: (key: string) => {
      const { [String(key)]: _, ...rest } = shelf.read()
      return write('deleteProperty', rest)
    },
    deleteAllProperties: () => write('deleteAllProperties', {}),
  })
  return properties
}
