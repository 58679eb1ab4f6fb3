import type { ExecutionContext } from '../services/context'

const scope = (name: string): string => (name.startsWith('https://') ? name : `https://www.googleapis.com/auth/${name}`)

/** For a service or one of its members: scopes of which one suffices. Source: "Authorization" in the reference page of each method. */
const needed: Record<string, readonly string[]> = {
  SpreadsheetApp: ['spreadsheets.currentonly', 'spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  'SpreadsheetApp.open': ['spreadsheets'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'Ui.alert': ['script.container.ui'],
  'Ui.prompt': ['script.container.ui'],
  'Ui.showSidebar': ['script.container.ui'],
  'Ui.showModalDialog': ['script.container.ui'],
  'Ui.showModelessDialog': ['script.container.ui'],
  MailApp: ['script.send_mail'],
  'ScriptApp.newTrigger': ['script.scriptapp'],
  'ScriptApp.getProjectTriggers': ['script.scriptapp'],
  'ScriptApp.getUserTriggers': ['script.scriptapp'],
  'ScriptApp.deleteTrigger': ['script.scriptapp'],
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
  DriveApp: ['drive.readonly', 'drive'],
  DocumentApp: ['documents.currentonly', 'documents'],
  SlidesApp: ['presentations.currentonly', 'presentations'],
  FormApp: ['forms.currentonly', 'forms'],
  GmailApp: ['https://mail.google.com/'],
  CalendarApp: ['https://www.googleapis.com/auth/calendar'],
  UrlFetchApp: ['script.external_request'],
}

/** Simple triggers may use these without any authorisation. */
const free = new Set(['SpreadsheetApp', 'Session.getActiveUser', 'Session.getEffectiveUser'])

/** The scopes that a project has asked for; undefined where the manifest leaves it to Google to find out. */
export type Scopes = ReadonlySet<string> | undefined

/** Throws Google's error where this execution may not make the call (`MailApp.sendEmail`). */
export function checkPermission(context: ExecutionContext, scopes: Scopes, service: string, member: string): void {
  const call = `${service}.${member}`
  const required = needed[call] ?? needed[service]
  if (!required) return
  const sufficient = required.map(scope)
  const list = sufficient.length === 1 ? sufficient[0]! : `(${sufficient.join(' || ')})`
  if (!context.authorised) {
    if (free.has(needed[call] ? call : service)) return
    // Assumed: the Vietnamese sentence.
    throw context.fail({
      en: `You do not have permission to call ${call}. Required permissions: ${list}`,
      vi: `Bạn không có quyền gọi ${call}. Các quyền cần thiết: ${list}`,
    })
  }
  if (scopes && !sufficient.some((one) => scopes.has(one))) {
    // Assumed: the Vietnamese sentence.
    throw context.fail({
      en: `Specified permissions are not sufficient to call ${call}. Required permissions: ${list}`,
      vi: `Các quyền đã chỉ định không đủ để gọi ${call}. Các quyền cần thiết: ${list}`,
    })
  }
}

/** The service, each of whose functions asks for permission first, also those that are not emulated. */
export function permitted<T extends object>(context: ExecutionContext, scopes: Scopes, service: string, object: T): T {
  return new Proxy(object, {
    get(target, member) {
      const known = typeof member === 'string' && needed[`${service}.${member}`] !== undefined
      const value: unknown = known ? undefined : Reflect.get(target, member)
      if (!known && (typeof value !== 'function' || typeof member === 'symbol' || member === 'toString')) return value
      return (...args: unknown[]) => {
        checkPermission(context, scopes, service, String(member))
        return (Reflect.get(target, member) as (...args: unknown[]) => unknown).apply(target, args)
      }
    },
  })
}
