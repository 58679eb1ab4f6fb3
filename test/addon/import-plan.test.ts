import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readyOffice, smallPlan } from './office'

const plan = (name: string): string => readFileSync(`../shared/plans/${name}.txt`, 'utf8')

describe('a real plan through the panel', () => {
  const office = readyOffice()
  const text = plan('viet-hoa-2026')
  const before = JSON.stringify(office.google.book.data)
  const preview = office.preview(text)

  it('is shown before anything is written', () => {
    expect(preview).toMatchObject({
      number: '34/KH-MTTQ-BTT',
      groups: 7,
      counts: { added: 22, changed: 0, same: 0, gone: 0, unclear: 0 },
      problems: [],
    })
    expect(JSON.stringify(office.google.book.data)).toBe(before)
  })

  it('asks the one phrase that has several readings, and lists the names that are not simply one unit it knows', () => {
    expect(preview.questions.map((q) => [q.words, q.choices.length])).toEqual([[['Ngày 25 hằng quý'], 3]])
    expect(preview.names.map(({ name, is, open }) => [name, is, open])).toEqual([
      ['Chuyên viên', 'new', true],
      ['Ban CTMT các tổ dân phố', 'group', true],
      ['Ban chỉ đạo', 'new', true],
      ['Các tổ chức thành viên', 'group', false],
    ])
  })

  it('writes nothing without the seal of what was seen', () => {
    expect(office.script.call('importPlan', [{ text }])).toMatchObject({ value: { problem: expect.stringContaining('xem trước') } })
    expect(office.script.call('importPlan', [{ text, seal: '22.x' }])).toMatchObject({
      value: { problem: expect.stringContaining('xem trước') },
    })
    expect(office.records('Nhiệm vụ')).toEqual([])
  })

  it('becomes 22 tasks with words kept and dates understood', () => {
    expect(office.importPlan(text)).toEqual({ done: 'Đã nhập: thêm 22 nhiệm vụ.' })
    const tasks = office.records('Nhiệm vụ')
    expect(tasks).toHaveLength(22)
    expect(new Set(tasks.map((t) => t.Nhóm)).size).toBe(7)
    expect(tasks.find((t) => t.Mã === '1.4')).toMatchObject({
      'Thời gian thực hiện': 'Quý II/2026',
      'Bắt đầu': '01/04/2026',
      Hạn: '30/06/2026',
      'Kế hoạch số': '34/KH-MTTQ-BTT',
    })
    expect(tasks.find((t) => t.Mã === '1.3')).toMatchObject({
      'Thời gian thực hiện': 'Ngày 25 hằng quý',
      'Lịch lặp': 'ngày 25 tháng cuối mỗi quý',
      'Đơn vị chủ trì': 'Chuyên viên',
    })
    expect(tasks.find((t) => t.Mã === '2.1')).toMatchObject({ 'Thời gian thực hiện': 'Thường xuyên', Hạn: '' })
    expect(tasks.find((t) => t.Mã === '7.4')).toMatchObject({
      'Trạng thái': 'Quá hạn',
      'Đơn vị chủ trì': 'Ban Thường trực',
      'Đơn vị phối hợp': 'Các tổ chức thành viên',
    })
  })

  it('puts its tasks into the report tabs', () => {
    expect(office.rowOf('BC Hội Nông dân', '1.1')).toBe(office.rowOf('BC Hội Nông dân', 'Mã') + 1)
    expect(office.rowOf('BC Hội CCB', 'Nộp báo cáo')).toBeGreaterThan(20)
  })

  it('keeps the answer for the file', () => {
    expect(office.records('Cài đặt').find((s) => s.Mục === 'Cách hiểu [quarter-month]')).toMatchObject({
      'Giá trị': '3 – Tháng cuối quý (3, 6, 9, 12)',
    })
  })

  it('adds nothing the second time', () => {
    const tasks = office.records('Nhiệm vụ')
    expect(office.preview(text).counts).toEqual({ added: 0, changed: 0, same: 22, gone: 0, unclear: 0 })
    office.importPlan(text)
    expect(office.records('Nhiệm vụ')).toEqual(tasks)
  })

  it('stands beside another plan whose codes clash', () => {
    expect(office.importPlan(plan('co-le-2025'))).toEqual({ done: 'Đã nhập: thêm 9 nhiệm vụ.' })
    const codes = office.records('Nhiệm vụ').map((t) => t.Mã)
    expect(new Set(codes).size).toBe(31)
  })
})

describe('a plan pasted into the sheet, as on a phone', () => {
  it('is previewed by one tick and imported by another', () => {
    const office = readyOffice()
    const first = office.rowOf('Dán kế hoạch', 'Dán từ ô bên dưới') + 1
    const rows = smallPlan.split('\n').map((line) => line.split('\t'))
    office.script.edit('Dán kế hoạch', `A${first}`, rows)
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.records('Nhiệm vụ')).toEqual([])
    expect(office.shown('Dán kế hoạch', 'B2')).toContain('cần xem trước')
    office.tick('Dán kế hoạch', 'Xem trước')
    expect(
      office
        .records('Xem trước kế hoạch')
        .filter((r) => r['Việc sẽ làm'] === 'Thêm mới')
        .map((r) => r.Mã),
    ).toEqual(['1.1', '1.2', '2.1'])
    expect(office.shown('Dán kế hoạch', 'B2')).toContain('3 thêm mới')
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.records('Nhiệm vụ').map((t) => t.Mã)).toEqual(['1.1', '1.2', '2.1'])
    expect(office.shown('Dán kế hoạch', 'B4')).toBe('FALSE')
  })

  it('takes a whole document', () => {
    const office = readyOffice()
    const first = office.rowOf('Dán kế hoạch', 'Dán từ ô bên dưới') + 1
    const rows = plan('viet-hoa-2026')
      .split('\n')
      .map((line) => line.split('\t'))
    const width = Math.max(...rows.map((r) => r.length))
    office.script.edit(
      'Dán kế hoạch',
      `A${first}`,
      rows.map((r) => [...r, ...Array<string>(width - r.length).fill('')]),
    )
    office.tick('Dán kế hoạch', 'Xem trước')
    office.tick('Dán kế hoạch', 'Đồng ý nhập')
    expect(office.records('Nhiệm vụ')).toHaveLength(22)
  })
})

describe('a changed plan', () => {
  it('changes what it says otherwise and leaves progress alone', () => {
    const office = readyOffice()
    office.importPlan(smallPlan)
    office.report('BC Hội Nông dân', { '1.1': { progress: '60%', result: 'Đang viết bài' } })
    expect(office.importPlan(smallPlan.replace('Tháng 5/2026', 'Tháng 6/2026'))).toEqual({
      done: 'Đã nhập: sửa 1 nhiệm vụ.',
    })
    expect(office.records('Nhiệm vụ')[0]).toMatchObject({
      'Thời gian thực hiện': 'Tháng 6/2026',
      Hạn: '30/06/2026',
      'Tiến độ': '60%',
      'Kết quả': 'Đang viết bài',
    })
  })
})

it('imports 200 tasks in at most three modelled seconds, with no more calls than two', () => {
  const rows = (count: number): string =>
    [
      'STT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian thực hiện',
      ...Array.from({ length: count }, (_, i) => `${i + 1}\tViệc số ${i + 1} của năm\tHội Nông dân\tQuý III/2026`),
    ].join('\n')
  const cost = (count: number): { ms: number; calls: number } => {
    const office = readyOffice()
    const { seal } = office.preview(rows(count))
    office.google.meter.reset()
    office.script.call('importPlan', [{ text: rows(count), seal }])
    expect(office.records('Nhiệm vụ')).toHaveLength(count)
    return { ms: office.google.meter.milliseconds, calls: office.google.meter.calls }
  }
  const large = cost(200)
  expect(large.ms).toBeLessThanOrEqual(3000)
  expect(large.calls - cost(150).calls).toBeLessThanOrEqual(4)
})
