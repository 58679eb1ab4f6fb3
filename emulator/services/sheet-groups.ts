import { type Axis, allGroups, depthOf, groupAt, groupsOf, setClosed } from '../book/groups'
import { Refused } from '../book/refused'
import { noGroup } from '../book/says'
import { GroupControlTogglePosition, member, memberOf } from './enums'
import { wrapGroup } from './group'
import { inside, integer, Mismatch } from './service'
import { changed, data } from './sheet-grid'
import { line } from './sheet-lines'
import { SheetParts } from './sheet-parts'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet
type Members<Line extends 'Row' | 'Column'> =
  | `${'collapse' | 'expand'}All${Line}Groups`
  | `expand${Line}GroupsUpToDepth`
  | `get${Line}Group`
  | `get${Line}GroupDepth`
  | `${'get' | 'set'}${Line}GroupControlPosition`

/** Groups of rows and of columns; the members are added below for both. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the members are added below
export class SheetGroups extends SheetParts {}
export interface SheetGroups extends Pick<GSheet, Members<'Row'> | Members<'Column'>> {}

function closeAll(sheet: SheetGroups, axis: Axis, closed: (depth: number) => boolean): GSheet {
  for (const group of allGroups(data(sheet), axis)) setClosed(data(sheet), axis, group, closed(group.depth))
  return changed(sheet)
}

for (const [name, axis] of [
  ['Row', 'rows'],
  ['Column', 'columns'],
] as const) {
  Object.assign(SheetGroups.prototype, {
    [`collapseAll${name}Groups`](this: SheetGroups) {
      return closeAll(this, axis, () => true)
    },
    [`expandAll${name}Groups`](this: SheetGroups) {
      return closeAll(this, axis, () => false)
    },
    /** Deeper groups are closed. */
    [`expand${name}GroupsUpToDepth`](this: SheetGroups, depth: number) {
      const most = integer(depth)
      return closeAll(this, axis, (one) => one > most)
    },
    [`get${name}Group`](this: SheetGroups, position: number, depth: number) {
      const { context, sheetId } = this[inside]
      const group = groupAt(data(this), axis, line(data(this), axis, position), integer(depth))
      if (!group) throw new Refused(noGroup(axis, integer(position), integer(depth)))
      return wrapGroup(context, sheetId, axis, group)
    },
    [`get${name}GroupDepth`](this: SheetGroups, position: number) {
      return depthOf(data(this), axis, line(data(this), axis, position))
    },
    [`get${name}GroupControlPosition`](this: SheetGroups) {
      return member(GroupControlTogglePosition, groupsOf(data(this), axis).before ? 'BEFORE' : 'AFTER')
    },
    [`set${name}GroupControlPosition`](this: SheetGroups, position: unknown) {
      const where = memberOf(GroupControlTogglePosition, position)
      if (!where) throw new Mismatch()
      const groups = groupsOf(data(this), axis)
      if (where === 'BEFORE') groups.before = true
      else delete groups.before
      return changed(this)
    },
  })
}
