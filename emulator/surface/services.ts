/** The globals whose every class belongs to the surface. Ui and its classes hang on SpreadsheetApp. */
export const services = [
  'SpreadsheetApp',
  'HtmlService',
  'ScriptApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Utilities',
  'Session',
  'MailApp',
  'Logger',
  'console',
] as const

/** Globals that are judged by their own members only: what they would hand out is never reached. */
export const doors = ['Charts', 'MimeType'] as const
