import type { BookData, Box, ProtectionData, SheetData } from './data'

export type Role = 'owner' | 'editor' | 'commenter' | 'viewer'

export const sameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** What the person may do with the file; undefined: not even open it. A book without an owner is everybody's own. */
export function roleOf(book: BookData, email: string): Role | undefined {
  if (book.owner === undefined || sameAddress(book.owner, email)) return 'owner'
  return Object.entries(book.sharing ?? {}).find(([one]) => sameAddress(one, email))?.[1]
}

export const mayEdit = (book: BookData, email: string): boolean => ['owner', 'editor'].includes(roleOf(book, email) ?? '')

/** Shares the file, or with `undefined` takes it back; the owner stays the owner. */
export function share(book: BookData, email: string, role: Exclude<Role, 'owner'> | undefined): void {
  const others = Object.entries(book.sharing ?? {}).filter(([one]) => !sameAddress(one, email))
  const owns = book.owner !== undefined && sameAddress(book.owner, email)
  book.sharing = Object.fromEntries(role && !owns ? [...others, [email, role]] : others)
}

/** Addresses of those who have the file in one of these roles, the owner first. */
export const sharedWith = (book: BookData, roles: readonly Role[]): string[] => [
  ...(roles.includes('owner') && book.owner !== undefined ? [book.owner] : []),
  ...Object.entries(book.sharing ?? {}).flatMap(([email, role]) => (roles.includes(role) ? [email] : [])),
]

/**
 * Who may edit what is protected. Until its list of editors is changed a protection mirrors the file's, so that it keeps nobody out.
 * Source: Range.protect and Sheet.protect in Google's reference.
 */
export const editorsOf = (book: BookData, protection: ProtectionData): string[] =>
  protection.mirrors ? sharedWith(book, ['owner', 'editor']) : protection.editors

const domain = (email: string): string => email.slice(email.indexOf('@') + 1).toLowerCase()

/** Source: Protection in Google's reference: the owner always; everybody where it only warns; the owner's domain where that is allowed. */
export function passes(book: BookData, protection: ProtectionData, email: string): boolean {
  if (roleOf(book, email) === 'owner') return true
  if (!mayEdit(book, email)) return false
  if (protection.warningOnly || editorsOf(book, protection).some((one) => sameAddress(one, email))) return true
  return protection.domainEdit === true && book.owner !== undefined && domain(book.owner) === domain(email)
}

/** What of the box lies in none of the others. */
function outsideOf(box: Box, [first, ...rest]: readonly Box[]): Box[] {
  if (!first) return [box]
  const top = Math.max(box.top, first.top)
  const bottom = Math.min(box.bottom, first.bottom)
  const left = Math.max(box.left, first.left)
  const right = Math.min(box.right, first.right)
  if (top >= bottom || left >= right) return outsideOf(box, rest)
  const around: Box[] = [
    { ...box, bottom: top },
    { ...box, top: bottom },
    { top, bottom, left: box.left, right: left },
    { top, bottom, left: right, right: box.right },
  ]
  return around.filter((one) => one.top < one.bottom && one.left < one.right).flatMap((one) => outsideOf(one, rest))
}

const covers = (protection: ProtectionData, box: Box): boolean => {
  const { range } = protection
  if (protection.type === 'SHEET') return outsideOf(box, protection.unprotected ?? []).length > 0
  return !!range && range.top < box.bottom && box.top < range.bottom && range.left < box.right && box.left < range.right
}

/** The protections that the box touches. */
export const protecting = (sheet: SheetData, box: Box): ProtectionData[] => sheet.protections.filter((one) => covers(one, box))
