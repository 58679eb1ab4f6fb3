import type { Worksheet } from '@cj-tech-master/excelts'
import type { GroupsData, SheetData } from '../../book/data'
import { allGroups } from '../../book/groups'

/** A file goes seven deep. Source: outlineLevel of ECMA-376, part 1, 18.3.1.73. */
const deepest = 7

/** Writes row and column groups; the lines of a closed one are hidden already. */
export function addGroups({ rowGroups, columnGroups }: SheetData, worksheet: Worksheet): void {
  const { properties } = worksheet
  properties.outlineProperties = { summaryBelow: !rowGroups?.before, summaryRight: !columnGroups?.before }
  const rows = depthsOf(rowGroups)
  const columns = depthsOf(columnGroups)
  for (const [row, depth] of rows) worksheet.getRow(row + 1).outlineLevel = depth
  for (const [column, depth] of columns) worksheet.getColumn(column + 1).outlineLevel = depth
  // The library takes lines as deep as the sheet itself for closed ones.
  if (rows.length > 0) properties.outlineLevelRow = Math.max(...rows.map(([, depth]) => depth)) + 1
  if (columns.length > 0) properties.outlineLevelCol = Math.max(...columns.map(([, depth]) => depth)) + 1
}

const depthsOf = (groups: GroupsData | undefined): [line: number, depth: number][] =>
  Object.entries(groups?.depths ?? {}).map(([line, depth]) => [Number(line), Math.min(deepest, depth)])

/** Takes the groups of a file; one all of whose lines are hidden is a closed one. */
export function takeGroups(sheet: SheetData, worksheet: Worksheet, rows: number, columns: number): void {
  const { summaryBelow = true, summaryRight = true } = worksheet.properties.outlineProperties ?? {}
  const read = (axis: 'rows' | 'columns', count: number, before: boolean) => {
    const depths: GroupsData['depths'] = {}
    for (let at = 0; at < count; at++) {
      const depth = (axis === 'rows' ? worksheet.getRow(at + 1) : worksheet.getColumn(at + 1)).outlineLevel
      if (depth) depths[at] = depth
    }
    if (Object.keys(depths).length === 0) return
    const groups: GroupsData = { depths, closed: [], ...(before ? { before } : {}) }
    const [key, hidden] = axis === 'rows' ? (['rowGroups', sheet.hiddenRows] as const) : (['columnGroups', sheet.hiddenColumns] as const)
    sheet[key] = groups
    const shut = allGroups(sheet, axis).filter(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i).every((at) => hidden[at]),
    )
    groups.closed = shut.map(({ from, depth }) => ({ from, depth }))
  }
  read('rows', rows, !summaryBelow)
  read('columns', columns, !summaryRight)
}
