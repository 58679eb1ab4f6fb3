import { Refused } from '../book/refused'
import { noEditAccess } from '../book/says'
import { mayEdit, type Role, roleOf, share, sharedWith } from '../book/sharing'
import type { ExecutionContext } from './context'
import { inside, list } from './service'
import { SpreadsheetActive } from './spreadsheet-active'
import { told } from './spreadsheet-sheets'
import { emailOf, wrapUser } from './user'

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** With whom the file is shared. */
export class SpreadsheetSharing
  extends SpreadsheetActive
  implements Pick<GSpreadsheet, 'getOwner' | 'getEditors' | 'getViewers' | 'addEditor' | 'addViewer' | 'removeEditor' | 'removeViewer'>
{
  getOwner(): GoogleAppsScript.Base.User | null {
    return wrapUser(this[inside], ownerOf(this[inside]))
  }
  getEditors(): GoogleAppsScript.Base.User[] {
    return people(this[inside], ['owner', 'editor'])
  }
  /** Those who may comment are among them. Refused to those who may not edit. Source: Spreadsheet.getViewers. */
  getViewers(): GoogleAppsScript.Base.User[] {
    const { book, person } = this[inside]
    if (person !== undefined && !mayEdit(book, person)) throw new Refused(noEditAccess)
    return people(this[inside], ['viewer', 'commenter'])
  }
  /** Takes one who could only view out of that list. Source: Spreadsheet.addEditor. */
  addEditor(user: unknown): GSpreadsheet {
    return this.addEditors([user])
  }
  addEditors(users: unknown[]): GSpreadsheet {
    return shared(this, users, () => 'editor')
  }
  /** Without effect for one who edits. Source: Spreadsheet.addViewer. */
  addViewer(user: unknown): GSpreadsheet {
    return this.addViewers([user])
  }
  addViewers(users: unknown[]): GSpreadsheet {
    return shared(this, users, (role) => role ?? 'viewer')
  }
  removeEditor(user: unknown): GSpreadsheet {
    return shared(this, [user], (role) => (role === 'editor' ? undefined : role))
  }
  /** Without effect for one who edits. Source: Spreadsheet.removeViewer. */
  removeViewer(user: unknown): GSpreadsheet {
    return shared(this, [user], (role) => (role === 'editor' ? role : undefined))
  }
}

const people = (context: ExecutionContext, roles: readonly Role[]): GoogleAppsScript.Base.User[] => {
  const { book } = context
  const emails = roles.includes('owner') && book.owner === undefined ? [ownerOf(context)] : sharedWith(book, roles)
  return context.array(emails.map((email) => wrapUser(context, email)))
}

type Shared = Exclude<Role, 'owner'> | undefined

function shared(spreadsheet: SpreadsheetSharing, users: unknown, next: (role: Shared) => Shared): GSpreadsheet {
  const { book } = spreadsheet[inside]
  for (const email of list(users).map(emailOf)) {
    const role = roleOf(book, email)
    if (role !== 'owner' || book.owner === undefined) share(book, email, next(role === 'owner' ? undefined : role))
  }
  told(spreadsheet)
  return spreadsheet as unknown as GSpreadsheet
}

const ownerOf = (context: ExecutionContext): string => context.book.owner ?? context.effectiveUser
