import { expect, test } from 'vitest'
import { writeCsv } from '../../../emulator/files'
import { bind } from '../life/project'

test.each([
  ['nothing', '', ''],
  ['texts and numbers', "s.getRange('A1:B2').setValues([['Đơn vị', 'Số'], ['Hội', 12]])", 'Đơn vị,Số\r\nHội,12'],
  ['what is shown', "s.getRange('A1').setValue(0.5).setNumberFormat('0%'); s.getRange('B1').setValue(true)", '50%,TRUE'],
  ['dates', "s.getRange('A1').setValue(new Date(2026, 4, 22)).setNumberFormat('dd/mm/yyyy')", '22/05/2026'],
  ['commas, quotes and lines', `s.getRange('A1:C1').setValues([['a,b', 'c"d', 'e\\nf']])`, '"a,b","c""d","e\nf"'],
  ['gaps, up to the last that holds anything', "s.getRange('B3').setValue('x'); s.getRange('D9').setBackground('#ff0000')", ',\r\n,\r\n,x'],
])('%s', (_, body, wanted) => {
  const { google, script } = bind(`function main() { const s = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`)
  expect(script.run('main').status).toBe('completed')
  expect(writeCsv(google.book.data, google.book.data.sheets[0]!)).toBe(wanted)
})
