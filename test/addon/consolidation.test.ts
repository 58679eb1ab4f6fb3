import { describe, expect, it } from 'vitest'
import { type Office, readyOffice, smallPlan } from './office'

const sheet = 'Tổng hợp'
const period = (office: Office): string => office.records(sheet)[0]!.Kỳ!
/** The column of a header, as letters. */
const column = (office: Office, header: string, of = sheet): string => {
  const headers = Object.keys(office.records(of)[0]!)
  return String.fromCharCode(65 + headers.indexOf(header))
}
const rowWith = (office: Office, header: string, text: string): number => office.records(sheet).findIndex((row) => row[header] === text) + 2
/** Lines as people read them, without number and digest. */
const lines = (office: Office): string[] =>
  office
    .records(sheet)
    .map((row) => [row.Phần, row['Đơn vị'], row['Mã nhiệm vụ'], row['Nội dung'], row['Chi tiết'], row['Ủy ban ghi']].join('|'))
const answer = (office: Office, text: string): void => {
  office.google.ui.answer = () => ({ button: 'OK', text })
}

function atFriday(): Office {
  const office = readyOffice({ now: '2026-05-18T08:00' })
  office.importPlan(smallPlan)
  office.google.clock.set('2026-05-20T10:00')
  office.report('BC Hội Nông dân', { '1.1': { progress: '50%', result: 'Đã chọn người phụ trách', difficulty: 'Thiếu máy ảnh' } })
  office.google.clock.set('2026-05-22T17:00')
  office.menu('Tổng hợp kỳ này')
  return office
}

/** The week after: one report, and the press on its Friday. */
function weekAfter(office: Office): void {
  office.google.clock.set('2026-05-25T00:10')
  office.script.run('tick')
  office.google.clock.set('2026-05-27T10:00')
  office.report('BC Hội Nông dân', { '1.1': { progress: '80%', result: 'Đã đăng ba bài' } })
  office.google.clock.set('2026-05-29T15:00')
  office.menu('Tổng hợp kỳ này')
}

describe('the committee’s own words', () => {
  const office = atFriday()

  it('stay when the report is made again, beside rows that people added', () => {
    const row = rowWith(office, 'Mã nhiệm vụ', '1.1')
    office.script.edit(sheet, `${column(office, 'Ủy ban ghi')}${row}`, 'Hội Nông dân đã có người viết')
    const end = office.records(sheet).length + 2
    office.script.edit(sheet, `${column(office, 'Phần')}${end}`, 'Đề xuất, kiến nghị')
    office.script.edit(sheet, `${column(office, 'Ủy ban ghi')}${end}`, 'Đề nghị thành phố cấp máy ảnh')
    office.menu('Tổng hợp kỳ này')
    expect(lines(office)).toContain(
      'Kết quả theo nhiệm vụ|Hội Nông dân|1.1|Mở chuyên mục trên trang thông tin của phường|Đã chọn người phụ trách|Hội Nông dân đã có người viết',
    )
    expect(lines(office).at(-1)).toBe('Đề xuất, kiến nghị|||||Đề nghị thành phố cấp máy ảnh')
    const before = office.records(sheet)
    office.menu('Tổng hợp kỳ này')
    expect(office.records(sheet)).toEqual(before)
  })

  it('written over a cell of the sheet go to their own column', () => {
    const row = rowWith(office, 'Phần', 'Khó khăn, vướng mắc')
    office.script.edit(sheet, `${column(office, 'Nội dung')}${row}`, 'Thiếu máy ảnh và chân máy')
    office.menu('Tổng hợp kỳ này')
    expect(lines(office)).toContain('Khó khăn, vướng mắc|Hội Nông dân|1.1|Thiếu máy ảnh||Thiếu máy ảnh và chân máy')
  })

  it('in a column that people added, stay beside their lines', () => {
    const added = String.fromCharCode(65 + Object.keys(office.records(sheet)[0]!).length)
    office.aside(`SpreadsheetApp.getActive().getSheetByName('${sheet}').insertColumnAfter(${added.charCodeAt(0) - 65})`)
    office.script.edit(sheet, `${added}1`, 'Ai xử lý')
    office.script.edit(sheet, `${added}${rowWith(office, 'Mã nhiệm vụ', '1.1')}`, 'Chị Huệ')
    // This line is gone once its report has come; what stood beside it must not be.
    office.script.edit(sheet, `${added}${rowWith(office, 'Đơn vị', 'Hội CCB')}`, 'Gọi đồng chí Ba')
    office.report('BC Hội CCB', { '1.1': { result: 'Góp ý nội dung' } })
    office.menu('Tổng hợp kỳ này')
    const beside = office.records(sheet).filter((row) => row['Ai xử lý'])
    expect(beside.map((row) => [row['Đơn vị'], row['Mã nhiệm vụ'], row['Ai xử lý']])).toEqual([
      ['Hội Nông dân', '1.1', 'Chị Huệ'],
      ['', '', 'Gọi đồng chí Ba'],
    ])
    const before = office.records(sheet)
    office.menu('Tổng hợp kỳ này')
    expect(office.records(sheet)).toEqual(before)
  })

  it('are handed over, with who copied the table and when', () => {
    const table = 'Biểu gửi cấp trên'
    expect(office.shown(table, 'A6')).toBe('Đơn vị')
    office.menu(table)
    expect([...'ABCDE'].map((c) => office.shown(table, `${c}7`))).toEqual([
      'Hội Nông dân',
      'Mở chuyên mục trên trang thông tin của phường',
      '50%',
      'Hội Nông dân đã có người viết',
      'Thiếu máy ảnh và chân máy',
    ])
    office.script.edit(table, 'B3', true)
    expect(office.shown(table, 'C3')).toMatch(/đã chép lúc 17:00 thứ Sáu 22\/05\/2026\.$/)
    expect(office.records('Nhật ký').at(-1)!['Chi tiết']).toContain('Đã chép biểu gửi cấp trên Tuần 21/2026')
    office.script.edit(sheet, `${column(office, 'Ủy ban ghi')}${rowWith(office, 'Mã nhiệm vụ', '1.1')}`, 'Đã có hai người viết')
    office.script.edit(table, 'B4', true)
    expect(office.shown(table, 'D7')).toBe('Đã có hai người viết')
    expect(office.shown(table, 'C3')).toContain('từ đó bảng đã đổi, cần chép lại')
    expect([office.cell(table, 3, 2), office.cell(table, 4, 2)]).toEqual([false, false])
  })

  it('follow the columns that the level above asks for', () => {
    office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Cột của biểu gửi cấp trên')}`, 'TT; Kết quả; Kinh phí')
    office.menu('Biểu gửi cấp trên')
    expect(['A6', 'B6', 'C6', 'B7'].map((a1) => office.shown('Biểu gửi cấp trên', a1))).toEqual([
      'TT',
      'Kết quả',
      '',
      'Đã có hai người viết',
    ])
    expect(office.alerts.at(-1)).toContain('Không rõ cột "Kinh phí"')
  })

  it('are kept in the record when the next week turns the sheet', () => {
    weekAfter(office)
    expect(period(office)).toBe('TUAN 2026-W22')
    const kept = office.records('Sổ tổng hợp')
    expect(kept.every((row) => row.Kỳ === 'TUAN 2026-W21' && row.Bản === '1')).toBe(true)
    expect(kept.find((row) => row['Mã nhiệm vụ'] === '1.1' && row.Phần === 'Kết quả theo nhiệm vụ')!['Ủy ban ghi']).toBe(
      'Đã có hai người viết',
    )
  })

  it('come back with their week, chosen by a cell as on a phone', () => {
    const cell = `B${office.rowOf('Cài đặt', 'Kỳ cần tổng hợp')}`
    office.script.edit('Cài đặt', cell, 'Tuần 21/2026')
    expect(period(office)).toBe('TUAN 2026-W21')
    expect(office.shown('Cài đặt', cell)).toBe('')
    expect(lines(office)).toContain('Đề xuất, kiến nghị|||||Đề nghị thành phố cấp máy ảnh')
    expect(lines(office)).toContain('Khó khăn, vướng mắc|Hội Nông dân|1.1|Thiếu máy ảnh||Thiếu máy ảnh và chân máy')
  })
})

describe('a longer period', () => {
  const office = atFriday()
  weekAfter(office)

  it('is made from the record of reports, asked for by its number', () => {
    answer(office, '3')
    office.menu('Tổng hợp kỳ dài hơn…')
    expect(period(office)).toBe('2026-Q2')
    expect(lines(office).find((text) => text.includes('|1.1|') && text.startsWith('Kết quả'))).toBe(
      'Kết quả theo nhiệm vụ|Hội Nông dân|1.1|Mở chuyên mục trên trang thông tin của phường|Đã chọn người phụ trách\nĐã đăng ba bài|',
    )
    expect(office.records(sheet)[0]!['Nội dung']).toBe(
      'Báo cáo các kỳ trong thời gian này: phải nộp 10; đúng hạn 2 (20%), muộn 0 (0%), chưa nộp 8 (80%).',
    )
  })

  it('or by its name; a second time nothing changes', () => {
    answer(office, 'Năm 2026')
    office.menu('Tổng hợp kỳ dài hơn…')
    expect(period(office)).toBe('2026')
    const before = [office.records(sheet), office.records('Sổ tổng hợp')]
    office.menu('Tổng hợp kỳ dài hơn…')
    expect([office.records(sheet), office.records('Sổ tổng hợp')]).toEqual(before)
  })
})

it('what was chosen and ticked in cells while no script ran is found by the clock', () => {
  const office = atFriday()
  const table = 'Biểu gửi cấp trên'
  office.script.run('tick')
  const [choice, day] = ['Kỳ cần tổng hợp', 'Xem thư của ngày'].map((label) => office.rowOf('Cài đặt', label))
  office.aside(`
    const file = SpreadsheetApp.getActive()
    file.getSheetByName('Cài đặt').getRange('B${choice}').setValue('Tháng 5/2026')
    file.getSheetByName('Cài đặt').getRange('B${day}').setValue('25/5/2026')`)
  office.script.run('tick')
  expect(office.shown('Cài đặt', `B${choice}`)).toBe('')
  expect(period(office)).toBe('2026-M05')
  expect(office.shown('Cài đặt', `C${day}`)).toContain('25/05/2026')
  office.aside(`SpreadsheetApp.getActive().getSheetByName('${table}').getRange('B3').setValue(true)`)
  office.script.run('tick')
  expect(office.shown(table, 'C3')).toContain('tài khoản mà Google không cho biết đã chép lúc')
  const before = office.records('Nhật ký').length
  office.script.run('tick')
  expect(office.records('Nhật ký')).toHaveLength(before)
  office.script.edit('Cài đặt', `B${choice}`, 'TUAN 2026-W21')
  office.script.edit('Cài đặt', `B${day}`, '')
  expect(period(office)).toBe('TUAN 2026-W21')
})
