import type { ReportTab } from '../commands/command'
import type { TabPlace } from '../reporting/report-tab'
import type { Cell } from '../schema/cell'
import { decodeForm } from '../schema/form'
import { reportForm } from '../tables/report-form'
import type { Unit } from '../tables/units'
import { reportTabTitle } from '../text/labels'
import type { Book, GSheet } from './book'

const reportPrefix = 'report:'
export const reportTag = (unit: string): string => `${reportPrefix}${unit}`
export const unitOfTag = (tag: string): string | undefined => (tag.startsWith(reportPrefix) ? tag.slice(reportPrefix.length) : undefined)

/** A sheet as it was read. */
export interface ReadTable {
  readonly sheet: GSheet
  readonly values: Cell[][]
  /** How many rows between the header and the others were not read. */
  readonly above: number
}

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

/** Reads the tabs that are wanted: as cells, by their tags, and as forms. */
export function readTabs(
  places: Places,
  wanted: (unit: string) => boolean,
): { readonly forms: ReadonlyMap<string, ReadTable>; readonly tabs: readonly ReportTab[] } {
  const forms = new Map<string, ReadTable>()
  const tabs: ReportTab[] = []
  for (const [unit, sheet] of Object.entries(places)) {
    if (!wanted(unit)) continue
    const values = sheet.getDataRange().getValues() as Cell[][]
    const title = sheet.getName()
    const decoded = decodeForm(reportForm, title, values)
    forms.set(reportTag(unit), { sheet, values, above: 0 })
    tabs.push({ unit, title, form: decoded.filled, problems: decoded.problems })
  }
  return { forms, tabs }
}
