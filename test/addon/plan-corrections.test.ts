import { describe, expect, it } from 'vitest'
import type { PlanAnswer, PlanPreview, PlanRequest } from '../../src/commands/plan-request'
import { type Office, readyOffice, smallPlan } from './office'

const numbered = `Số: 15/KH-MTTQ\n${smallPlan}`

const call = (office: Office, name: 'previewPlan' | 'importPlan', request: PlanRequest): PlanAnswer => {
  const result = office.script.call(name, [request])
  if ('error' in result) throw new Error(result.error)
  return result.value as PlanAnswer
}
const preview = (office: Office, request: PlanRequest): PlanPreview =>
  (call(office, 'previewPlan', request) as { preview: PlanPreview }).preview

/** Writes a plan into the paste sheet and ticks "Xem trước". */
function paste(office: Office, text: string): void {
  const first = office.rowOf('Dán kế hoạch', 'Dán từ ô bên dưới') + 1
  const rows = text.split('\n').map((line) => line.split('\t'))
  const width = Math.max(...rows.map((row) => row.length))
  office.script.edit(
    'Dán kế hoạch',
    `A${first}`,
    rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
  )
  office.tick('Dán kế hoạch', 'Xem trước')
}
const fix = (office: Office, code: string, column: 'K' | 'L', words: string): void => {
  const at = office.records('Xem trước kế hoạch').findIndex((row) => row.Mã === code)
  office.script.edit('Xem trước kế hoạch', `${column}${at + 2}`, words)
}

describe('corrections from the panel', () => {
  const office = readyOffice()
  const text = smallPlan.replace('Hội LHPN\tHội CCB', 'Hội Chị em\tHội CCB')
  const corrections = { rows: { 3: 'skip' as const }, deadlines: { 6: 'Tháng 9/2026' }, units: { 'Hội Chị em': 'LHPN' } }

  it('are sealed with what was seen', () => {
    const { seal } = preview(office, { text })
    expect(call(office, 'importPlan', { text, corrections, seal })).toMatchObject({ problem: expect.stringContaining('xem trước') })
    expect(office.records('Nhiệm vụ')).toEqual([])
  })
  it('are written, the plan’s words kept', () => {
    const { seal, rows } = preview(office, { text, corrections })
    expect(rows.map((row) => [row.code, row.due, row.lead])).toEqual([
      ['1.2', '', 'Đoàn Thanh niên'],
      ['2.1', '2026-09-30', 'Hội LHPN'],
    ])
    call(office, 'importPlan', { text, corrections, seal })
    expect(office.records('Nhiệm vụ').map((t) => [t.Mã, t['Thời gian thực hiện'], t.Hạn, t['Đơn vị chủ trì']])).toEqual([
      ['1.2', 'Thường xuyên', '', 'Đoàn Thanh niên'],
      ['2.1', 'Quý I/2026', '30/09/2026', 'Hội LHPN'],
    ])
  })
  it('of another kind are refused with a sentence', () => {
    expect(office.script.call('previewPlan', [{ text, corrections: { rows: { 3: 'maybe' } } }])).toMatchObject({
      value: { problem: expect.stringContaining('không đúng dạng') },
    })
  })
})

describe('corrections on the preview sheet, as on a phone', () => {
  it('are imported by the tick', () => {
    const office = readyOffice()
    paste(office, smallPlan.replace('Hội LHPN\tHội CCB', 'Hội Chị em\tHội CCB'))
    const shown = office.records('Xem trước kế hoạch').find((row) => row.Mã === '2.1')!
    expect(shown['Ghi chú']).toBe('Chưa có trong trang "Đơn vị": Hội Chị em.\nChưa rõ: người, trách nhiệm, thẩm quyền.')
    fix(office, '2.1', 'K', 'Tháng 9/2026')
    fix(office, '2.1', 'L', 'Hội LHPN')
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.shown('Dán kế hoạch', 'B2')).toBe('Đã nhập: thêm 3 nhiệm vụ, ghi nhớ cách hiểu 1 tên ở trang "Đơn vị".')
    expect(office.records('Nhiệm vụ').find((t) => t.Mã === '2.1')).toMatchObject({
      'Thời gian thực hiện': 'Quý I/2026',
      Hạn: '30/09/2026',
      'Đơn vị chủ trì': 'Hội LHPN',
    })
  })
  it('stay through a new preview, which shows what they do', () => {
    const office = readyOffice()
    paste(office, smallPlan)
    fix(office, '1.2', 'K', 'Ngày 25 hằng tháng')
    office.tick('Dán kế hoạch', 'Xem trước')
    const row = office.records('Xem trước kế hoạch').find((r) => r.Mã === '1.2')!
    expect(row['Sửa hạn']).toBe('Ngày 25 hằng tháng')
    expect(row['Hiểu là']).toMatch(/^Đã sửa thành "Ngày 25 hằng tháng": .*25\/05\/2026/)
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.records('Nhiệm vụ').find((t) => t.Mã === '1.2')).toMatchObject({
      'Thời gian thực hiện': 'Thường xuyên',
      'Lịch lặp': 'ngày 25 hằng tháng',
    })
  })
  it('that cannot be read are told and nothing is imported', () => {
    const office = readyOffice()
    paste(office, smallPlan)
    fix(office, '1.1', 'K', 'lúc nào tiện')
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.records('Nhiệm vụ')).toEqual([])
    expect(office.shown('Dán kế hoạch', 'B2')).toContain('cột "Sửa hạn": đang ghi "lúc nào tiện", chưa hiểu được')
  })
})

describe('names of the plan, settled on the preview sheet as on a phone', () => {
  const office = readyOffice()
  const text = smallPlan.replace('Hội LHPN\tHội CCB', 'Trạm Y tế\tCác cơ quan liên quan')
  const beside = (name: string, words: string): void => {
    const at = office.records('Xem trước kế hoạch').findIndex((row) => row['Nhiệm vụ'] === name)
    office.script.edit('Xem trước kế hoạch', `L${at + 2}`, words)
  }

  it('wait on lines of their own', () => {
    paste(office, text)
    const lines = office.records('Xem trước kế hoạch').filter(({ Dòng }) => Dòng!.startsWith('Tên'))
    expect(lines.map((line) => [line['Việc sẽ làm'], line['Nhiệm vụ'], line['Hiểu là']])).toEqual([
      ['Cần xem', 'Trạm Y tế', ''],
      ['Cần xem', 'Các cơ quan liên quan', ''],
      ['Đã có', 'Các tổ chức thành viên', 'Công đoàn; Hội Nông dân; Đoàn Thanh niên; Hội LHPN; Hội CCB'],
    ])
    expect(office.records('Đơn vị')).toHaveLength(6)
  })
  it('are written and kept in the directory: the group reports, and the plan asks no more', () => {
    beside('Trạm Y tế', 'thêm')
    beside('Các cơ quan liên quan', 'Công đoàn; Hội CCB')
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.shown('Dán kế hoạch', 'B2')).toBe('Đã nhập: thêm 3 nhiệm vụ, thêm 1 đơn vị, ghi nhớ cách hiểu 1 tên ở trang "Đơn vị".')
    const units = office.records('Đơn vị')
    expect(units.map((unit) => unit['Tên khác']!.includes('Các cơ quan liên quan'))).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
      false,
    ])
    expect(units[6]).toMatchObject({ Mã: 'TYT', Tên: 'Trạm Y tế' })
    expect(office.rowOf('BC Hội CCB', '2.1')).toBeGreaterThan(0)
    expect(office.preview(text)).toMatchObject({ counts: { same: 3 }, names: [{ open: false }, { open: false }] })
  })
})

it('a task that the plan no longer names keeps its row, its own note and gets one mark', () => {
  const office = readyOffice()
  office.importPlan(numbered)
  const headers = Object.keys(office.records('Nhiệm vụ')[0]!)
  const note = String.fromCharCode(65 + headers.indexOf('Ghi chú'))
  office.script.edit('Nhiệm vụ', `${note}3`, 'Hỏi anh Nam')
  const shorter = numbered
    .split('\n')
    .filter((line) => !line.startsWith('1.2'))
    .join('\n')
  const wanted = ['', 'Hỏi anh Nam; Kế hoạch 15/KH-MTTQ không còn việc này (18/05/2026)', '']
  expect(office.importPlan(shorter)).toEqual({ done: 'Đã nhập: ghi chú 1 nhiệm vụ mà kế hoạch không còn.' })
  expect(office.records('Nhiệm vụ').map((t) => t['Ghi chú'])).toEqual(wanted)
  office.importPlan(shorter)
  expect(office.records('Nhiệm vụ').map((t) => t['Ghi chú'])).toEqual(wanted)
})

describe('"Kiểm tra 6 rõ"', () => {
  const office = readyOffice()
  it('says so where there is no task yet', () => {
    office.menu('Kiểm tra 6 rõ')
    expect(office.alerts.slice(-1)[0]).toContain('Chưa có nhiệm vụ nào')
  })
  it('fills its sheet and names the tasks about which nobody can be called', () => {
    office.importPlan(smallPlan)
    office.script.edit('Đơn vị', `G${office.rowOf('Đơn vị', 'HND')}`, '0905 111 222')
    office.menu('Kiểm tra 6 rõ')
    expect(office.alerts.slice(-1)[0]!.split('\n').slice(0, 4)).toEqual([
      'Kế hoạch rõ 67% theo "6 rõ" (3 nhiệm vụ); 2 nhiệm vụ chưa biết gọi cho ai.',
      'Chưa biết gọi cho ai về các việc:',
      '1.2 "Phát thanh bản tin hằng tuần tới các tổ dân phố"',
      '2.1 "Khảo sát hộ khó khăn trên địa bàn"',
    ])
    const rows = office.records('6 rõ')
    expect(rows.map((row) => [row.Mã, row['Mức rõ'], row.Điểm, row['Rõ người'], row['Gọi được']])).toEqual([
      ['Cả sổ', '', '67%', '0/3 rõ, 3 thiếu', '1/3'],
      ['1.1', 'Thiếu', '67%', '✗ chưa ghi người phụ trách', 'có'],
      ['1.2', 'Thiếu', '67%', '✗ chưa ghi người phụ trách', 'không'],
      ['2.1', 'Thiếu', '67%', '✗ chưa ghi người phụ trách', 'không'],
    ])
  })
  it('paints each of the six columns, and who cannot be called, by how their cells begin', () => {
    const { conditionalFormats } = office.google.book.data.sheets.find(({ name }) => name === '6 rõ')!
    const signs = conditionalFormats.filter(({ ranges }) => ranges.length === 7)
    expect(signs).toHaveLength(4)
    expect(JSON.stringify(signs)).toMatch(/TEXT_STARTS_WITH.*✗.*TEXT_STARTS_WITH.*◐.*TEXT_STARTS_WITH.*✓.*TEXT_STARTS_WITH.*không/)
  })
  it('changes nothing the second time', () => {
    const before = office.records('6 rõ')
    office.menu('Kiểm tra 6 rõ')
    expect(office.records('6 rõ')).toEqual(before)
  })
})
