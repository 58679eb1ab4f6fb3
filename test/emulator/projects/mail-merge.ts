import type { ProjectFiles } from '../../../emulator/face'

const code = `
var SENT = 'Đã gửi lúc'
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thư mời').addItem('Lập danh sách mẫu', 'fillSample').addItem('Gửi thư', 'sendAll').addToUi()
}
function fillSample() {
  var sheet = SpreadsheetApp.getActiveSheet()
  sheet.getRange('A1:D4').setValues([
    ['Họ tên', 'Email', 'Phòng họp', SENT],
    ['Bà Lan', 'lan@example.vn', '201', ''],
    ['Ông Minh', 'minh@example.vn', '305', ''],
    ['Ông Sai', 'khong-phai-thu', '306', '']
  ])
  sheet.setFrozenRows(1)
}
function sendAll() {
  var sheet = SpreadsheetApp.getActiveSheet()
  var data = sheet.getDataRange().getDisplayValues()
  var headers = data.shift()
  var sentColumn = headers.indexOf(SENT)
  var template = HtmlService.createTemplateFromFile('letter')
  data.forEach(function (row, i) {
    if (row[sentColumn] || MailApp.getRemainingDailyQuota() < 1) return
    var record = {}
    headers.forEach(function (header, at) { record[header] = row[at] })
    var mark
    try {
      template.record = record
      MailApp.sendEmail({
        to: record['Email'],
        subject: 'Mời họp, phòng ' + record['Phòng họp'],
        body: 'Kính mời ' + record['Họ tên'],
        htmlBody: template.evaluate().getContent()
      })
      mark = new Date()
    } catch (error) {
      mark = error.message
    }
    sheet.getRange(i + 2, sentColumn + 1).setValue(mark)
  })
  sheet.getRange('D2:D').setNumberFormat('dd/mm/yyyy hh:mm')
  SpreadsheetApp.getActive().toast('Đã gửi xong', 'Thư mời')
}
`

/** Sends a letter to each row whose column of sent mails is still empty, and writes there when it went or why it did not. */
export const mailMerge: ProjectFiles = {
  manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' }),
  scripts: [{ name: 'Code', source: code }],
  html: [{ name: 'letter', source: "<p>Kính mời <b><?= record['Họ tên'] ?></b> đến phòng <?= record['Phòng họp'] ?>.</p>" }],
}
