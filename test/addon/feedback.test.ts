import { describe, expect, it } from 'vitest'
import { type Office, plannedOffice } from './office'

const ready = (): Office => plannedOffice({ now: '2026-05-18T08:00' })
const sentTo = (office: Office, to: string): Office['google']['mailbox']['sent'] =>
  office.google.mailbox.sent.filter((mail) => mail.to === to)
const log = (office: Office, row: number, cells: readonly string[]): void => void office.script.edit('Phản ánh', `A${row}`, [cells])

describe('citizens’ opinions that the officer notes', () => {
  const office = ready()
  const content = 'Cô Đinh Thị Sáu gọi 0905 123 456: đèn ngõ 12 tắt hai tuần'
  log(office, 2, ['PA-01', '08/05/2026', 'Điện thoại', content, 'Tổ 3', '', 'Đinh Thị Sáu, 0905 123 456', 'Hội LHPN'])
  log(office, 3, ['PA-02', '04/05/2026', 'Zalo', 'Cống trước chợ nghẹt', '', '', '', 'Hội LHPN'])
  log(office, 4, ['PA-03', '04/05/2026', 'Zalo', 'Hẹn gửi thêm ảnh', '', '', '', 'Hội LHPN'])
  office.script.edit('Phản ánh', 'L4', 'Chờ người dân')
  log(office, 5, ['PA-04', '08/05/2026', 'Cuộc họp', 'Xin thêm ghế đá', '', '', '', 'Tổ trồng hoa'])

  it('are spoken of in what a day would bring', () => {
    office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Xem thư của ngày')}`, '22/5')
    expect(office.shown('Cài đặt', `C${office.rowOf('Cài đặt', 'Xem thư của ngày')}`)).toContain(
      '- 07:30, canbo@example.com: Nhắc việc: 1 phản ánh sắp đến hạn trả lời',
    )
  })

  it('reach the organisation in the one mail that it gets over reports, tasks and opinions', () => {
    office.skipTo('2026-05-22T14:12')
    const mails = sentTo(office, 'phunu@example.com')
    expect(mails.map(({ at, subject }) => [at.slice(0, 14), subject])).toEqual([
      ['2026-05-22T14:', 'Hôm nay, 22/05, 16:00 hết hạn nộp báo cáo Tuần 21/2026'],
    ])
    const { body, htmlBody, attachments } = mails[0]!
    expect(body).toContain('Hội LHPN còn phải nộp:\n- Báo cáo tuần, Tuần 21/2026')
    expect(body).toContain('Việc đã quá hạn:\n- 2.1 Khảo sát hộ khó khăn')
    expect(body).toContain('Phản ánh của người dân đã quá hạn trả lời:\n- PA-02 Cống trước chợ nghẹt (hạn 18/05/2026)')
    expect(body).toContain(
      'Phản ánh của người dân sắp đến hạn trả lời:\n- PA-01 *** gọi ***: đèn ngõ 12 tắt hai tuần (Tổ 3, hạn 22/05/2026)',
    )
    const file = Buffer.from(attachments[0]!.bytes).toString()
    expect(file).toContain('SUMMARY:Hạn trả lời phản ánh PA-01')
    for (const text of [body, htmlBody!, file]) {
      expect(text).not.toMatch(/Đinh|Thị Sáu|0905|PA-0[34]/)
    }
  })

  it('reach the officer where no organisation of the directory has them in charge', () => {
    const [mail, ...others] = sentTo(office, 'canbo@example.com')
    expect(others).toEqual([])
    expect(mail!.body).toContain('- PA-04 Xin thêm ghế đá (hạn 22/05/2026)')
  })

  it('are looked through with the rest: a wrong cell is said', () => {
    office.aside(`SpreadsheetApp.getActive().getSheetByName('Phản ánh').getRange('B2').setNumberFormat('@').setValue('8/15/2026')`)
    office.menu('Kiểm tra dữ liệu')
    expect(office.alerts.at(-1)).toContain('Trang "Phản ánh", dòng 2, cột "Ngày nhận": đang ghi "8/15/2026", cần ghi một ngày có thật')
  })

  it('with a header overwritten the clock says what to put right, and sends nothing wrong', () => {
    office.script.edit('Phản ánh', 'K1', 'Xong ngày')
    const before = office.google.mailbox.sent.length
    office.skipTo('2026-05-25T07:42')
    expect(office.google.mailbox.sent.slice(before).filter(({ body }) => body.includes('PA-'))).toEqual([])
    expect(office.records('Nhật ký').at(-1)!['Chi tiết']).toContain('Trang "Phản ánh", dòng 1: không thấy cột "Ngày trả lời"')
  })
})

describe('a file from before there was a sheet for them', () => {
  const office = ready()
  office.aside(`
    const book = SpreadsheetApp.getActive()
    book.deleteSheet(book.getSheetByName('Phản ánh'))
    book.getSheetByName('Cài đặt').deleteRow(${office.rowOf('Cài đặt', 'Số ngày làm việc để trả lời phản ánh')})`)

  it('is reminded as before', () => {
    office.skipTo('2026-05-21T16:12')
    expect(sentTo(office, 'phunu@example.com').map(({ subject }) => subject)).toEqual([
      'Nhắc nộp báo cáo Tuần 21/2026 trước 16:00 thứ Sáu 22/05/2026',
    ])
    expect(office.records('Nhật ký').filter((row) => row['Kết quả'] !== 'Xong')).toEqual([])
  })

  it('also where people keep a sheet of that title of their own', () => {
    office.aside(
      `SpreadsheetApp.getActive().insertSheet('Phản ánh').getRange('A1:C2').setValues([['TT', 'Mã', 'Ý kiến'], ['1', 'PA-01', 'Đèn hỏng']])`,
    )
    office.skipTo('2026-05-22T14:12')
    expect(sentTo(office, 'phunu@example.com')).toHaveLength(2)
    expect(office.records('Nhật ký').filter((row) => row['Kết quả'] !== 'Xong')).toEqual([])
  })

  it('gets the sheet and the setting when it is set up again', () => {
    office.aside(`SpreadsheetApp.getActive().getSheetByName('Phản ánh').setName('Phản ánh (cũ)')`)
    office.menu('Thiết lập')
    expect(office.titles()).toContain('Phản ánh')
    expect(office.records('Cài đặt').find((row) => row.Mục === 'Số ngày làm việc để trả lời phản ánh')!['Giá trị']).toBe('10')
    log(office, 2, ['PA-01', '04/05/2026', 'Zalo', 'Cống nghẹt', '', '', '', 'Hội LHPN'])
    office.skipTo('2026-05-25T07:42')
    expect(sentTo(office, 'phunu@example.com').at(-1)!.subject).toContain('1 phản ánh quá hạn trả lời')
  })
})
