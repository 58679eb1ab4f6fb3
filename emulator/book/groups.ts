import type { GroupsData, SheetData } from './data'

export type Axis = 'rows' | 'columns'

/** A run of lines that are grouped at least `depth` deep, half-open. */
export interface Group {
  readonly from: number
  readonly to: number
  readonly depth: number
}

/** Google groups up to eight deep. Source: Range.shiftRowGroupDepth and the help page on groups. */
const deepest = 8

const key = { rows: 'rowGroups', columns: 'columnGroups' } as const

export const groupsOf = (sheet: SheetData, axis: Axis): GroupsData => (sheet[key[axis]] ??= { depths: {}, closed: [] })

export const depthOf = (sheet: SheetData, axis: Axis, line: number): number => sheet[key[axis]]?.depths[line] ?? 0

export function shiftDepth(sheet: SheetData, axis: Axis, from: number, to: number, delta: number): void {
  const groups = groupsOf(sheet, axis)
  for (let line = from; line < to; line++) {
    const depth = Math.max(0, Math.min(deepest, (groups.depths[line] ?? 0) + delta))
    if (depth === 0) delete groups.depths[line]
    else groups.depths[line] = depth
  }
  const left = allGroups(sheet, axis)
  groups.closed = groups.closed.filter((one) => left.some((group) => group.from === one.from && group.depth === one.depth))
}

/** The group of that depth at the line, or undefined. */
export const groupAt = (sheet: SheetData, axis: Axis, line: number, depth: number): Group | undefined =>
  allGroups(sheet, axis).find((one) => one.depth === depth && one.from <= line && line < one.to)

/** Outer groups before inner ones. */
export function allGroups(sheet: SheetData, axis: Axis): Group[] {
  const { depths } = groupsOf(sheet, axis)
  const lines = Object.keys(depths).map(Number)
  const found: Group[] = []
  for (let depth = 1; depth <= deepest; depth++)
    for (const line of lines.filter((one) => (depths[one] ?? 0) >= depth)) {
      const last = found.at(-1)
      if (last?.depth === depth && last.to === line) found[found.length - 1] = { ...last, to: line + 1 }
      else found.push({ from: line, to: line + 1, depth })
    }
  return found
}

export const isClosed = (sheet: SheetData, axis: Axis, { from, depth }: Group): boolean =>
  groupsOf(sheet, axis).closed.some((one) => one.from === from && one.depth === depth)

/** Closing hides the lines, opening shows them but for those of inner groups that stay closed. Source: class Group. */
export function setClosed(sheet: SheetData, axis: Axis, group: Group, closed: boolean): void {
  const groups = groupsOf(sheet, axis)
  groups.closed = groups.closed.filter((one) => one.from !== group.from || one.depth !== group.depth)
  if (closed) groups.closed.push({ from: group.from, depth: group.depth })
  const hidden = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns
  const inner = allGroups(sheet, axis).filter((one) => one.depth > group.depth && isClosed(sheet, axis, one))
  for (let line = group.from; line < group.to; line++) {
    if (closed || inner.some((one) => one.from <= line && line < one.to)) hidden[line] = true
    else delete hidden[line]
  }
}
