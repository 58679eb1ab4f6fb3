import { menu } from '../text/labels'

/** Opens the panel in which a plan is pasted and looked at before it is imported. */
export function showImportPanel(): void {
  const html = HtmlService.createHtmlOutputFromFile('import').setWidth(1000).setHeight(640)
  SpreadsheetApp.getUi().showModalDialog(html, menu.importPlan.replace('…', ''))
}
