import { describe, expect, it } from 'vitest'
import { goThrough } from './chain'
import { pointOf, reopen } from './crash'
import { fortyUnits } from './forty'
import type { Office } from './office'
import { threeYears } from './three-years'

const expected = 'Báo cáo phải nộp'
const friday = '2026-05-22'
const week = 'TUAN 2026-W21'

const office = fortyUnits()
office.skipTo('2026-05-13T09:00')
const young = pointOf(office)
threeYears(office)
office.skipTo('2026-05-19T09:00')
const old = pointOf(office)
const { tabs } = office
const again = (point: typeof old): Office & { readonly tabs: readonly string[] } => Object.assign(reopen(point), { tabs })

/** Rows of a long sheet in which a cell reads so, as shown by header: the others are left unread. */
function rowsWith({ google }: Office, name: string, header: string, value: string): readonly Readonly<Record<string, string>>[] {
  const sheet = google.book.data.sheets.find((one) => one.name === name)!
  const headers = sheet.cells[0]!.map((cell) => String(cell?.value ?? ''))
  const at = headers.indexOf(header)
  return sheet.cells.flatMap((row, i) =>
    row?.[at]?.value === value ? [Object.fromEntries(headers.map((one, j) => [one, google.book.display(sheet.id, i, j)]))] : [],
  )
}

/** What the Friday left: states of its week, mails, the committee's report, the record's new lines. */
const left = (of: Office): object => ({
  week: rowsWith(of, expected, 'Kỳ', week)
    .map((row) => `${row['Đơn vị']} ${row['Tình trạng']} ${row['Lúc nộp']} ${row['Lần nộp']}`)
    .sort(),
  mails: of.google.mailbox.sent
    .filter(({ at }) => at.startsWith(friday))
    .map(({ to, subject, body }) => `${to} ${subject} ${body}`)
    .sort(),
  report: of.records('Tổng hợp').map((row) => Object.values(row).join('|')),
  record: rowsWith(of, 'Sổ báo cáo', 'Kỳ', week).map((row) => row['Mã dòng']),
  tabs: tabs.map((tab) => of.beside(tab, 'Mã kỳ')),
})

describe('three years of records: 8,520 reports, 62,400 lines, 6,240 mails', () => {
  const plain = again(young)
  plain.skipTo('2026-05-19T09:00')
  goThrough(plain, friday)
  const wanted = left(plain)

  it('a tick with nothing due costs at most 0.6 modelled seconds', () => {
    const one = again(old)
    one.google.meter.reset()
    one.script.run('tick')
    expect(one.google.meter.milliseconds).toBeLessThanOrEqual(600)
  })

  // Of the Fridays of a month the dearest: the tabs turn to the month's report, and begin with what the weeks have said.
  it('the Friday chain costs at most 60 modelled seconds and ends as it does without them', () => {
    const one = again(old)
    const { mails, milliseconds, turns } = goThrough(one, friday)
    expect(mails).toBe(40)
    expect(turns).toHaveLength(3)
    expect(milliseconds).toBeLessThanOrEqual(60_000)
    expect(left(one)).toEqual(wanted)
  })

  it.each([
    ['the newest cut-off first', 'Hạn nộp', false],
    ['by state', 'Tình trạng', true],
  ])('and a sheet that a person has sorted, %s, changes nothing', (_, header, ascending) => {
    const one = again(old)
    const column = Object.keys(one.records(expected)[0]!).indexOf(header) + 1
    one.aside(`
      const sheet = SpreadsheetApp.getActive().getSheetByName('${expected}')
      sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: ${column}, ascending: ${ascending} })`)
    goThrough(one, friday)
    expect(left(one)).toEqual(wanted)
  })

  it('a report of last year that is opened again is taken, and its row alone changes', () => {
    const one = again(old)
    const cells = (): string[] =>
      one.google.book.data.sheets.find(({ name }) => name === expected)!.cells.map((row) => row!.map((cell) => cell?.value ?? '').join('|'))
    const before = cells()
    const at = before.findIndex((row) => row.includes('TUAN 2025-W30|TDP7'))
    const letter = (header: string): string => String.fromCharCode(65 + before[0]!.split('|').indexOf(header))
    one.script.edit(expected, `${letter('Lý do')}${at + 1}`, 'Số liệu sai')
    one.script.edit(expected, `${letter('Xử lý')}${at + 1}`, 'Trả lại')
    expect(one.beside('BC TDP 7', 'Mã kỳ')).toContain('TUAN 2025-W30')
    one.report('BC TDP 7', { '3': { result: 'Đã sửa số liệu' } })
    const after = cells()
    expect(after).toHaveLength(before.length)
    expect(after.flatMap((row, i) => (row === before[i] ? [] : [i]))).toEqual([at])
    expect(rowsWith(one, expected, 'Mã theo dõi', 'TUAN 2025-W30|TDP7')).toMatchObject([
      { 'Lần nộp': '2', 'Xem xét': 'Chờ xem', 'Tình trạng': 'Đúng hạn' },
    ])
  })
})
