import type { Box, SheetData, ValidationData } from './data'

/** Covers the cells (`[row, column]`, in any order) with few rectangles that touch no other cell. */
export function coverCells(cells: readonly (readonly [number, number])[]): Box[] {
  const columns = new Map<number, number[]>()
  for (const [row, column] of cells) {
    const rows = columns.get(column)
    if (rows) rows.push(row)
    else columns.set(column, [row])
  }
  const open = new Map<string, Box>()
  const done: Box[] = []
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const rows = [...new Set(columns.get(column))].sort((a, b) => a - b)
    for (let i = 0; i < rows.length; ) {
      const top = rows[i]!
      let bottom = top
      while (i < rows.length && rows[i] === bottom) {
        bottom += 1
        i += 1
      }
      const key = `${top}:${bottom}`
      const left = open.get(key)
      if (left?.right === column) left.right = column + 1
      else {
        const box = { top, left: column, bottom, right: column + 1 }
        done.push(box)
        open.set(key, box)
      }
    }
  }
  return done
}

/** The validation rules of the sheet, each with the rectangles where it stands. */
export function validatedBoxes(sheet: SheetData): { validation: ValidationData; boxes: Box[] }[] {
  const groups = new Map<string, { validation: ValidationData; cells: [number, number][] }>()
  const keys = new Map<ValidationData, string>()
  sheet.cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!cell?.validation) return
      const key = keys.get(cell.validation) ?? JSON.stringify(cell.validation)
      keys.set(cell.validation, key)
      const group = groups.get(key) ?? { validation: cell.validation, cells: [] }
      group.cells.push([r, c])
      groups.set(key, group)
    })
  })
  return [...groups.values()].map(({ validation, cells }) => ({ validation, boxes: coverCells(cells) }))
}
