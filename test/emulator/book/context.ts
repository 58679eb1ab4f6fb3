import type { BookData } from '../../../emulator/book/data'
import { newBook } from '../../../emulator/book/new-book'
import type { BookChange } from '../../../emulator/face'
import type { ExecutionContext } from '../../../emulator/services/context'
import { makeSpreadsheetApp } from '../../../emulator/services/spreadsheet-app'

export interface Spent {
  call: string
  cells?: number
  write?: boolean
  milliseconds?: number
}

export interface Desk {
  book: BookData
  context: ExecutionContext
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp
  file: GoogleAppsScript.Spreadsheet.Spreadsheet
  sheet: GoogleAppsScript.Spreadsheet.Sheet
  spent: Spent[]
  changes: BookChange[]
  toasts: string[]
}

/** Friday 22 May 2026, 08:00 in Vietnam. */
export const now = Date.UTC(2026, 4, 22, 1)

export const freshBook = (locale = 'vi_VN'): BookData =>
  newBook({ id: 'book', name: 'Sổ', locale, timeZone: 'Asia/Ho_Chi_Minh', owner: 'me@gmail.com' })

/** An execution in the host's own realm, over a fresh book unless one is given. */
export function desk(options: { locale?: string; language?: 'vi' | 'en'; book?: BookData; user?: string } = {}): Desk {
  const book = options.book ?? freshBook(options.locale)
  const spent: Spent[] = []
  const changes: BookChange[] = []
  const toasts: string[] = []
  const language = options.language ?? 'en'
  const context: ExecutionContext = {
    realm: { global: {}, evaluate: () => undefined, load: () => ({ names: () => [], find: () => undefined }), dispose: () => undefined },
    book,
    effectiveUser: options.user ?? 'me@gmail.com',
    activeUser: options.user ?? 'me@gmail.com',
    authorised: true,
    hasUi: true,
    language,
    now: () => now,
    spend: (call, cost) => void spent.push({ call, ...cost }),
    changed: (change) => void changes.push(change),
    fail: (message) => Object.assign(new Error(message[language]), { name: 'Exception' }),
    array: (items) => items.map((item) => (Array.isArray(item) ? [...item] : item)) as typeof items & never,
    date: (milliseconds) => new Date(milliseconds),
    isDate: (value): value is Date => value instanceof Date,
    toast: (message, title) => void toasts.push(`${title}|${message}`),
  }
  const app = makeSpreadsheetApp(context, () => 'the ui') as GoogleAppsScript.Spreadsheet.SpreadsheetApp
  const file = app.getActive()
  return { book, context, app, file, sheet: file.getActiveSheet(), spent, changes, toasts }
}
