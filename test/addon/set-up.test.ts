import { describe, expect, it } from 'vitest'
import { openOffice, readyOffice, smallPlan } from './office'

const sheets = [
  'Tổng quan',
  'Theo dõi báo cáo',
  'Nhiệm vụ',
  '6 rõ',
  'Đơn vị',
  'BC Công đoàn',
  'BC Hội Nông dân',
  'BC Đoàn Thanh niên',
  'BC Hội LHPN',
  'BC Hội CCB',
  'Chế độ báo cáo',
  'Báo cáo phải nộp',
  'Tổng hợp',
  'Sổ tổng hợp',
  'Sổ báo cáo',
  'Phản ánh',
  'Xem trước kế hoạch',
  'Hộp thư đi',
  'Nhật ký',
  'Lịch chạy',
  'Ngày nghỉ',
  'Cài đặt',
  'Dán kế hoạch',
]

describe('set-up', () => {
  const office = readyOffice()
  const data = office.google.book.data
  const sheet = (name: string) => data.sheets.find((s) => s.name === name)!

  it('makes every sheet and drops the blank one', () => {
    expect(office.titles()).toEqual(sheets)
  })

  it('shows the menu', () => {
    const menu = office.google.ui.menus[0]!
    expect(menu.title).toBe('Sổ kế hoạch')
    expect(menu.items.map((item) => ('title' in item ? item.title : '—'))).toEqual([
      'Thiết lập',
      'Nhập kế hoạch…',
      '—',
      'Ai chưa nộp?',
      'Tổng hợp kỳ này',
      'Tổng hợp kỳ dài hơn…',
      'Biểu gửi cấp trên',
      'Gửi thư đang chờ',
      'Ai sẽ nhận thư ngày…',
      '—',
      'Tính lại trạng thái',
      'Kiểm tra dữ liệu',
      'Kiểm tra 6 rõ',
      '—',
      'Tình trạng sổ',
      'Sửa chữa',
      'Bàn giao cho tôi',
    ])
  })

  it('freezes headers, keeps text as text, offers dropdowns, warns over derived columns', () => {
    const tasks = sheet('Nhiệm vụ')
    expect(tasks.frozenRows).toBe(1)
    const headers = tasks.cells[0]!.map((c) => c?.value)
    const at = (header: string) => headers.indexOf(header)
    expect(tasks.cells[1]![at('Mã')]!.format!.pattern).toBe('@')
    expect(tasks.cells[1]![at('Hạn')]!.format!.pattern).toBe('dd/mm/yyyy')
    expect(tasks.cells[1]![at('Tiến độ')]!.validation!.criteria).toBe('NUMBER_BETWEEN')
    expect(sheet('Đơn vị').cells[1]![3]!.validation!.criteria).toBe('VALUE_IN_LIST')
    const state = tasks.protections.find((p) => p.range!.left === at('Trạng thái'))!
    expect(state.warningOnly).toBe(true)
    expect(tasks.conditionalFormats.length).toBeGreaterThanOrEqual(5)
    expect(sheet('Sổ báo cáo').protections).toHaveLength(1)
  })

  it('installs one clock of ten minutes', () => {
    expect(office.script.triggers.map((t) => [t.handler, t.when])).toEqual([['tick', 'everyMinutes(10)']])
  })

  it('writes nothing the second time, and says so', () => {
    const before = JSON.stringify(data)
    office.google.meter.reset()
    office.menu('Thiết lập')
    expect(office.google.meter.writes).toBe(0)
    expect(JSON.stringify(data)).toBe(before)
    expect(office.google.ui.toasts.at(-1)!.message).toBe('Mọi thứ đã đúng, không có gì thay đổi.')
  })

  it('is modelled at no more than 25 seconds', () => {
    const fresh = openOffice()
    fresh.google.meter.reset()
    fresh.menu('Thiết lập')
    expect(fresh.google.meter.milliseconds).toBeLessThanOrEqual(25_000)
  })
})

describe('what people change survives', () => {
  it('an own column, a moved column, a renamed tab, a renamed report tab', () => {
    const office = readyOffice()
    office.importPlan(smallPlan)
    office.aside(`
      const book = SpreadsheetApp.getActive()
      const tasks = book.getSheetByName('Nhiệm vụ')
      tasks.insertColumnBefore(3); tasks.getRange('C1').setValue('Ghi chú riêng'); tasks.getRange('C2').setValue('của tôi')
      tasks.insertColumnBefore(1); tasks.getRange('O:O').copyTo(tasks.getRange('A:A')); tasks.deleteColumn(15)
      tasks.setName('Việc năm 2026')
      book.getSheetByName('BC Hội Nông dân').setName('Nông dân')`)
    const headers = office.google.book.data.sheets.find((s) => s.name === 'Việc năm 2026')!.cells[0]!.map((c) => c?.value)
    expect(headers[0]).toBe('Tiến độ')
    office.google.meter.reset()
    office.menu('Thiết lập')
    expect(office.google.meter.writes).toBe(0)
    office.report('Nông dân', { '1.1': { progress: '100%', result: 'Đã mở chuyên mục' } })
    const task = office.records('Việc năm 2026').find((row) => row.Mã === '1.1')!
    expect(task).toMatchObject({
      'Ghi chú riêng': 'của tôi',
      'Tiến độ': '100%',
      'Trạng thái': 'Đã hoàn thành',
      'Kết quả': 'Đã mở chuyên mục',
    })
    expect(office.importPlan(smallPlan)).toEqual({ done: 'Không có gì mới: mọi nhiệm vụ của kế hoạch đã có trong sổ.' })
  })

  it('widths, notes and formulas in own columns', () => {
    const office = readyOffice()
    office.importPlan(smallPlan)
    office.aside(`
      const tasks = SpreadsheetApp.getActive().getSheetByName('Nhiệm vụ')
      tasks.insertColumnAfter(tasks.getMaxColumns())
      const own = tasks.getMaxColumns()
      tasks.getRange(1, own, tasks.getMaxRows(), 1).setNumberFormat('General')
      tasks.getRange(1, own).setValue('Số chữ'); tasks.getRange(2, own).setFormula('=LEN(C2)')
      tasks.setColumnWidth(1, 222)`)
    office.menu('Thiết lập')
    office.menu('Tính lại trạng thái')
    office.report('BC Hội Nông dân', { '1.1': { progress: '40%', result: 'Đang làm' } })
    const tasks = office.google.book.data.sheets.find((s) => s.name === 'Nhiệm vụ')!
    expect(tasks.columnWidths[0]).toBe(222)
    expect(tasks.cells[1]!.at(-1)!.formula).toBe('=LEN(C2)')
  })
})
