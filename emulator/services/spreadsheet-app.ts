import { newConditionalFormat } from './conditional-format'
import type { ExecutionContext } from './context'
import { newDataValidation } from './data-validation'
import * as enums from './enums'
import { newFilterCriteria } from './filter'
import { newRichText } from './rich-text'
import { inside, known, Mismatch, serve } from './service'
import { Spreadsheet, wrapSpreadsheet } from './spreadsheet'
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
}

export { wrapRange } from './range'

/** The SpreadsheetApp global of one execution; `ui` makes what getUi returns. */
export function makeSpreadsheetApp(context: ExecutionContext, ui: () => unknown): object {
  const book = new Spreadsheet(context)
  const active = () => book as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet
  const app = {
    ...enumerations,
    toString: () => 'SpreadsheetApp',
    getActive: () => wrapSpreadsheet(context),
    getActiveSpreadsheet: () => wrapSpreadsheet(context),
    setActiveSpreadsheet(spreadsheet: unknown) {
      if (known(spreadsheet, Spreadsheet)?.[inside].book !== context.book) throw new Mismatch()
    },
    getActiveSheet: () => active().getActiveSheet(),
    setActiveSheet: (sheet: GSheet) => active().setActiveSheet(sheet),
    getActiveRange: () => active().getActiveRange(),
    setActiveRange: (range: GRange) => active().setActiveRange(range),
    getCurrentCell: () => active().getCurrentCell(),
    setCurrentCell: (cell: GRange) => active().setCurrentCell(cell),
    getUi: () => ui(),
    /** Writes are in the book at once, so there is nothing left to do. */
    flush() {},
    newDataValidation: () => newDataValidation(context),
    newConditionalFormatRule: () => newConditionalFormat(context),
    newFilterCriteria: () => newFilterCriteria(context),
    newRichTextValue: () => newRichText(context),
    newTextStyle: () => newTextStyle(context),
  }
  return serve(context, 'SpreadsheetApp', app, { local: /^(?:getActive\w*|setActive\w*|getCurrentCell|getUi|new\w+)$/ })
}
