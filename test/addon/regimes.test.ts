import { describe, expect, it } from 'vitest'
import { addresses, type Office, plannedOffice, readyOffice, smallPlan } from './office'

const tab = 'BC Hội Nông dân'
const week = 'Tuần 21/2026 (18/05-24/05), hạn 16:00 22/05 (Báo cáo tuần)'
const month = 'Tháng 5/2026, hạn 16:00 25/05 (Báo cáo tháng (ngày 25))'

/** An office with the weekly regime and the one on the 25th of the month. */
function twoRegimes(): Office {
  const office = plannedOffice({ now: '2026-05-18T08:00' })
  office.script.edit('Chế độ báo cáo', 'C4', 'Có')
  office.google.clock.runTo('2026-05-18T09:00')
  return office
}
const expected = (office: Office, period: string, unit = 'Hội Nông dân') =>
  office.records('Báo cáo phải nộp').find((row) => row['Đơn vị'] === unit && row.Kỳ === period)!
const rowOf = (office: Office, period: string): number =>
  office.records('Báo cáo phải nộp').findIndex((row) => row['Đơn vị'] === 'Hội Nông dân' && row.Kỳ === period) + 2
const column = (office: Office, header: string): string =>
  String.fromCharCode(65 + Object.keys(office.records('Báo cáo phải nộp')[0]!).indexOf(header))

describe('two regimes at once', () => {
  const office = twoRegimes()
  it('the tab shows what is due next and lists the rest', () => {
    expect([office.beside(tab, 'Mã kỳ'), office.beside(tab, 'Còn phải nộp')]).toEqual(['TUAN 2026-W21', month])
  })
  it('another report is chosen by a cell, and back again', () => {
    const pick = `B${office.rowOf(tab, 'Chuyển sang')}`
    office.script.edit(tab, pick, month)
    expect([office.beside(tab, 'Mã kỳ'), office.beside(tab, 'Còn phải nộp'), office.shown(tab, pick)]).toEqual([
      'THANG-25 2026-M05',
      week,
      '',
    ])
    office.script.edit(tab, pick, week)
    expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W21')
  })
  it('what the cell does not offer is refused by its dropdown', () => {
    expect(() => office.script.edit(tab, `B${office.rowOf(tab, 'Chuyển sang')}`, 'Tháng 13')).toThrow()
  })
  it('the month begins with what the week has said, and its words are no draft', () => {
    office.skipTo('2026-05-20T09:00')
    office.report(tab, { '1.1': { progress: '40%', result: 'Chọn tên chuyên mục' } })
    expect(office.beside(tab, 'Mã kỳ')).toBe('THANG-25 2026-M05')
    expect(office.shown(tab, `E${office.rowOf(tab, '1.1')}`)).toContain('Chọn tên chuyên mục')
    office.tick(tab, 'Sửa báo cáo đã nộp')
    expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W21#2')
    office.tick(tab, 'Nộp báo cáo')
    office.tick(tab, 'Nộp báo cáo')
    expect(expected(office, 'THANG-25 2026-M05')).toMatchObject({ 'Tình trạng': 'Đúng hạn' })
  })
  it('the board shows both periods', () => {
    const shown = office.google.book.data.sheets.find(({ name }) => name === 'Theo dõi báo cáo')!.cells
    const texts = shown.map((row) => row?.map((cell) => cell?.value ?? '').join('|'))
    expect(texts.find((row) => row?.startsWith('Hội Nông dân'))).toMatch(/^Hội Nông dân\|.*Đúng hạn\|Đúng hạn/)
    expect(texts.find((row) => row?.startsWith('Công đoàn'))).toMatch(/Chưa đến hạn\|Chưa đến hạn/)
  })
})

describe('the officer looks at a report', () => {
  const office = twoRegimes()
  office.skipTo('2026-05-20T09:00')
  office.report(tab, { '1.1': { progress: '40%', result: 'Chọn tên chuyên mục' } })
  const act = (what: string, why = ''): void => {
    const row = rowOf(office, 'TUAN 2026-W21')
    office.script.edit('Báo cáo phải nộp', `${column(office, 'Lý do')}${row}`, why)
    office.script.edit('Báo cáo phải nộp', `${column(office, 'Xử lý')}${row}`, what)
  }
  it('returns it without a reason: refused, and said', () => {
    act('Trả lại')
    expect(office.google.ui.toasts.at(-1)!.message).toContain('Cần ghi lý do')
    expect(expected(office, 'TUAN 2026-W21')).toMatchObject({ 'Xem xét': 'Chờ xem', 'Xử lý': '' })
  })
  it('returns it with one: the words come back, a mail goes with the next tick', () => {
    act('Trả lại', 'Chưa có số hộ')
    expect(expected(office, 'TUAN 2026-W21')).toMatchObject({ 'Xem xét': 'Trả lại', 'Xử lý': '', 'Tình trạng': 'Đúng hạn' })
    expect(office.beside(tab, 'Tình trạng')).toContain('bị trả lại. Lý do: Chưa có số hộ')
    expect(office.shown(tab, `E${office.rowOf(tab, '1.1')}`)).toBe('Chọn tên chuyên mục')
    office.skipTo('2026-05-20T09:30')
    expect(office.google.mailbox.sent.at(-1)).toMatchObject({ to: addresses['Hội Nông dân'] })
  })
  it('gets it again as the next version, and takes it', () => {
    office.report(tab, { '1.1': { result: 'Chọn tên chuyên mục, 14 hộ góp ý' } })
    expect(expected(office, 'TUAN 2026-W21')).toMatchObject({ 'Xem xét': 'Chờ xem', 'Lần nộp': '2' })
    act('Nhận')
    expect(expected(office, 'TUAN 2026-W21')).toMatchObject({ 'Xem xét': 'Đã nhận' })
    const versions = office.records('Sổ báo cáo').flatMap((line) => (line['Mã nhiệm vụ'] === '1.1' ? [line['Lần nộp']] : []))
    expect(versions).toEqual(['1', '2'])
  })
})

it('a missed report is made later through the cell, late; locked, it is refused until it is opened again', () => {
  const office = plannedOffice({ now: '2026-05-18T08:00' })
  office.script.edit('Chế độ báo cáo', 'J2', 3)
  office.google.clock.runTo('2026-05-18T08:20')
  office.google.clock.set('2026-05-25T08:00')
  office.skipTo('2026-05-25T08:20')
  const pick = () => office.script.edit(tab, `B${office.rowOf(tab, 'Chuyển sang')}`, week)
  expect([office.beside(tab, 'Mã kỳ'), office.beside(tab, 'Còn phải nộp')]).toEqual(['TUAN 2026-W22', week])
  pick()
  office.google.clock.set('2026-05-25T16:30')
  office.report(tab, { '1.1': { result: 'Muộn' } })
  expect(office.beside(tab, 'Tình trạng')).toContain('đã khóa từ 16:00 thứ Hai 25/05/2026')
  office.script.edit('Báo cáo phải nộp', `${column(office, 'Xử lý')}${rowOf(office, 'TUAN 2026-W21')}`, 'Mở lại')
  office.tick(tab, 'Nộp báo cáo')
  expect(expected(office, 'TUAN 2026-W21')).toMatchObject({ 'Tình trạng': 'Muộn', 'Lúc nộp': '25/05/2026 16:30' })
  expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W22')
})

it('the stamp of a tick tells its moment although the run that saw it broke off', () => {
  const office = readyOffice({ now: '2026-05-18T08:00' })
  office.importPlan(smallPlan)
  office.google.clock.set('2026-05-22T15:58')
  office.script.edit(tab, `E${office.rowOf(tab, '1.1')}`, 'Đã họp')
  office.google.faults.plan({ call: 'Lock.tryLock', fault: 'fails' })
  office.tick(tab, 'Nộp báo cáo')
  expect(office.records('Sổ báo cáo')).toEqual([])
  office.google.clock.set('2026-05-22T16:10')
  office.script.run('tick')
  expect(expected(office, 'TUAN 2026-W21')).toMatchObject({ 'Tình trạng': 'Đúng hạn', 'Lúc nộp': '22/05/2026 15:58' })
})

describe('periods that nobody was asked for in time', () => {
  const office = plannedOffice({ now: '2026-03-02T08:00' })
  office.skipTo('2026-05-28T09:00')
  const of = (code: string): string[] =>
    office
      .records('Báo cáo phải nộp')
      .filter((row) => row.Kỳ!.startsWith(code))
      .map((row) => `${row.Kỳ} ${row['Tình trạng']}`)

  it('while the clock stood still are owed all the same, and once', () => {
    expect(of('TUAN 2026-W20')).toEqual(Array(5).fill('TUAN 2026-W20 Chưa nộp'))
    expect(new Set(of('TUAN')).size).toBeGreaterThan(3)
    const ids = office.records('Báo cáo phải nộp').map((row) => row['Mã theo dõi'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('because their regime was not in use are not owed: no row, no mail, no report of the committee', () => {
    const sent = office.google.mailbox.sent.length
    const regimes = office.records('Chế độ báo cáo').map((row) => row.Mã)
    const shown = office.records('Tổng hợp')[0]?.Kỳ
    for (const code of ['THANG-25', 'QUY-25', 'THANG-T6']) office.script.edit('Chế độ báo cáo', `C${regimes.indexOf(code) + 2}`, 'Có')
    office.google.clock.runTo('2026-05-28T09:30')
    expect([of('THANG'), new Set(of('QUY')).size]).toEqual([[], 1])
    expect(office.google.mailbox.sent).toHaveLength(sent)
    expect(office.records('Tổng hợp')[0]?.Kỳ).toBe(shown)
    office.google.clock.set('2026-06-01T00:05')
    office.google.clock.runTo('2026-06-01T00:30')
    expect(of('THANG-25')).toEqual(Array(5).fill('THANG-25 2026-M06 Chưa đến hạn'))
  })
})
