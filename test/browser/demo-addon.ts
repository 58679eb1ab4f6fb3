import type { ProjectFiles } from '../../emulator/face'

/** A small add-on that uses what the page has to show: menus, sidebar, onEdit, charts, rules, mails, triggers. */
const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử nghiệm')
    .addItem('Lập bảng', 'setUp')
    .addItem('Mở thanh bên', 'openSidebar')
    .addItem('Hỏi rồi ghi', 'askAndWrite')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Thêm').addItem('Gửi thư', 'sendMail').addItem('Tô vẽ', 'paint').addItem('Bị lỗi', 'breakDown'))
    .addToUi()
}
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet()
  var sheet = book.getSheetByName('Việc') || book.insertSheet('Việc')
  sheet.clear()
  sheet.getRange(1, 1, 1, 6).setValues([['Việc', 'Đơn vị', 'Hạn', 'Tiến độ', 'Trạng thái', 'Xong']]).setFontWeight('bold').setBackground('#0f6b4f').setFontColor('#ffffff')
  sheet.getRange(2, 1, 4, 5).setValues([
    ['Tuyên truyền bầu cử', 'Hội Nông dân', new Date(2026, 4, 22), 0.5, 'Đang thực hiện'],
    ['Giám sát chi trả', 'Hội Phụ nữ', new Date(2026, 4, 15), 0.25, 'Quá hạn'],
    ['Tập huấn số', 'Đoàn Thanh niên', new Date(2026, 5, 1), 1, 'Đã hoàn thành'],
    ['Tết trồng cây', 'Hội Cựu chiến binh', new Date(2026, 5, 5), 0, 'Chưa thực hiện'],
  ])
  sheet.getRange('C2:C100').setNumberFormat('dd/mm/yyyy')
  sheet.getRange('D2:D100').setNumberFormat('0%')
  sheet.getRange('E2:E100').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành', 'Quá hạn'], true).setAllowInvalid(false).build())
  sheet.getRange('F2:F5').insertCheckboxes()
  sheet.getRange('H1').setValue('Tổng số việc')
  sheet.getRange('I1').setFormula('=COUNTA(A2:A)')
  sheet.getRange('H2').setValue('Trung bình')
  sheet.getRange('I2').setFormula('=AVERAGE(D2:D)').setNumberFormat('0%')
  sheet.getRange('H3').setValue('Hôm nay')
  sheet.getRange('I3').setFormula('=TODAY()').setNumberFormat('dd/mm/yyyy')
  sheet.setFrozenRows(1)
  sheet.setColumnWidth(1, 220)
  sheet.setColumnWidth(5, 140)
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Quá hạn').setBackground('#f9dedc').setFontColor('#b3261e').setRanges([sheet.getRange('E2:E100')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$D2=1').setBackground('#e3f1eb').setRanges([sheet.getRange('A2:D100')]).build(),
  ])
  sheet.getRange('A2').setNote('Ghi chú của việc này')
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:A5')).addRange(sheet.getRange('D1:D5')).setPosition(8, 2, 0, 0).setOption('title', 'Tiến độ theo việc').build())
  book.setActiveSheet(sheet)
  SpreadsheetApp.getActiveSpreadsheet().toast('Đã lập bảng.', 'Xong')
}
function paint() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Vẽ')
  sheet.getRange('A1:B5').setValues([['Việc', 'Số'], ['Một', 0], ['Hai', 10], ['Ba', 20], ['Bốn', 40]])
  sheet.getRange('A1:A5').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, true, false)
  sheet.getRange('C2:C5').setValues([3, 4, 5, 6].map(function (day) { return [new Date(2026, 0, day)] })).setNumberFormat('dd/mm/yyyy')
  var rule = SpreadsheetApp.newConditionalFormatRule
  sheet.setConditionalFormatRules([
    rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').setRanges([sheet.getRange('B2:B5')]).build(),
    rule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBackground('#aa0000').setRanges([sheet.getRange('C2:C5')]).build(),
    rule().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).setBackground('#00aa00').setRanges([sheet.getRange('C2:C5')]).build(),
    rule().whenTextStartsWith('MỘT').setBackground('#0000aa').setRanges([sheet.getRange('A2:A5')]).build(),
  ])
  var red = SpreadsheetApp.newTextStyle().setForegroundColor('#b3261e').setBold(true).build()
  sheet.getRange('A7').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Quá hạn: 3 việc').setTextStyle(0, 8, red).build())
  sheet.getRange('A8').setValue('Có ghi chú').setNote('Ghi chú của ô')
  sheet.getRange('3:5').shiftRowGroupDepth(1)
  sheet.getRange('4:4').shiftRowGroupDepth(1)
}
function mark() {
  SpreadsheetApp.getActiveSheet().getRange('B8').setNote('Thêm một ghi chú')
}
function onEdit(e) {
  if (e.range.getSheet().getName() === 'Việc' && e.range.getColumn() === 4 && e.value !== undefined) {
    e.range.offset(0, 1).setValue(Number(e.range.getValue()) >= 1 ? 'Đã hoàn thành' : 'Đang thực hiện')
  }
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('bar').setTitle('Công cụ'))
}
function greet(name) {
  SpreadsheetApp.getActiveSheet().getRange('H5').setValue('Chào ' + name)
  return { text: 'Xin chào ' + name, rows: SpreadsheetApp.getActiveSheet().getLastRow() }
}
function askAndWrite() {
  var ui = SpreadsheetApp.getUi()
  SpreadsheetApp.getActiveSheet().getRange('H6').setValue('dở dang')
  var answer = ui.prompt('Tên ai?', 'Ghi tên người phụ trách', ui.ButtonSet.OK_CANCEL)
  if (answer.getSelectedButton() !== ui.Button.OK) { ui.alert('Đã thôi.'); return }
  SpreadsheetApp.getActiveSheet().getRange('H6').setValue(answer.getResponseText())
}
function schedule() {
  ScriptApp.newTrigger('sendMail').timeBased().everyHours(1).create()
}
function sendMail() {
  MailApp.sendEmail({ to: 'hoinongdan@example.vn', subject: 'Nhắc báo cáo tuần', body: 'Đề nghị nộp báo cáo.', htmlBody: '<p>Đề nghị nộp <b>báo cáo</b>.</p>' })
}
function readSum() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('L1:L2').setValues([[20], [22]])
  sheet.getRange('L3').setFormula('=SUM(L1:L2)')
  return sheet.getRange('L3').getValue()
}
function breakDown() {
  console.log('trước khi lỗi')
  throw new Error('hỏng có chủ ý')
}
`

const bar = `<!DOCTYPE html><html><head><base target="_top"></head><body style="font-family:Arial;padding:12px">
<label>Tên <input id="name" value="Lan"></label><button id="go">Chào</button><p id="out"></p>
<script>
document.getElementById('go').onclick = function () {
  google.script.run.withSuccessHandler(function (answer) { document.getElementById('out').textContent = answer.text + ' / ' + answer.rows })
    .withFailureHandler(function (error) { document.getElementById('out').textContent = 'Lỗi: ' + error.message })
    .greet(document.getElementById('name').value)
}
</script></body></html>`

export const demoProject: ProjectFiles = {
  manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' }),
  scripts: [{ name: 'Code', source: code }],
  html: [{ name: 'bar', source: bar }],
}
