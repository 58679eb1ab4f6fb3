import { googleHas } from '../surface/google-has'
import { NotEmulated } from './strict'

/** Services that exist at Google and not here; using one throws by name. */
export const refusedServices = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const

/** A service whose functions throw when called (permission is asked first), and whose enumerations throw when read. */
export const refuse = (service: string): object =>
  new Proxy(
    {},
    {
      get(_, member) {
        if (typeof member === 'symbol' || member === 'toJSON' || member === 'then') return undefined
        if (googleHas(service, member) === false) return undefined
        if (/^[A-Z]/.test(member)) throw new NotEmulated(`${service}.${member}`)
        return () => {
          throw new NotEmulated(`${service}.${member}`)
        }
      },
    },
  )
