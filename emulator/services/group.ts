import { type Axis, type Group as GroupData, groupAt, groupsOf, isClosed, setClosed, shiftDepth } from '../book/groups'
import { Refused } from '../book/refused'
import { gonePart } from '../book/says'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'
import { wrapRange } from './range'
import { inside, Service, serve } from './service'

type GGroup = GoogleAppsScript.Spreadsheet.Group

interface Held {
  readonly context: ExecutionContext
  readonly sheetId: number
  readonly axis: Axis
  readonly group: GroupData
}

class Group extends Service<Held> implements GGroup {
  override toString(): string {
    return 'Group'
  }
  collapse(): GGroup {
    return close(this, true)
  }
  expand(): GGroup {
    return close(this, false)
  }
  /** The line before or after the group, counted from 1. */
  getControlIndex(): number {
    const { context, sheetId, axis } = this[inside]
    const { from, to } = found(this)
    return groupsOf(sheetOf(context, sheetId), axis).before ? from : to + 1
  }
  getDepth(): number {
    return found(this).depth
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { context, sheetId, axis } = this[inside]
    const { from, to } = found(this)
    const sheet = sheetOf(context, sheetId)
    const whole = { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount }
    return wrapRange(context, sheetId, axis === 'rows' ? { ...whole, top: from, bottom: to } : { ...whole, left: from, right: to })
  }
  isCollapsed(): boolean {
    const { context, sheetId, axis } = this[inside]
    return isClosed(sheetOf(context, sheetId), axis, found(this))
  }
  remove(): void {
    const { context, sheetId, axis } = this[inside]
    const { from, to } = found(this)
    shiftDepth(sheetOf(context, sheetId), axis, from, to, -1)
    context.changed({ what: 'sheet', sheetId })
  }
}

/** The group as it is now; gone where its first line is no longer that deep. */
function found({ [inside]: { context, sheetId, axis, group } }: Group): GroupData {
  const now = groupAt(sheetOf(context, sheetId), axis, group.from, group.depth)
  if (!now) throw new Refused(gonePart)
  return now
}

function close(group: Group, closed: boolean): GGroup {
  const { context, sheetId, axis } = group[inside]
  setClosed(sheetOf(context, sheetId), axis, found(group), closed)
  context.changed({ what: 'sheet', sheetId })
  return group
}

export const wrapGroup = (context: ExecutionContext, sheetId: number, axis: Axis, group: GroupData): GGroup =>
  serve(context, 'Group', new Group({ context, sheetId, axis, group }))
