import type { ProjectFiles } from '../../../emulator/face'

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Sổ khách').addItem('Mở phiếu nhập', 'showForm').addToUi()
}
function showForm() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('form').setTitle('Phiếu nhập'))
}
function addEntry(entry) {
  if (!entry.name || !entry.name.trim()) throw new Error('Cần ghi họ tên.')
  var sheet = SpreadsheetApp.getActiveSheet()
  if (sheet.getLastRow() === 0) sheet.appendRow(['Lúc nhập', 'Họ tên', 'Số điện thoại', 'Ghi chú'])
  var next = sheet.getLastRow() + 1
  sheet.getRange(next, 2, 1, 2).setNumberFormat('@')
  sheet.getRange(next, 1, 1, 4).setValues([[new Date(), entry.name.trim(), entry.phone, entry.remark]])
  return { count: sheet.getLastRow() - 1 }
}
`

const form = `<!DOCTYPE html><html><head><base target="_top"><style>label{display:block;margin:8px 0}</style></head><body>
<form id="entry">
  <label>Họ tên <input name="name"></label>
  <label>Số điện thoại <input name="phone"></label>
  <label>Ghi chú <input name="remark"></label>
  <button>Lưu</button>
</form>
<p id="told"></p>
<script>
document.getElementById('entry').addEventListener('submit', function (event) {
  event.preventDefault()
  var form = event.target
  var told = document.getElementById('told')
  google.script.run
    .withSuccessHandler(function (answer) { told.textContent = 'Đã lưu, tất cả ' + answer.count + ' người.'; form.reset() })
    .withFailureHandler(function (error) { told.textContent = error.message })
    .addEntry(form)
})
</script></body></html>`

/** A form in a sidebar that adds rows; what is wrong is told beside the form. */
export const entryForm: ProjectFiles = {
  manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' }),
  scripts: [{ name: 'Code', source: code }],
  html: [{ name: 'form', source: form }],
}
