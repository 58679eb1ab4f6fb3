import type { ProjectFiles } from '../../../emulator/face'

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Chấm công').addItem('Lập bảng', 'setUp').addToUi()
}
function setUp() {
  var sheet = SpreadsheetApp.getActiveSheet().setName('Chấm công')
  sheet.getRange('A1:E1').setValues([['Ngày', 'Họ tên', 'Loại', 'Số giờ', 'Quá giờ']]).setFontWeight('bold').setBackground('#0f6b4f').setFontColor('#ffffff')
  sheet.setFrozenRows(1)
  sheet.getRange('A2:A50').setNumberFormat('dd/mm/yyyy').setDataValidation(rule().requireDate().build())
  sheet.getRange('C2:C50').setDataValidation(rule().requireValueInList(['Làm', 'Nghỉ phép', 'Công tác'], true).build())
  sheet.getRange('D2:D50').setDataValidation(rule().requireNumberBetween(0, 12).setHelpText('Số giờ trong ngày, từ 0 đến 12').build())
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(8).setBackground('#f9dedc').setRanges([sheet.getRange('D2:D50')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Nghỉ phép').setFontColor('#5f6368').setItalic(true).setRanges([sheet.getRange('C2:C50')]).build()
  ])
  sheet.getRange('G1').setValue('Tổng giờ')
  sheet.getRange('H1').setFormula('=SUM(D2:D)')
}
function rule() {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(false)
}
function onEdit(e) {
  if (e.range.getSheet().getName() !== 'Chấm công' || e.range.getColumn() !== 4 || e.range.getRow() < 2) return
  var hours = Number(e.range.getValue())
  e.range.offset(0, 1).setValue(hours > 8 ? hours - 8 : '')
}
`

/** A table that takes only dates, kinds of a list and hours from 0 to 12, colours the long days and counts the hours above eight. */
export const timeSheet: ProjectFiles = {
  manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' }),
  scripts: [{ name: 'Code', source: code }],
  html: [],
}
