import { describe, expect, it } from 'vitest'
import { type Office, readyOffice, smallPlan } from './office'

const withTasks = (): Office => {
  const office = readyOffice()
  office.importPlan(smallPlan)
  return office
}
const content = (office: Office, sheet: string): string => JSON.stringify(office.records(sheet))

describe('what cannot be a plan gets a sentence, and nothing is written', () => {
  const office = readyOffice()
  const cases: [string, string, string][] = [
    ['a table without headers that can be known', 'táo\t3\t5\ncam\t4\t6\nmận\t5\t7', 'không có tiêu đề cột nhận ra được'],
    ['an empty paste', '   \n\n', 'Chưa có gì để đọc'],
    [
      'a plan in another language',
      'No\tTask\tOwner\tDeadline\n1\tWrite the report\tYouth Union\tJune 2026\n2\tHold a meeting about the plan\tFarmers\tJuly 2026',
      'không phải tiếng Việt',
    ],
    ['a secret document', 'MẬT\nKẾ HOẠCH\nSTT\tNhiệm vụ\tĐơn vị chủ trì\n1\tViệc\tHội Nông dân', 'mang dấu "Mật"'],
  ]
  it.each(cases)('%s', (_, text, sentence) => {
    const preview = office.preview(text)
    expect(preview.problems.join('\n')).toContain(sentence)
    expect(preview.counts.added).toBe(0)
    expect(office.importPlan(text)).toMatchObject({ done: expect.any(String) })
    expect(office.records('Nhiệm vụ')).toEqual([])
  })

  it('something that is no request at all', () => {
    expect(office.script.call('previewPlan', [{ text: 7 }])).toMatchObject({
      value: { problem: expect.stringContaining('không đúng dạng') },
    })
    expect(office.script.call('importPlan', [])).toMatchObject({ value: { problem: expect.stringContaining('không đúng dạng') } })
  })
})

it('two tasks with one code in a plan: both kept, told', () => {
  const office = readyOffice()
  const preview = office.preview(smallPlan.replace('1.2\t', '1.1\t'))
  expect(preview.counts.added).toBe(3)
  expect(preview.problems.join()).toContain('trùng với dòng')
  expect(new Set(preview.rows.map((r) => r.code)).size).toBe(3)
})

it('an unknown unit and a date that does not exist are shown, not guessed', () => {
  const office = readyOffice()
  const preview = office.preview(smallPlan.replace('Đoàn Thanh niên\t', 'Hội Làm vườn\t').replace('Tháng 5/2026', 'ngày 30/2/2026'))
  expect(preview.names.filter(({ open }) => open).map((each) => each.name)).toEqual(['Hội Làm vườn'])
  const row = preview.rows.find((r) => r.code === '1.1')!
  expect(row).toMatchObject({ due: '', look: true })
  expect(row.understood).toContain('30/2/2026')
})

describe('the task table', () => {
  it('with a header overwritten: the command is refused with the cure, set-up puts it back, nothing is lost', () => {
    const office = withTasks()
    const before = office.records('Nhiệm vụ').map((t) => t.Hạn)
    office.script.edit('Nhiệm vụ', 'J1', 'Deadline')
    office.menu('Tính lại trạng thái')
    expect(office.alerts.at(-1)).toContain('Trang "Nhiệm vụ", dòng 1: không thấy cột "Hạn"')
    office.menu('Thiết lập')
    expect(office.records('Nhiệm vụ').map((t) => t.Hạn)).toEqual(before)
    expect(office.shown('Nhiệm vụ', 'J1')).toBe('Hạn')
  })

  it('with two tasks of one code', () => {
    const office = withTasks()
    office.script.edit('Nhiệm vụ', 'A3', '1.1')
    office.menu('Kiểm tra dữ liệu')
    expect(office.alerts.at(-1)).toContain('Trang "Nhiệm vụ", các dòng 2, 3, cột "Mã": cùng ghi "1.1"')
  })

  it('with a date that does not exist, an unknown unit, and a mail address that is none', () => {
    const office = withTasks()
    office.aside(`SpreadsheetApp.getActive().getSheetByName('Nhiệm vụ').getRange('J2').setNumberFormat('@').setValue('30/2/2026')`)
    office.script.edit('Nhiệm vụ', 'D2', 'Hội Nông dâm xã bên')
    office.script.edit('Đơn vị', 'F3', 'congdoan@')
    office.menu('Kiểm tra dữ liệu')
    const said = office.alerts.at(-1)!
    expect(said).toContain('Trang "Nhiệm vụ", dòng 2, cột "Hạn": đang ghi "30/2/2026", cần ghi một ngày có thật, ví dụ 28/02/2026.')
    expect(said).toContain('Trang "Nhiệm vụ", dòng 2, cột "Đơn vị chủ trì": đang ghi "Hội Nông dâm xã bên", chưa có trong trang "Đơn vị"')
    expect(said).toContain('Trang "Đơn vị", dòng 3, cột "Email": đang ghi "congdoan@", cần ghi một địa chỉ thư')
    expect(office.shown('Nhiệm vụ', 'J2')).toBe('30/2/2026')
  })

  it('refuses a progress that is none', () => {
    const office = withTasks()
    expect(() => office.script.edit('Nhiệm vụ', 'M2', '150%')).toThrow()
    expect(office.shown('Nhiệm vụ', 'M2')).toBe('')
  })
})

describe('a sheet that was deleted', () => {
  it('is said, the rest stays as it is, and set-up makes it anew', () => {
    const office = withTasks()
    office.aside(`const b = SpreadsheetApp.getActive(); b.deleteSheet(b.getSheetByName('Báo cáo phải nộp'))`)
    const tasks = content(office, 'Nhiệm vụ')
    office.report('BC Hội Nông dân', { '1.1': { progress: '30%', result: 'Đang làm' } })
    expect(office.google.ui.toasts.at(-1)!.message).toContain('Không thấy trang "Báo cáo phải nộp"')
    expect(office.shown('BC Hội Nông dân', `E${office.rowOf('BC Hội Nông dân', '1.1')}`)).toBe('Đang làm')
    expect(content(office, 'Nhiệm vụ')).toBe(tasks)
    office.menu('Thiết lập')
    expect(office.titles()).toContain('Báo cáo phải nộp')
    office.script.run('tick')
    expect(office.records('Sổ báo cáo').length).toBeGreaterThan(0)
  })

  it('is told by the clock once, not every ten minutes', () => {
    const office = withTasks()
    office.aside(`const b = SpreadsheetApp.getActive(); b.deleteSheet(b.getSheetByName('Lịch chạy'))`)
    office.google.clock.runTo('2026-05-18T12:00')
    expect(office.records('Nhật ký').filter((j) => j['Chi tiết']!.includes('Lịch chạy'))).toHaveLength(1)
  })
})

it('a report tab whose labels are overwritten is set aside whole and made anew', () => {
  const office = withTasks()
  const row = office.rowOf('BC Hội Nông dân', '1.1')
  office.script.edit('BC Hội Nông dân', `E${row}`, 'Chữ đã gõ')
  office.script.edit('BC Hội Nông dân', `A${office.rowOf('BC Hội Nông dân', 'Nộp báo cáo')}`, 'xong')
  office.menu('Kiểm tra dữ liệu')
  expect(office.alerts.at(-1)).toContain('Trang "BC Hội Nông dân", cột A: không thấy dòng "Nộp báo cáo"')
  office.menu('Thiết lập')
  expect(office.shown('BC Hội Nông dân (bản cũ)', `E${row}`)).toBe('Chữ đã gõ')
  expect(office.rowOf('BC Hội Nông dân', 'Nộp báo cáo')).toBeGreaterThan(row)
})

it('a regime whose words or hours cannot be read is said, and nobody reports by it', () => {
  const office = withTasks()
  office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Email lãnh đạo')}`, 'chủ tịch')
  office.script.edit('Chế độ báo cáo', 'H2', '25 giờ')
  office.script.edit('Chế độ báo cáo', 'D2', 'khi nào rảnh')
  office.menu('Kiểm tra dữ liệu')
  expect(office.alerts.at(-1)).toContain('đang ghi "chủ tịch"')
  expect(office.alerts.at(-1)).toContain('đang ghi "25 giờ", cần ghi giờ, ví dụ 16:00')
  expect(office.alerts.at(-1)).toContain('Trang "Chế độ báo cáo", dòng 2, cột "Lịch nộp": đang ghi "khi nào rảnh"')
  office.menu('Tổng hợp kỳ này')
  expect(office.alerts.at(-1)).toContain('Chưa có chế độ báo cáo nào đang dùng')
})
