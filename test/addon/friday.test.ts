import { describe, expect, it } from 'vitest'
import { addresses, type Office, plannedOffice, readyOffice } from './office'

const ready = (): Office => plannedOffice({ now: '2026-05-18T08:00' })
const mails = (office: Office): string[] => office.google.mailbox.sent.map((m) => `${m.at.slice(0, 13)} ${m.to}`)

describe('a report', () => {
  const office = ready()
  office.skipTo('2026-05-20T10:00')

  it('is refused while it is empty, and the box says why', () => {
    office.tick('BC Hội CCB', 'Nộp báo cáo')
    expect(office.beside('BC Hội CCB', 'Tình trạng')).toContain('Báo cáo đang trống')
    expect(office.cell('BC Hội CCB', office.rowOf('BC Hội CCB', 'Nộp báo cáo'), 2)).toBe(false)
    expect(office.records('Sổ báo cáo')).toEqual([])
  })

  it('is stamped, judged, archived, and the tab turns to the next period', () => {
    office.report('BC Hội Nông dân', {
      '1.1': { progress: '50%', result: 'Đã chọn người phụ trách chuyên mục', difficulty: 'Thiếu máy ảnh' },
    })
    const lines = office.records('Sổ báo cáo')
    expect(lines.find((l) => l['Mã nhiệm vụ'] === '1.1')).toMatchObject({
      Kỳ: 'TUAN 2026-W21',
      'Đơn vị': 'Hội Nông dân',
      'Lúc nộp': '20/05/2026 10:00',
      'Đúng hạn': 'Đúng hạn',
      'Tiến độ': '50%',
      'Khó khăn': 'Thiếu máy ảnh',
    })
    expect(office.beside('BC Hội Nông dân', 'Tình trạng')).toContain(
      'Đã nhận báo cáo Tuần 21/2026 (18/05-24/05) lúc 10:00 thứ Tư 20/05/2026: đúng hạn',
    )
    expect(office.beside('BC Hội Nông dân', 'Mã kỳ')).toBe('TUAN 2026-W22')
    expect(office.shown('BC Hội Nông dân', `E${office.rowOf('BC Hội Nông dân', '1.1')}`)).toBe('')
    expect(office.shown('BC Hội Nông dân', `D${office.rowOf('BC Hội Nông dân', '1.1')}`)).toBe('50%')
    expect(office.records('Báo cáo phải nộp').find((r) => r['Đơn vị'] === 'Hội Nông dân')).toMatchObject({
      'Tình trạng': 'Đúng hạn',
      'Lúc nộp': '20/05/2026 10:00',
    })
  })

  it('moves the task that the organisation leads, and only that', () => {
    expect(office.records('Nhiệm vụ').find((t) => t.Mã === '1.1')).toMatchObject({
      'Tiến độ': '50%',
      'Kết quả': 'Đã chọn người phụ trách chuyên mục',
    })
    office.report('BC Hội CCB', { '1.1': { progress: '90%', result: 'Góp ý nội dung' } })
    expect(office.records('Nhiệm vụ').find((t) => t.Mã === '1.1')).toMatchObject({ 'Tiến độ': '50%' })
  })

  it('takes "Không phát sinh" for an answer', () => {
    office.script.edit('BC Công đoàn', `B${office.rowOf('BC Công đoàn', 'Không phát sinh')}`, true)
    office.tick('BC Công đoàn', 'Nộp báo cáo')
    expect(office.records('Sổ báo cáo').find((l) => l['Đơn vị'] === 'Công đoàn' && !l['Mã nhiệm vụ'])).toMatchObject({
      'Kết quả': 'Không phát sinh',
    })
  })

  it('cannot be handed in for a period that has not begun', () => {
    office.report('BC Hội Nông dân', { '1.1': { result: 'Làm thêm' } })
    expect(office.beside('BC Hội Nông dân', 'Tình trạng')).toContain('chưa bắt đầu (từ 25/05/2026)')
    expect(office.records('Sổ báo cáo').filter((l) => l['Đơn vị'] === 'Hội Nông dân' && l.Kỳ === 'TUAN 2026-W22')).toEqual([])
    expect(office.shown('BC Hội Nông dân', `E${office.rowOf('BC Hội Nông dân', '1.1')}`)).toBe('Làm thêm')
  })
})

describe('the Friday chain', () => {
  const office = ready()
  office.google.clock.runTo('2026-05-20T10:00')
  office.report('BC Hội Nông dân', { '1.1': { progress: '50%', result: 'Đang làm' } })

  it('reminds before the cut-off, once, and only those who have not submitted', () => {
    office.google.clock.runTo('2026-05-22T15:00')
    const silent = Object.values(addresses).filter((a) => a !== addresses['Hội Nông dân'])
    expect(mails(office)).toEqual([...silent.map((a) => `2026-05-21T16 ${a}`), ...silent.map((a) => `2026-05-22T14 ${a}`)])
    const mail = office.google.mailbox.sent.find((m) => m.to === addresses['Hội LHPN'])!
    expect(mail.body).toContain('Việc đã quá hạn:\n- 2.1 Khảo sát hộ khó khăn trên địa bàn (hạn 31/03/2026)')
    expect(mail.htmlBody).toContain('Mở trang "BC Hội LHPN"</a>'.replaceAll('"', '&quot;'))
  })

  it('lists the missing to the officer at the cut-off', () => {
    office.report('BC Hội LHPN', { '2.1': { progress: '100%', result: 'Đã lập danh sách 14 hộ' } })
    office.google.clock.runTo('2026-05-22T16:20')
    const mail = office.google.mailbox.sent.at(-1)!
    expect(mail).toMatchObject({ to: 'canbo@example.com', subject: 'Còn 3 đơn vị chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)' })
    expect(mail.body).toContain('Chữ để dán vào nhóm Zalo')
    for (const unit of ['Công đoàn', 'Đoàn Thanh niên', 'Hội CCB']) expect(mail.body).toContain(`- ${unit}`)
  })

  it('takes a late report as late', () => {
    office.report('BC Hội CCB', { '2.1': { result: 'Đã cùng khảo sát' } })
    expect(office.records('Báo cáo phải nộp').find((r) => r['Đơn vị'] === 'Hội CCB')).toMatchObject({ 'Tình trạng': 'Muộn' })
  })

  it('consolidates in time for 17:00 and names the late and the absent', () => {
    office.google.clock.runTo('2026-05-22T17:00')
    const rows = office.records('Tổng hợp')
    expect(rows[0]!['Nội dung']).toBe('Phải báo cáo: 5 đơn vị; đúng hạn 2, muộn 1, chưa nộp 2; tỷ lệ đúng hạn 40%.')
    expect(rows.filter((r) => r.Phần === 'Chưa nộp').map((r) => r['Đơn vị'])).toEqual(['Công đoàn', 'Đoàn Thanh niên'])
    expect(rows.filter((r) => r.Phần === 'Nộp muộn').map((r) => r['Đơn vị'])).toEqual(['Hội CCB'])
    expect(office.google.mailbox.sent.at(-1)).toMatchObject({
      to: 'chutich@example.com',
      subject: 'Đã tổng hợp báo cáo Tuần 21/2026 (18/05-24/05)',
    })
    expect(office.records('Nhiệm vụ').find((t) => t.Mã === '2.1')).toMatchObject({
      'Trạng thái': 'Đã hoàn thành quá hạn',
      'Ngày xong': '22/05/2026',
    })
  })

  it('run twice, changes nothing', () => {
    const count = mails(office).length
    const before = ['Tổng hợp', 'Báo cáo phải nộp', 'Lịch chạy', 'Hộp thư đi'].map((s) => office.records(s))
    office.script.run('tick')
    office.menu('Tổng hợp kỳ này')
    office.google.clock.runTo('2026-05-23T12:00')
    expect(mails(office)).toHaveLength(count)
    expect(['Tổng hợp', 'Báo cáo phải nộp', 'Lịch chạy', 'Hộp thư đi'].map((s) => office.records(s))).toEqual(before)
  })

  it('gives no person two mails a day, and none on a day off', () => {
    expect(new Set(mails(office).map((m) => m.slice(0, 10) + m.slice(13))).size).toBe(mails(office).length)
  })

  it('opens the next week on every tab, with unfinished words kept', () => {
    office.script.edit('BC Đoàn Thanh niên', `E${office.rowOf('BC Đoàn Thanh niên', '1.2')}`, 'Đã phát 3 bản tin')
    office.google.clock.runTo('2026-05-25T08:00')
    for (const tab of office.titles().filter((t) => t.startsWith('BC '))) expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W22')
    expect(office.shown('BC Đoàn Thanh niên', `E${office.rowOf('BC Đoàn Thanh niên', '1.2')}`)).toBe('Đã phát 3 bản tin')
    expect(office.records('Báo cáo phải nộp').filter((r) => r.Kỳ === 'TUAN 2026-W22')).toHaveLength(5)
  })
})

it('finds a tick that no script saw, and does not call it late', () => {
  const office = ready()
  office.skipTo('2026-05-22T15:50')
  const row = office.rowOf('BC Hội CCB', '1.1')
  const tick = office.rowOf('BC Hội CCB', 'Nộp báo cáo')
  office.aside(`
    const tab = SpreadsheetApp.getActive().getSheetByName('BC Hội CCB')
    tab.getRange('E${row}').setValue('Đã họp'); tab.getRange('B${tick}').setValue(true)`)
  office.google.clock.set('2026-05-22T16:05')
  office.script.run('tick')
  expect(office.records('Báo cáo phải nộp').find((r) => r['Đơn vị'] === 'Hội CCB')).toMatchObject({ 'Tình trạng': 'Đúng hạn' })
  expect(office.records('Sổ báo cáo')[0]!['Nhận xét']).toContain('Không rõ giờ tích')
})

it('keeps mails in the outbox when the day’s quota is used up, and sends them the next day', () => {
  const office = ready()
  office.aside(`for (let i = 0; i < 98; i++) MailApp.sendEmail('x' + i + '@example.com', 's', 'b')`)
  office.google.clock.set('2026-05-21T16:00')
  office.aside(`for (let i = MailApp.getRemainingDailyQuota(); i > 2; i--) MailApp.sendEmail('x' + i + '@example.com', 's', 'b')`)
  office.google.clock.runTo('2026-05-21T16:15')
  const states = office.records('Hộp thư đi').map((m) => m['Tình trạng'])
  expect(states).toEqual(['Đã gửi', 'Đã gửi', 'Chờ gửi', 'Chờ gửi', 'Chờ gửi'])
  office.skipTo('2026-05-22T16:00')
  expect(office.records('Hộp thư đi').filter((m) => m['Tình trạng'] === 'Chờ gửi')).toEqual([])
})

it('leaves a mail that stands at "Đang gửi" to a person', () => {
  const office = ready()
  office.skipTo('2026-05-21T16:20')
  office.script.edit('Hộp thư đi', 'F2', 'Đang gửi')
  const count = office.google.mailbox.sent.length
  office.menu('Gửi thư đang chờ')
  expect(office.google.mailbox.sent).toHaveLength(count)
  expect(office.shown('Hộp thư đi', 'F2')).toBe('Đang gửi')
})

it('brings the cut-off forward where Friday is a day off', () => {
  const office = readyOffice({ now: '2026-04-27T08:00' })
  expect(office.shown('BC Hội CCB', 'B3')).toBe('16:00 thứ Tư 29/04/2026')
})

it('answers an idle tick within 0.6 modelled seconds and writes one mark', () => {
  const office = ready()
  office.skipTo('2026-05-19T09:00')
  office.google.meter.reset()
  office.script.run('tick')
  expect(office.google.meter.milliseconds).toBeLessThanOrEqual(600)
  expect(office.google.meter.writes).toBe(1)
})
