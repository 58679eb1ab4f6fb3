import type { BookData, SheetData } from './data'

export interface NewBook {
  id: string
  name: string
  /** `vi_VN`. */
  locale: string
  timeZone: string
  owner?: string
}

/** A fresh spreadsheet as Google creates it: one sheet of 1000 x 26. */
export function newBook({ id, name, locale, timeZone, owner }: NewBook): BookData {
  return {
    id,
    name,
    locale,
    timeZone,
    sheets: [newSheet(0, `${sheetWord(locale)}1`)],
    activeSheetId: 0,
    namedRanges: [],
    metadata: [],
    nextId: 1,
    ...(owner === undefined ? {} : { owner }),
  }
}

/** Google names new sheets in the file's language, `Trang tính2`, `Sheet2`. */
export const sheetWord = (locale: string): string => (locale.startsWith('vi') ? 'Trang tính' : 'Sheet')

export function newSheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetData {
  return {
    id,
    name,
    hidden: false,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: {},
    hiddenColumns: {},
    merges: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
  }
}
