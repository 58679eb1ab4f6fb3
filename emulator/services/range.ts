import { cellsIn } from '../book/box'
import type { Box } from '../book/data'
import type { ExecutionContext } from './context'
import { answersNone } from './none'
import type { Place } from './place'
import { RangeGroups } from './range-groups'
import { serve } from './service'

/** Answered from the range itself, without asking the spreadsheet. */
const local =
  /^(?:getRow|getRowIndex|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getGridId|getSheet|getCell|offset|is(?:Start|End)\w+|activate\w*|canEdit|create(?:TextFinder|DeveloperMetadataFinder)|getFilter)$/

/** SpreadsheetApp.Range: its members come from the classes that it is built on, one idea each. */
export class Range extends RangeGroups {}

/** A range of the execution, for scripts and for event objects. The box is taken as it is. */
export function wrapRange(context: ExecutionContext, sheetId: number, box: Box, open?: Place['open']): GoogleAppsScript.Spreadsheet.Range {
  const range = new Range({ context, sheetId, box: { ...box }, open })
  return serve(context, 'Range', range, { cells: cellsIn(box), local }) as unknown as GoogleAppsScript.Spreadsheet.Range
}

answersNone(Range, 'Range')
