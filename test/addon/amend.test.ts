import { describe, expect, it } from 'vitest'
import { type Office, plannedOffice } from './office'

const tab = 'BC Hội Nông dân'
const submitted = (): Office => {
  const office = plannedOffice()
  office.google.clock.set('2026-05-21T09:00')
  office.report(tab, { '1.1': { progress: '50%', result: 'Đã chọn tên chuyên mục' } })
  return office
}
const board = (office: Office) =>
  office.records('Báo cáo phải nộp').find((row) => row['Đơn vị'] === 'Hội Nông dân' && row.Kỳ === 'TUAN 2026-W21')

describe('a submitted report is put right by one tick', () => {
  it('comes back to the tab, and is submitted once more as the next version', () => {
    const office = submitted()
    office.google.clock.set('2026-05-21T10:00')
    office.tick(tab, 'Sửa báo cáo đã nộp')
    expect(office.beside(tab, 'Tình trạng')).toContain('Đang sửa báo cáo Tuần 21/2026 (18/05-24/05), lần 2')
    expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W21#2')
    expect(office.shown(tab, `E${office.rowOf(tab, '1.1')}`)).toBe('Đã chọn tên chuyên mục')
    office.report(tab, { '1.1': { progress: '70%', result: 'Đã viết ba bài đầu' } })
    const lines = office.records('Sổ báo cáo').filter((line) => line['Mã nhiệm vụ'] === '1.1')
    expect(lines.map((line) => [line['Lần nộp'], line['Tiến độ'], line['Kết quả']])).toEqual([
      ['1', '50%', 'Đã chọn tên chuyên mục'],
      ['2', '70%', 'Đã viết ba bài đầu'],
    ])
    expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W22')
    expect(board(office)).toMatchObject({ 'Tình trạng': 'Đúng hạn', 'Lúc nộp': '21/05/2026 09:00', 'Lần nộp': '2' })
    office.google.clock.set('2026-05-22T16:40')
    office.script.run('tick')
    expect(
      office
        .records('Tổng hợp')
        .filter((row) => row['Mã nhiệm vụ'] === '1.1')
        .map((row) => row['Chi tiết']),
    ).toEqual(['Đã viết ba bài đầu'])
  })

  it('stays on time when it is amended after the cut-off', () => {
    const office = submitted()
    office.google.clock.set('2026-05-22T18:00')
    office.tick(tab, 'Sửa báo cáo đã nộp')
    office.report(tab, { '1.1': { result: 'Sửa số liệu' } })
    expect(board(office)).toMatchObject({ 'Tình trạng': 'Đúng hạn', 'Lần nộp': '2' })
    expect(new Set(office.records('Sổ báo cáo').map((line) => line['Đúng hạn']))).toEqual(new Set(['Đúng hạn']))
    expect(office.beside(tab, 'Tình trạng')).toContain('lúc 18:00 thứ Sáu 22/05/2026: đúng hạn')
  })

  it('survives Monday while it is being amended, and then turns to the week of now', () => {
    const office = submitted()
    office.google.clock.set('2026-05-22T18:00')
    office.tick(tab, 'Sửa báo cáo đã nộp')
    office.script.edit(tab, `E${office.rowOf(tab, '1.1')}`, 'Chữ đang sửa')
    office.google.clock.set('2026-06-02T08:00')
    office.script.run('tick')
    expect(office.shown(tab, `E${office.rowOf(tab, '1.1')}`)).toBe('Chữ đang sửa')
    office.tick(tab, 'Nộp báo cáo')
    expect(office.beside(tab, 'Mã kỳ')).toBe('TUAN 2026-W23')
  })

  it('is refused while words for the next report are not submitted, and where nothing was submitted', () => {
    const office = submitted()
    office.script.edit(tab, `E${office.rowOf(tab, '1.1')}`, 'Chữ của tuần sau')
    office.tick(tab, 'Sửa báo cáo đã nộp')
    expect(office.beside(tab, 'Tình trạng')).toContain('cần nộp hoặc xóa trước')
    expect(office.shown(tab, `E${office.rowOf(tab, '1.1')}`)).toBe('Chữ của tuần sau')
    office.tick('BC Hội CCB', 'Sửa báo cáo đã nộp')
    expect(office.beside('BC Hội CCB', 'Tình trạng')).toBe('Đơn vị chưa nộp báo cáo nào để sửa.')
  })
})
