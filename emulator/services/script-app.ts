import { authorisationNeeded } from '../life/outcome'
import type { PersonData } from '../life/people'
import type { Scopes } from '../life/permissions'
import type { TriggerData } from '../life/trigger-data'
import type { World } from '../life/world'
import { makeClockBuilder } from './clock-trigger'
import type { ExecutionContext } from './context'
import { makeEnum } from './enums'
import { NotEmulated, strict } from './strict'

export const AuthMode = makeEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'])
const AuthorizationStatus = makeEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED'])
const EventType = makeEnum('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'])
const InstallationSource = makeEnum('InstallationSource', ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'])
const TriggerSource = makeEnum('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'])
export const WeekDay = makeEnum('WeekDay', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'])

const maxTriggers = 20

/** Puts a new trigger on the script, 20 at most for one user. */
export type Install = (trigger: Pick<TriggerData, 'event' | 'schedule' | 'next'>) => GoogleAppsScript.Script.Trigger

/**
 * ScriptApp: triggers of time and of the bound spreadsheet, enumerations, the script's id. An account sees only the triggers that it
 * installed itself. Source: developers.google.com/apps-script/guides/triggers/installable, "Restrictions".
 */
export function makeScriptApp(
  context: ExecutionContext,
  world: World,
  person: PersonData,
  scopes: Scopes,
  newId: () => string,
): GoogleAppsScript.Script.ScriptApp {
  const own = (): TriggerData[] => world.triggers.filter(({ owner }) => owner === person.email)
  const ids = new WeakMap<object, string>()
  const face = (data: TriggerData): GoogleAppsScript.Script.Trigger => {
    const clock = data.event === 'CLOCK'
    const trigger = strict('Trigger', {
      getEventType: () => EventType[data.event],
      getHandlerFunction: () => data.handler,
      getTriggerSource: () => (clock ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
      getTriggerSourceId: () => (clock ? null : world.book.id),
      getUniqueId: () => data.id,
    }) as unknown as GoogleAppsScript.Script.Trigger
    ids.set(trigger, data.id)
    return trigger
  }
  const install =
    (handler: string): Install =>
    (trigger) => {
      context.spend('Trigger.create', { write: true })
      if (own().length >= maxTriggers)
        // Assumed: the Vietnamese sentence.
        throw context.fail({
          en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
          vi: 'Tập lệnh này có quá nhiều trình kích hoạt. Bạn phải xóa bớt trình kích hoạt khỏi tập lệnh thì mới có thể thêm trình kích hoạt khác.',
        })
      const data: TriggerData = { id: newId(), handler, owner: person.email, ...trigger }
      world.triggers.push(data)
      return face(data)
    }
  const all = (): GoogleAppsScript.Script.Trigger[] => {
    context.spend('ScriptApp.getProjectTriggers')
    return context.array(own().map(face))
  }
  const permit = (mode: unknown, wanted: readonly string[]): void => {
    if (mode !== AuthMode.FULL) throw new NotEmulated('ScriptApp.requireScopes but for AuthMode.FULL')
    const granted = context.authorised && person.authorised && wanted.every((scope) => scopes?.has(scope) ?? true)
    if (!granted) throw context.fail(authorisationNeeded)
  }
  return strict('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
    getScriptId: () => world.scriptId,
    getInstallationSource: () => InstallationSource.NONE,
    getAuthorizationInfo: (mode: unknown, scopes?: unknown) => {
      if (mode !== AuthMode.FULL || scopes !== undefined) throw new NotEmulated('ScriptApp.getAuthorizationInfo but for AuthMode.FULL')
      return strict('AuthorizationInfo', {
        getAuthorizationStatus: () => (context.authorised ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED),
        getAuthorizationUrl: () => (context.authorised ? null : 'https://script.google.com/authorize'),
      })
    },
    getProjectTriggers: all,
    getScriptTriggers: all,
    getUserTriggers: (file: GoogleAppsScript.Spreadsheet.Spreadsheet) => {
      if (file.getId() !== world.book.id) throw new NotEmulated('ScriptApp.getUserTriggers of another file')
      context.spend('ScriptApp.getProjectTriggers')
      return context.array(
        own()
          .filter(({ event }) => event !== 'CLOCK')
          .map(face),
      )
    },
    deleteTrigger: (trigger: object) => {
      context.spend('ScriptApp.deleteTrigger', { write: true })
      const id = ids.get(trigger)
      const place = world.triggers.findIndex((one) => one.id === id)
      // Assumed: the sentence in both languages.
      if (place < 0)
        throw context.fail({
          en: 'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
          vi: 'Đã xảy ra lỗi không mong muốn khi truy xuất phương thức hoặc thuộc tính deleteTrigger trên đối tượng ScriptApp.',
        })
      world.triggers.splice(place, 1)
    },
    // Source: ScriptApp.requireScopes: without the authorisation the execution ends and the person is asked.
    requireAllScopes: (mode: unknown) => permit(mode, []),
    requireScopes: (mode: unknown, wanted: unknown) => permit(mode, Array.from(wanted as Iterable<unknown>, String)),
    invalidateAuth: () => {
      person.authorised = false
    },
    newTrigger: (handler: string) =>
      strict('TriggerBuilder', {
        timeBased: () => makeClockBuilder(context, world, install(String(handler))),
        forSpreadsheet: (file: unknown) => forSpreadsheet(context, file, world, install(String(handler))),
      }),
  }) as unknown as GoogleAppsScript.Script.ScriptApp
}

function forSpreadsheet(context: ExecutionContext, file: unknown, world: World, install: Install): object {
  const id = typeof file === 'string' ? file : (file as GoogleAppsScript.Spreadsheet.Spreadsheet).getId()
  if (id !== world.book.id) throw new NotEmulated('TriggerBuilder.forSpreadsheet of another spreadsheet')
  let chosen: TriggerData['event'] | undefined
  const when = (event: TriggerData['event']) => () => {
    chosen = event
    return builder
  }
  const builder: object = strict('SpreadsheetTriggerBuilder', {
    onOpen: when('ON_OPEN'),
    onEdit: when('ON_EDIT'),
    onChange: when('ON_CHANGE'),
    create: () => {
      // Assumed: the sentence in both languages.
      if (!chosen)
        throw context.fail({
          en: 'The event type of the trigger was not specified.',
          vi: 'Chưa chỉ định loại sự kiện của trình kích hoạt.',
        })
      return install({ event: chosen })
    },
  })
  return builder
}
