import type { BookData, CellData, FormatData, SheetData, ValidationData } from '../book/data'

/** A cell in a saved book: looks and rules by their place in the book's lists; a bare number is an empty cell with that look. */
type SavedCell = number | null | (Omit<CellData, 'format' | 'validation'> & { format?: number; validation?: number })

interface SavedBook extends Omit<BookData, 'sheets'> {
  looks: FormatData[]
  rules: ValidationData[]
  sheets: (Omit<SheetData, 'cells'> & { cells: (SavedCell[] | null)[] })[]
}

/** A deep copy of plain data, as writing and reading it as JSON would make it. */
export function plainCopy<T>(value: T): T {
  return copy(value) as T
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null)
    return value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? null : value
  if (Array.isArray(value)) return Array.from(value, copy)
  const made: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) if (part !== undefined) made[key] = copy(part)
  return made
}

/** Numbers for equal things, the list in the order of their first coming. */
function numbering<T extends object>(): { readonly list: T[]; numberOf(thing: T): number } {
  const list: T[] = []
  const byObject = new Map<T, number>()
  const byText = new Map<string, number>()
  return {
    list,
    numberOf(thing) {
      const known = byObject.get(thing)
      if (known !== undefined) return known
      const text = JSON.stringify(thing)
      const number = byText.get(text) ?? list.push(JSON.parse(text) as T) - 1
      byText.set(text, number)
      byObject.set(thing, number)
      return number
    },
  }
}

/** The book as plain JSON that shares nothing with it; each look and each validation rule stands once. */
export function saveBook({ sheets, ...book }: BookData): SavedBook {
  const looks = numbering<FormatData>()
  const rules = numbering<ValidationData>()
  const saveCell = (cell: CellData | undefined | null): SavedCell => {
    if (!cell) return null
    const { format, validation, ...rest } = cell
    if (format && !validation && rest.value === null && Object.keys(rest).length === 1) return looks.numberOf(format)
    return {
      ...plainCopy(rest),
      ...(format ? { format: looks.numberOf(format) } : {}),
      ...(validation ? { validation: rules.numberOf(validation) } : {}),
    }
  }
  const saved = sheets.map(({ cells, ...sheet }) => ({
    ...plainCopy(sheet),
    cells: Array.from(cells, (row) => (row ? Array.from(row, saveCell) : null)),
  }))
  return { ...plainCopy(book), sheets: saved, looks: looks.list, rules: rules.list }
}

/** A book that shares nothing with the saved one; books in which every cell holds its own look are read too. */
export function loadBook(saved: unknown): BookData {
  const { looks, rules, sheets, ...book } = saved as Partial<SavedBook> & BookData
  if (!looks || !rules) return plainCopy(saved as BookData)
  const formats = plainCopy(looks)
  const validations = plainCopy(rules)
  const loadCell = (cell: SavedCell): CellData | undefined => {
    if (cell === null) return undefined
    if (typeof cell === 'number') return { value: null, format: formats[cell]! }
    // A book is thousands of these: no spreading.
    const made: Record<string, unknown> = {}
    for (const [key, part] of Object.entries(cell))
      made[key] = key === 'format' ? formats[part as number] : key === 'validation' ? validations[part as number] : copy(part)
    return made as unknown as CellData
  }
  const loaded = (sheets as unknown as SavedBook['sheets']).map(({ cells, ...sheet }) => ({
    ...plainCopy(sheet),
    cells: cells.map((row) => row?.map(loadCell)) as SheetData['cells'],
  }))
  return { ...plainCopy(book), sheets: loaded }
}
