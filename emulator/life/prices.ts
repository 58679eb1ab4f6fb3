/** Whose objects live in the spreadsheet; the first of their calls in an execution opens it. */
const elsewhere = new Set(
  'Ui Menu HtmlService HtmlOutput HtmlTemplate ScriptApp Trigger Properties PropertiesService Cache CacheService Lock LockService Utilities Session MailApp Logger console Blob UrlFetchApp'.split(
    ' ',
  ),
)

/** Milliseconds for opening the spreadsheet, once in an execution. */
export const firstTouch = { call: 'Spreadsheet (first touch)', milliseconds: 160 }

/**
 * Prices of calls by name, in ms. `first`: the first such call of an execution, where a loop is cheaper or dearer. Published
 * measurements; Assumed: first calls like a block of one cell, data range 10, locks 30, triggers 110, removals like writes.
 */
const priced: Record<string, number | { readonly first: number; readonly later: number }> = {
  'Range.setValue': { first: 10, later: 1.2 },
  'Range.getValue': { first: 10, later: 2.3 },
  'Range.getDisplayValue': { first: 10, later: 2.3 },
  'Range.getFormula': { first: 10, later: 2.3 },
  'Sheet.getLastRow': { first: 10, later: 160 },
  'Sheet.getLastColumn': { first: 10, later: 160 },
  'Sheet.getDataRange': 10,
  'DeveloperMetadataFinder.find': 15,
  'TextFinder.findAll': 15,
  'TextFinder.findNext': 15,
  'Sheet.appendRow': 110,
  'SpreadsheetApp.flush': 200,
  'SpreadsheetApp.openById': 500,
  'SpreadsheetApp.openByUrl': 500,
  'Properties.getProperty': 30,
  'Properties.getProperties': 30,
  'Properties.getKeys': 30,
  'Properties.setProperty': 62,
  'Properties.setProperties': 62,
  'Properties.deleteProperty': 62,
  'Properties.deleteAllProperties': 62,
  'Cache.get': 10,
  'Cache.getAll': 10,
  'Cache.put': 75,
  'Cache.putAll': 75,
  'Cache.remove': 75,
  'Cache.removeAll': 75,
  'Lock.tryLock': 30,
  'Lock.waitLock': 30,
  'Lock.releaseLock': 30,
  'MailApp.sendEmail': 1200,
  'MailApp.getRemainingDailyQuota': 30,
  'Trigger.create': 110,
  'ScriptApp.deleteTrigger': 110,
  'ScriptApp.getProjectTriggers': 110,
  'UrlFetchApp.fetch': 450,
}

/** Blocks read from the file, by cells. */
const blockReads = /^Range\.get(?!Num(Rows|Columns)$|MergedRanges$|Class$)\w+s(R1C1)?$/
/** Other reads that ask the file: formats, validation, protection, charts, metadata, sizes. Everything not named here answers from what the script holds. */
const reads =
  /\.(is|has|get)\w*(Format|Validation|Protect|Chart|Metadata|Background|Font|Color|Align|Wrap|Note|Merge|Frozen|Hidden|Filter|Band|Width|Height|RichText|NamedRange|Editor|MaxRows|MaxColumns)\w*$/
const filePart = /^(Spreadsheet|Sheet|Range|Protection|NamedRange|DeveloperMetadataFinder)\./

/** What one call costs. `seen`: whether the execution has made the same call before. */
export function price(call: string, cost: { readonly cells?: number; readonly write?: boolean }, seen: boolean): number {
  const own = priced[call]
  if (typeof own === 'number') return own
  if (own) return seen ? own.later : own.first
  if (elsewhere.has(call.slice(0, call.indexOf('.')))) return 0
  const cells = cost.cells ?? 0
  if (/^Range\.set(Values|Formulas)$/.test(call)) return cells > 20_000 ? 0.06 * cells : 10 + 0.008 * cells
  if (cost.write) return 15
  if (blockReads.test(call)) return 10 + 0.009 * cells
  return filePart.test(call) && reads.test(call) ? 15 : 0
}

/** Whether a call needs the spreadsheet itself. */
export const touchesSpreadsheet = (call: string): boolean => !elsewhere.has(call.slice(0, call.indexOf('.')))
