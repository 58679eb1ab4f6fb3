import { describe, expect, it } from 'vitest'
import { type Office, plannedOffice } from './office'

const ready = (now: string): Office => plannedOffice({ now })
const states = (office: Office): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { 'Tình trạng': state } of office.records('Hộp thư đi')) counts[state!] = (counts[state!] ?? 0) + 1
  return counts
}

/** Puts mails into the outbox that wait: every third needed by Friday's cut-off, the others a week later. */
const fill = (office: Office, count: number): void =>
  office.aside(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('Hộp thư đi')
    const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]
    const rows = Array.from({ length: ${count} }, (_, i) => headers.map((header) => ({
      'Mã thư': 'thử|' + i, 'Lúc tạo': new Date('2026-05-20T08:00:00+07:00'), 'Người nhận': 'n' + i + '@example.com', 'Tiêu đề': 'Thư ' + i, 'Nội dung': 'B',
      'Tình trạng': 'Chờ gửi', 'Cần gửi trước': new Date(i % 3 === 0 ? '2026-05-22T16:00:00+07:00' : '2026-05-29T16:00:00+07:00') })[header] ?? ''))
    sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, headers.length).setValues(rows)`)

/** The clock comes by at these moments alone. */
function ticks(office: Office, ...moments: readonly string[]): void {
  for (const moment of moments) {
    office.google.clock.set(moment)
    const execution = office.script.run('tick')
    if (execution.status !== 'completed') throw new Error(`${moment}: ${execution.error}`)
  }
}
const sentTo = (office: Office, to: string): Office['google']['mailbox']['sent'] =>
  office.google.mailbox.sent.filter((mail) => mail.to === to)

// The emulator's day of mails begins at 14:00 in Vietnam, as Google's does in summer.
describe('a day’s quota of 100 and 150 mails', () => {
  const office = ready('2026-05-20T08:00')
  fill(office, 150)
  office.google.clock.set('2026-05-20T15:00')
  office.menu('Gửi thư đang chờ')

  it('sends 100 today, the urgent first, and the rest waits', () => {
    const today = office.google.mailbox.sent.map(({ to }) => to)
    expect(today).toHaveLength(100)
    expect(today.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, i) => `n${i * 3}@example.com`))
    ticks(office, '2026-05-20T15:10', '2026-05-20T22:00', '2026-05-21T08:00')
    expect(office.google.mailbox.sent).toHaveLength(100)
    expect(states(office)).toEqual({ 'Đã gửi': 100, 'Chờ gửi': 50 })
  })
  it('sends the other 50 first the next day, then what is new, and none twice', () => {
    ticks(office, '2026-05-21T14:10', '2026-05-21T16:00')
    const { sent } = office.google.mailbox
    expect(sent.slice(100, 150).every(({ to, at }) => /^n\d+@/.test(to) && at.startsWith('2026-05-21T14'))).toBe(true)
    expect(sent.slice(150).map(({ to }) => to)).toEqual(expect.arrayContaining(['doan@example.com']))
    expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length)
    expect(states(office)).toEqual({ 'Đã gửi': sent.length })
  })
})

it('at night nothing goes, though mails wait and the quota is whole', () => {
  const office = ready('2026-05-20T08:00')
  fill(office, 2)
  office.google.clock.set('2026-05-20T18:55')
  office.aside(`PropertiesService.getDocumentProperties().setProperty('marks', JSON.stringify(
    { ...JSON.parse(PropertiesService.getDocumentProperties().getProperty('marks')), waiting: '2' }))`)
  ticks(office, '2026-05-20T19:10', '2026-05-21T06:50')
  expect(office.google.mailbox.sent).toEqual([])
  ticks(office, '2026-05-21T07:00')
  expect(office.google.mailbox.sent).toHaveLength(2)
})

describe('a reminder', () => {
  const office = ready('2026-05-18T08:00')

  it('opens the first cell to fill, as text and as HTML, and brings the dates once a month', () => {
    ticks(office, '2026-05-18T08:10', '2026-05-21T16:00')
    const [first] = sentTo(office, 'doan@example.com')
    expect(first!.body).toMatch(/Mở trang "BC Đoàn Thanh niên": https:\/\/\S+#gid=\d+&range=E9/)
    expect(first!.htmlBody).toMatch(/<a href="https:[^"]+#gid=\d+&amp;range=E9"/)
    expect(first!.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([['Lịch hạn nộp.ics', 'text/calendar']])
    const file = Buffer.from(first!.attachments[0]!.bytes).toString()
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/)
    expect(file).toContain('DTEND:20260522T090000Z\r\n')
    ticks(office, '2026-05-22T14:00')
    const [, second] = sentTo(office, 'doan@example.com')
    expect(second!.attachments).toEqual([])
  })
  it('asks for proof of what goes on all the time at the end of the month, in the mail that goes anyway', () => {
    ticks(office, '2026-05-25T00:00', '2026-05-29T07:30', '2026-05-29T14:00')
    const mail = sentTo(office, 'doan@example.com').at(-1)!
    expect(mail.at.slice(0, 13)).toBe('2026-05-29T14')
    expect(mail.body).toContain('- 1.2 Phát thanh bản tin hằng tuần tới các tổ dân phố (Thường xuyên)')
  })
})

it('what a day would bring is answered from the menu, and nothing is written', () => {
  const office = ready('2026-05-18T08:00')
  const asked: string[] = []
  office.google.ui.answer = ({ kind, message }) => {
    asked.push(message)
    return { button: 'OK', ...(kind === 'prompt' && { text: '25/12' }) }
  }
  const before = office.google.save()
  office.menu('Ai sẽ nhận thư ngày…')
  expect(asked[1]).toContain('thư thứ Sáu 25/12/2026, nếu từ nay không ai nộp thêm:')
  expect(asked[1]).toContain('nongdan@example.com (Hội Nông dân)')
  expect(office.records('Hộp thư đi')).toEqual([])
  expect(JSON.stringify(office.google.save().book)).toBe(JSON.stringify(before.book))
})

it.each([
  ['2026-05-21', ['07:30', '16:00']],
  ['2026-05-22', ['07:30', '14:00', '16:00', '16:30']],
  ['2026-05-25', ['07:30']],
  ['2026-05-29', ['07:30', '14:00', '16:00', '16:30']],
])('what was said of %s is what the clock does on it', (day, hours) => {
  const office = ready('2026-05-18T08:00')
  ticks(office, '2026-05-18T08:10')
  let said = ''
  office.google.ui.answer = ({ kind, message }) => {
    said = message
    return { button: 'OK', ...(kind === 'prompt' && { text: `${day.slice(8)}/${day.slice(5, 7)}` }) }
  }
  office.menu('Ai sẽ nhận thư ngày…')
  const wanted = [...said.matchAll(/^- (\d\d:\d\d), ([^ :]+)(?: \([^)]*\))?: (.*)$/gm)].map(
    ([, at, to, subject]) => `${at} ${to} ${subject}`,
  )
  ticks(office, ...['2026-05-22T16:00', '2026-05-22T16:30', '2026-05-25T00:00'].filter((moment) => moment.slice(0, 10) < day))
  const before = office.google.mailbox.sent.length
  ticks(office, ...hours.map((hour) => `${day}T${hour}`))
  const sent = office.google.mailbox.sent.slice(before).map(({ at, to, subject }) => `${at.slice(11, 16)} ${to} ${subject}`)
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.sort()).toEqual(wanted.sort())
})

it('a cell answers the same on a phone', () => {
  const office = ready('2026-05-18T08:00')
  const row = office.rowOf('Cài đặt', 'Xem thư của ngày')
  office.script.edit('Cài đặt', `B${row}`, '22/5')
  expect(office.shown('Cài đặt', `C${row}`)).toContain(
    '7 thư thứ Sáu 22/05/2026, nếu từ nay không ai nộp thêm:\n- 14:00, congdoan@example.com',
  )
  office.script.edit('Cài đặt', `B${row}`, '')
  expect(office.shown('Cài đặt', `C${row}`)).toContain('Ghi một ngày, ví dụ 25/12')
  expect(office.records('Hộp thư đi')).toEqual([])
})

it('a mail whose report comes while it waits is marked and stays; the others go when they may', () => {
  const office = ready('2026-05-18T08:00')
  ticks(office, '2026-05-18T08:10')
  office.google.clock.set('2026-05-21T15:59')
  office.aside(`for (let i = MailApp.getRemainingDailyQuota(); i > 0; i--) MailApp.sendEmail('x' + i + '@example.com', 's', 'b')`)
  ticks(office, '2026-05-21T16:00')
  expect(states(office)).toEqual({ 'Chờ gửi': 5 })
  office.report('BC Công đoàn', { '1.1': { result: 'Đã góp ý' } })
  ticks(office, '2026-05-21T16:20', '2026-05-22T13:00')
  const row = office.records('Hộp thư đi').find((mail) => mail['Người nhận'] === 'congdoan@example.com')!
  expect([row['Tình trạng'], row['Ghi chú']]).toEqual(['Không cần gửi nữa', 'Báo cáo đã nộp, không cần nhắc nữa.'])
  expect(states(office)).toEqual({ 'Không cần gửi nữa': 1, 'Chờ gửi': 4 })
  // Yesterday's mails give way to those of today, which go as the quota is whole again.
  const before = office.google.mailbox.sent.length
  ticks(office, '2026-05-22T14:00')
  expect(office.google.mailbox.sent.slice(before).map(({ subject }) => subject.slice(0, 7))).toEqual(Array(4).fill('Hôm nay'))
  expect(states(office)).toEqual({ 'Không cần gửi nữa': 5, 'Đã gửi': 4 })
})

it('a superior hears of who has still not submitted, and the officer gets the list', () => {
  const office = ready('2026-05-18T08:00')
  const units = office.records('Đơn vị').map((one) => one['Tên ngắn'])
  const column = Object.keys(office.records('Đơn vị')[0]!).indexOf('Cấp trên')
  const rowOf = (name: string): number => units.indexOf(name) + 2
  office.script.edit(
    'Đơn vị',
    `${String.fromCharCode(65 + column)}${rowOf('Hội CCB')}`,
    office.records('Đơn vị')[units.indexOf('Công đoàn')]!.Mã!,
  )
  const escalates = Object.keys(office.records('Chế độ báo cáo')[0]!).indexOf('Báo cấp trên sau (giờ)')
  office.script.edit('Chế độ báo cáo', `${String.fromCharCode(65 + escalates)}2`, '2')
  ticks(office, '2026-05-18T08:10', '2026-05-22T18:00')
  const subjects = (to: string): string[] => sentTo(office, to).map(({ subject }) => subject)
  expect(subjects('congdoan@example.com')).toContain('Hội CCB chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)')
  expect(subjects('canbo@example.com').some((subject) => /Vẫn còn 5 đơn vị|và \d tin khác/.test(subject))).toBe(true)
})

it('one person, one mail: what comes due at the same moment goes together', () => {
  const office = ready('2026-05-18T08:00')
  fill(office, 1)
  office.aside(`
    const sheet = SpreadsheetApp.getActive().getSheetByName('Hộp thư đi')
    const row = sheet.getRange(2, 1, 1, sheet.getLastColumn()).getValues()[0]
    sheet.appendRow(row.map((cell, i) => i === 0 ? 'thử|khác' : cell))`)
  office.menu('Gửi thư đang chờ')
  expect(office.google.mailbox.sent.map(({ subject }) => subject)).toEqual(['Thư 0 (và 1 tin khác)'])
  expect(states(office)).toEqual({ 'Đã gửi': 2 })
})

it('a run that dies as it sends leaves one mail to a person, tells it once, and sends the others', () => {
  const office = ready('2026-05-18T08:00')
  ticks(office, '2026-05-18T08:10')
  office.google.clock.set('2026-05-21T16:00')
  office.google.faults.plan({ call: 'MailApp.sendEmail', nth: 2, fault: 'dies after' })
  office.script.run('tick')
  ticks(office, '2026-05-21T16:10', '2026-05-21T16:20')
  office.menu('Gửi thư đang chờ')
  expect(states(office)).toEqual({ 'Đã gửi': 4, 'Đang gửi': 1 })
  expect(new Set(office.google.mailbox.sent.map(({ to }) => to)).size).toBe(office.google.mailbox.sent.length)
  expect(office.records('Nhật ký').filter((row) => row['Chi tiết']!.includes('không rõ 1 thư này đã đi chưa'))).toHaveLength(1)
})

it('an edit may not send: the mail of a returned report waits for the clock', () => {
  const office = ready('2026-05-18T08:00')
  ticks(office, '2026-05-18T08:10')
  office.google.clock.set('2026-05-19T09:00')
  office.report('BC Công đoàn', { '1.1': { result: 'Đã góp ý' } })
  const columns = Object.keys(office.records('Báo cáo phải nộp')[0]!)
  const row = office.records('Báo cáo phải nộp').findIndex((one) => one['Đơn vị'] === 'Công đoàn') + 2
  const edit = (header: string, value: string): void =>
    void office.script.edit('Báo cáo phải nộp', `${String.fromCharCode(65 + columns.indexOf(header))}${row}`, value)
  edit('Lý do', 'Thiếu số liệu')
  edit('Xử lý', 'Trả lại')
  expect(states(office)).toEqual({ 'Chờ gửi': 1 })
  expect(office.records('Nhật ký').filter((one) => one['Kết quả'] === 'Sự cố')).toEqual([])
  ticks(office, '2026-05-19T09:10')
  expect(office.google.mailbox.sent.map(({ to }) => to)).toEqual(['congdoan@example.com'])
})
