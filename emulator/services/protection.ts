import type { Box, ProtectionData, SheetData } from '../book/data'
import { Refused } from '../book/refused'
import { domainOnly, gonePart, protectedCell, rangeNotFound } from '../book/says'
import { editorsOf, passes } from '../book/sharing'
import type { ExecutionContext } from './context'
import { member, ProtectionType } from './enums'
import { Range, wrapRange } from './range'
import { inside, list, need, Service, serve } from './service'
import { emailOf, wrapUser } from './user'

type GProtection = GoogleAppsScript.Spreadsheet.Protection
type GRange = GoogleAppsScript.Spreadsheet.Range

export class Protection extends Service<{ readonly context: ExecutionContext; readonly id: number }> implements GProtection {
  override toString(): string {
    return 'Protection'
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return member(ProtectionType, found(this).data.type) as never
  }
  getDescription(): string {
    return found(this).data.description
  }
  setDescription(description: string): GProtection {
    return change(this, (data) => {
      data.description = String(description)
    })
  }
  isWarningOnly(): boolean {
    return found(this).data.warningOnly
  }
  /** A protection that only warns has no editors. */
  setWarningOnly(warning: boolean): GProtection {
    return change(this, (data) => {
      data.warningOnly = warning
    })
  }
  canEdit(): boolean {
    const { context } = this[inside]
    return passes(context.book, found(this).data, context.person ?? context.effectiveUser)
  }
  canDomainEdit(): boolean {
    return found(this).data.domainEdit === true
  }
  /** Throws on accounts without a domain, as on Google. */
  setDomainEdit(editable: boolean): GProtection {
    const { context } = this[inside]
    const consumer = context.accountKind ? context.accountKind === 'consumer' : /@gmail\.com$/i.test(context.effectiveUser)
    if (consumer) throw new Refused(domainOnly)
    return change(this, (data) => {
      data.domainEdit = editable
    })
  }
  /** Refused to those who may not edit what is protected. */
  getEditors(): GoogleAppsScript.Base.User[] {
    const { context } = this[inside]
    if (!this.canEdit()) throw new Refused(protectedCell)
    return context.array(editorsOf(context.book, found(this).data).map((email) => wrapUser(context, email)))
  }
  addEditor(user: unknown): GProtection {
    return edit(this, [user], true)
  }
  addEditors(users: unknown): GProtection {
    return edit(this, list(users), true)
  }
  removeEditor(user: unknown): GProtection {
    return edit(this, [user], false)
  }
  removeEditors(users: unknown): GProtection {
    return edit(this, list(users), false)
  }
  /** Of a protected sheet the whole sheet. */
  getRange(): GRange {
    const { sheet, data } = found(this)
    return wrapRange(this[inside].context, sheet.id, data.range ?? { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount })
  }
  setRange(range: GRange): GProtection {
    const { box } = need(range, Range)[inside]
    return change(this, (data) => {
      data.type = 'RANGE'
      data.range = { ...box }
      delete data.rangeName
    })
  }
  /** The name of the range that it was tied to, else null. */
  getRangeName(): string | null {
    const { rangeName } = found(this).data
    return this[inside].context.book.namedRanges.some(({ name }) => name === rangeName) ? (rangeName ?? null) : null
  }
  setNamedRange(named: GoogleAppsScript.Spreadsheet.NamedRange): GProtection {
    return this.setRangeName(named.getName())
  }
  /** The protection stands where the name stands now. Assumed: it stays where it is when the name is given another range. */
  setRangeName(name: string): GProtection {
    const named = this[inside].context.book.namedRanges.find((one) => one.name.toLowerCase() === String(name).toLowerCase())
    if (!named || named.sheetId !== found(this).sheet.id) throw new Refused(rangeNotFound)
    return change(this, (data) => {
      data.type = 'RANGE'
      data.range = { ...named.range }
      data.rangeName = named.name
    })
  }
  getUnprotectedRanges(): GRange[] {
    const { sheet, data } = found(this)
    return this[inside].context.array((data.unprotected ?? []).map((box) => wrapRange(this[inside].context, sheet.id, box)))
  }
  setUnprotectedRanges(ranges: GRange[]): GProtection {
    const boxes: Box[] = list(ranges).map((range) => ({ ...need(range, Range)[inside].box }))
    return change(this, (data) => {
      data.unprotected = boxes
    })
  }
  remove(): void {
    const { sheet, data } = found(this)
    sheet.protections = sheet.protections.filter((one) => one !== data)
    this[inside].context.changed({ what: 'sheet', sheetId: sheet.id })
  }
}

function found(protection: Protection): { sheet: SheetData; data: ProtectionData } {
  const { context, id } = protection[inside]
  for (const sheet of context.book.sheets) {
    const data = sheet.protections.find((one) => one.id === id)
    if (data) return { sheet, data }
  }
  throw new Refused(gonePart)
}

function change(protection: Protection, act: (data: ProtectionData) => void): GProtection {
  const { sheet, data } = found(protection)
  act(data)
  protection[inside].context.changed({ what: 'sheet', sheetId: sheet.id })
  return protection as unknown as GProtection
}

/** The owner and the one who runs cannot be removed, as on Google. */
function edit(protection: Protection, users: unknown[], add: boolean): GProtection {
  const { effectiveUser, person = effectiveUser, book } = protection[inside].context
  const emails = users.map(emailOf)
  const keeps = new Set([person, book.owner])
  return change(protection, (data) => {
    const before = editorsOf(book, data)
    data.editors = add ? [...new Set([...before, ...emails])] : before.filter((email) => keeps.has(email) || !emails.includes(email))
    delete data.mirrors
  })
}

export const wrapProtection = (context: ExecutionContext, id: number): GProtection =>
  serve(context, 'Protection', new Protection({ context, id })) as unknown as GProtection
