import { strict } from './strict'

/** MimeType: the types of files that the product can meet. */
export const mimeTypes = strict('MimeType', {
  CSS: 'text/css',
  CSV: 'text/csv',
  GIF: 'image/gif',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  JPEG: 'image/jpeg',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
  PLAIN_TEXT: 'text/plain',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  ZIP: 'application/zip',
})
