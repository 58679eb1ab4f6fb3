import { newColor } from './color'
import { newConditionalFormat } from './conditional-format'
import type { ExecutionContext } from './context'
import { newDataValidation } from './data-validation'
import * as enums from './enums'
import { newFilterCriteria } from './filter-criteria'
import { newRichText } from './rich-text'
import { inside, known, Mismatch, serve, text } from './service'
import { Spreadsheet, wrapSpreadsheet } from './spreadsheet'
import { NotEmulated } from './strict'
import { newTextStyle } from './text-style'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet
type GRange = GoogleAppsScript.Spreadsheet.Range

const enumerations = {
  ProtectionType: enums.ProtectionType,
  WrapStrategy: enums.WrapStrategy,
  BorderStyle: enums.BorderStyle,
  DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
  DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
  DataValidationCriteria: enums.DataValidationCriteria,
  BooleanCriteria: enums.BooleanCriteria,
  CopyPasteType: enums.CopyPasteType,
  RelativeDate: enums.RelativeDate,
  SheetType: enums.SheetType,
  Dimension: enums.Dimension,
  Direction: enums.Direction,
  ValueType: enums.ValueType,
  AutoFillSeries: enums.AutoFillSeries,
  BandingTheme: enums.BandingTheme,
  ColorType: enums.ColorType,
  GroupControlTogglePosition: enums.GroupControlTogglePosition,
  InterpolationType: enums.InterpolationType,
  TextDirection: enums.TextDirection,
  TextToColumnsDelimiter: enums.TextToColumnsDelimiter,
}

export { wrapRange } from './range'

/** The SpreadsheetApp global of one execution; `ui` makes what getUi returns. */
export function makeSpreadsheetApp(context: ExecutionContext, ui: () => unknown): object {
  const book = new Spreadsheet(context)
  const active = () => book as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet
  const own = (id: unknown, member: string) => {
    if (id !== context.book.id) throw new NotEmulated(`SpreadsheetApp.${member} of another spreadsheet`)
    return wrapSpreadsheet(context)
  }
  const app = {
    ...enumerations,
    toString: () => 'SpreadsheetApp',
    getActive: () => wrapSpreadsheet(context),
    getActiveSpreadsheet: () => wrapSpreadsheet(context),
    setActiveSpreadsheet(spreadsheet: unknown) {
      if (known(spreadsheet, Spreadsheet)?.[inside].book !== context.book) throw new Mismatch()
    },
    openById: (id: string) => own(id, 'openById'),
    openByUrl: (url: string) => own(/\/d\/([^/]+)/.exec(text(url))?.[1] ?? '', 'openByUrl'),
    getActiveSheet: () => active().getActiveSheet(),
    setActiveSheet: (sheet: GSheet) => active().setActiveSheet(sheet),
    getActiveRange: () => active().getActiveRange(),
    setActiveRange: (range: GRange) => active().setActiveRange(range),
    getSelection: () => active().getSelection(),
    getActiveRangeList: () => active().getActiveRangeList(),
    setActiveRangeList: (list: GoogleAppsScript.Spreadsheet.RangeList) => active().setActiveRangeList(list),
    getCurrentCell: () => active().getCurrentCell(),
    setCurrentCell: (cell: GRange) => active().setCurrentCell(cell),
    getUi: () => ui(),
    /** Writes are in the book at once, so there is nothing left to do. */
    flush() {},
    newDataValidation: () => newDataValidation(context),
    newConditionalFormatRule: () => newConditionalFormat(context),
    newFilterCriteria: () => newFilterCriteria(context),
    newRichTextValue: () => newRichText(context),
    newColor: () => newColor(context),
    newTextStyle: () => newTextStyle(context),
  }
  return serve(context, 'SpreadsheetApp', app, { local: /^(?:getActive\w*|setActive\w*|getCurrentCell|getUi|new\w+)$/ })
}
