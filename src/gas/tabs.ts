import type { ReportTab } from '../commands/command'
import type { TabPlace } from '../reporting/report-tab'
import type { Cell } from '../schema/cell'
import { type DecodedForm, decodeForm } from '../schema/form'
import { columnsOf } from '../schema/table'
import { reportForm } from '../tables/report-form'
import type { Unit } from '../tables/units'
import { reportTabTitle } from '../text/labels'
import type { Book, GSheet, ReadTable } from './book'

const reportPrefix = 'report:'
export const reportTag = (unit: string): string => `${reportPrefix}${unit}`
export const unitOfTag = (tag: string): string | undefined => (tag.startsWith(reportPrefix) ? tag.slice(reportPrefix.length) : undefined)

/** The report tabs of the file by the codes of their organisations. */
export type Places = Readonly<Record<string, GSheet>>

// Tabs are looked for by their first title; only where one is not found are the marks asked, which costs a call for each.
export function placesOfTabs(book: Book, directory: readonly Unit[]): Places {
  const places: Record<string, GSheet> = {}
  for (const { code, shortName } of directory) {
    const sheet = book.find(reportTag(code), reportTabTitle(shortName))
    if (sheet) places[code] = sheet
  }
  return places
}

/** Title and address of each tab. */
export const linksOf = (book: Book, places: Places): Readonly<Record<string, TabPlace>> =>
  Object.fromEntries(
    Object.entries(places).map(([unit, sheet]) => [
      unit,
      { title: sheet.getName(), link: `${book.google.getUrl()}#gid=${sheet.getSheetId()}` },
    ]),
  )

const columns = `A:${String.fromCharCode(64 + columnsOf(reportForm.lines).length)}`

/** The cells of a tab and what they say. Its own columns are asked for, so that where its cells end need not be; only where they do not hold it, all. */
function cellsOf(
  book: Book,
  tag: string,
  title: string,
  sheet: GSheet,
): { readonly values: Cell[][]; readonly decoded: DecodedForm<typeof reportForm> } {
  const known = book.keptTabs.get(tag)
  const own = known ?? withoutBlanks(ownColumns(sheet))
  const decoded = decodeForm(reportForm, title, own)
  if (known || !decoded.problems.some(({ what }) => what === 'broken form' || what === 'missing header')) {
    book.keptTabs.set(tag, own)
    return { values: own, decoded }
  }
  const values = sheet.getDataRange().getValues() as Cell[][]
  book.keptTabs.set(tag, values)
  return { values, decoded: decodeForm(reportForm, title, values) }
}

/** None where a person has taken a column away: then there is no such range. */
function ownColumns(sheet: GSheet): Cell[][] {
  try {
    return sheet.getRange(columns).getValues() as Cell[][]
  } catch {
    return []
  }
}

/** Up to the last row that holds something. */
function withoutBlanks(values: readonly Cell[][]): Cell[][] {
  let end = values.length
  while (end > 0 && values[end - 1]!.every((cell) => cell === '')) end--
  return values.slice(0, end)
}

/** Reads the tabs that are wanted, unless this execution has: as cells, by their tags, and as forms. */
export function readTabs(
  book: Book,
  places: Places,
  wanted: (unit: string) => boolean,
): { readonly forms: ReadonlyMap<string, ReadTable>; readonly tabs: readonly ReportTab[] } {
  const forms = new Map<string, ReadTable>()
  const tabs: ReportTab[] = []
  for (const [unit, sheet] of Object.entries(places)) {
    if (!wanted(unit)) continue
    const title = sheet.getName()
    const { values, decoded } = cellsOf(book, reportTag(unit), title, sheet)
    forms.set(reportTag(unit), { sheet, values, above: 0 })
    tabs.push({ unit, title, form: decoded.filled, problems: decoded.problems })
  }
  return { forms, tabs }
}
