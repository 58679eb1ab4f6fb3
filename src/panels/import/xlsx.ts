import { type CellFormat, cellFormats } from './cell-format'
import type { Cell, Source, Table } from './source'
import { all, at, elements, parseXml, textIn, type Xml } from './xml'
import type { Archive } from './zip'

/** Row and column of a place such as `C12`, from 0. */
export function placeOf(reference: string): readonly [number, number] | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!found) return undefined
  const column = [...found[1]!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(found[2]) - 1, column - 1]
}

/** The text of a shared or inline string: its runs, without the readings that stand over Asian script. */
const stringOf = (item: Xml): string =>
  elements(item)
    .map((child) => (child.name === 't' ? textIn(child) : child.name === 'r' ? stringOf(child) : ''))
    .join('')

function textOf(cell: Xml, shared: readonly string[], format: (index: number) => CellFormat): string {
  const inline = at(cell, 'is')
  if (inline) return stringOf(inline)
  const value = at(cell, 'v')
  const raw = value ? textIn(value) : ''
  if (cell.attributes.t === 's') return shared[Number(raw)] ?? ''
  if (cell.attributes.t === 'b') return raw === '1' ? 'TRUE' : 'FALSE'
  if (cell.attributes.t === 'str' || cell.attributes.t === 'e' || raw.trim() === '' || Number.isNaN(Number(raw))) return raw
  return format(Number(cell.attributes.s ?? 0))(Number(raw))
}

function merge(rows: Cell[][], reference: string): void {
  const [from, to] = reference.split(':').map(placeOf)
  if (!from || !to) return
  for (let y = from[0] + 1; y <= Math.min(to[0], rows.length - 1); y++) if (rows[y]!.length > from[1]) rows[y]![from[1]] = null
}

/** Blank rows below and blank columns to the right are paper, not table. */
function trimmed(rows: Cell[][]): Cell[][] {
  const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => cell?.trim())
  while (rows.length > 0 && !isFilled(rows[rows.length - 1]!)) rows.pop()
  const width = rows.reduce((most, row) => row.reduce<number>((last, cell, x) => (cell?.trim() ? Math.max(last, x + 1) : last), most), 0)
  return rows.map((row) => Array.from({ length: width }, (_, x) => (row[x] === undefined ? '' : row[x]!)))
}

function tableOf(sheet: Xml, shared: readonly string[], format: (index: number) => CellFormat): Table {
  const rows: Cell[][] = []
  for (const row of all(at(sheet, 'sheetData') ?? sheet, 'row')) {
    const y = row.attributes.r ? Number(row.attributes.r) - 1 : rows.length
    if (!(y < 20_000)) continue
    while (rows.length <= y) rows.push([])
    for (const cell of all(row, 'c')) {
      const cells = rows[y]!
      const x = placeOf(cell.attributes.r ?? '')?.[1] ?? cells.length
      if (x > 200) continue
      while (cells.length <= x) cells.push('')
      cells[x] = textOf(cell, shared, format)
    }
  }
  for (const each of all(at(sheet, 'mergeCells') ?? sheet, 'mergeCell')) merge(rows, each.attributes.ref ?? '')
  return trimmed(rows)
}

/** The visible sheets of a workbook (ECMA-376 SpreadsheetML) that hold anything; the one with most rows counts until the person says otherwise. */
export async function readXlsx(archive: Archive): Promise<Source> {
  const part = async (name: string): Promise<Xml | undefined> => {
    const text = await archive.text(`xl/${name}`)
    return text === undefined ? undefined : elements(parseXml(text))[0]
  }
  const workbook = await part('workbook.xml')
  const links = await part('_rels/workbook.xml.rels')
  const strings = await part('sharedStrings.xml')
  const format = cellFormats(await part('styles.xml'), /^(?:1|true)$/.test(at(workbook, 'workbookPr')?.attributes.date1904 ?? ''))
  const shared = strings ? all(strings, 'si').map(stringOf) : []
  const targets = new Map(links ? all(links, 'Relationship').map(({ attributes }) => [attributes.Id, attributes.Target ?? '']) : [])
  const sheets: { name: string; table: Table }[] = []
  for (const { attributes } of all(at(workbook, 'sheets') ?? { name: '', attributes: {}, children: [] }, 'sheet')) {
    const target = targets.get(attributes.id) ?? ''
    const sheet = attributes.state ? undefined : await part(target.replace(/^\/?xl\//, ''))
    const table = sheet ? tableOf(sheet, shared, format) : []
    if (table.length > 0) sheets.push({ name: attributes.name ?? '', table })
  }
  const most = Math.max(...sheets.map(({ table }) => table.length))
  return sheets.length === 0
    ? { kind: 'text', text: '' }
    : { kind: 'sheets', sheets, at: sheets.findIndex(({ table }) => table.length === most) }
}
