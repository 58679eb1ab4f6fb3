import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtProject } from '../build/project'
import { makeSample } from '../build/sample/make'
import { contacts } from '../build/sample/people'
import { createGoogle, type Google, type SavedGoogle } from '../emulator'
import { nodeRealm } from '../emulator/life/node-realm'

const saved = makeSample()

function open(state: SavedGoogle): Google {
  const google = createGoogle({ saved: state, realms: nodeRealm })
  google.load(builtProject()).open()
  return google
}

/** Rows of a sheet below its header, by header, as people see them. */
function records({ book }: Google, name: string): Record<string, string>[] {
  const sheet = book.data.sheets.find((one) => one.name === name)!
  const shown = (row: number) => Array.from({ length: sheet.columnCount }, (_, column) => book.display(sheet.id, row, column))
  const headers = shown(0)
  return sheet.cells
    .map((_, row) => shown(row))
    .slice(1)
    .filter((cells) => cells.some((text) => text !== ''))
    .map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]!])))
}

/** The text to the right of a label on an organisation's tab. */
function beside({ book }: Google, name: string, label: string): string {
  const sheet = book.data.sheets.find((one) => one.name === name)!
  const row = sheet.cells.findIndex((cells) => cells?.[0]?.value === label)
  return book.display(sheet.id, row, 1)
}

const tally = (texts: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1
  return counts
}

describe('the sample as it opens', () => {
  const google = open(saved)

  it('stands at the hour and the sheet with which it is to open', () => {
    expect(google.clock.now).toBe('2026-05-22T13:40:00')
    expect(google.book.data.sheets.find(({ id }) => id === google.book.data.activeSheetId)?.name).toBe('Tổng quan')
    expect(google.mailbox.failureNotices).toEqual([])
  })

  it('holds the plan in every state', () => {
    const tasks = records(google, 'Nhiệm vụ')
    expect(tasks).toHaveLength(26)
    expect(new Set(tasks.map((task) => task.Nhóm)).size).toBe(7)
    expect(tally(tasks.map((task) => task['Trạng thái']!))).toEqual({
      'Chưa thực hiện': 3,
      'Đang thực hiện': 7,
      'Có nguy cơ chậm': 7,
      'Quá hạn': 3,
      'Đã hoàn thành': 4,
      'Đã hoàn thành quá hạn': 2,
    })
    expect(tasks.every((task) => task['Người phụ trách'] && task['Lãnh đạo phụ trách'])).toBe(true)
    expect(new Set(tasks.map((task) => task['Đơn vị chủ trì']))).toEqual(new Set(contacts.map(({ unit }) => unit)))
  })

  it('holds the directory with the addresses beside their units', () => {
    expect(records(google, 'Đơn vị').map((unit) => [unit['Tên ngắn'], unit.Email, unit['Điện thoại'], unit['Người liên hệ']])).toEqual(
      contacts.map(({ unit, email, phone, person }) => [unit, email, phone, person]),
    )
  })

  it('has two regimes in use at once', () => {
    const used = records(google, 'Chế độ báo cáo').filter((row) => row['Đang dùng'] === 'Có')
    expect(used.map((row) => [row['Tên chế độ'], row['Lịch nộp']])).toEqual([
      ['Báo cáo tuần', 'Trước 16h00 thứ Sáu hằng tuần'],
      ['Báo cáo tháng', 'Ngày 25 hằng tháng'],
    ])
  })

  it.each([
    ['TUAN 2026-W17', { 'Đúng hạn': 4, Muộn: 1 }],
    ['THANG-25 2026-M04', { 'Đúng hạn': 4, Muộn: 1 }],
    ['TUAN 2026-W18', { 'Đúng hạn': 4, 'Chưa nộp': 1 }],
    ['TUAN 2026-W19', { 'Đúng hạn': 4, Muộn: 1 }],
    ['TUAN 2026-W20', { 'Đúng hạn': 3, Muộn: 2 }],
    ['TUAN 2026-W21', { 'Đúng hạn': 2, 'Đến hạn': 3 }],
    ['THANG-25 2026-M05', { 'Đúng hạn': 1, 'Chưa đến hạn': 4 }],
  ])('knows who reported for %s', (period, states) => {
    const expected = records(google, 'Báo cáo phải nộp').filter((row) => row.Kỳ === period)
    expect(tally(expected.map((row) => row['Tình trạng']!))).toEqual(states)
  })

  it('has reports that were accepted, returned, and returned and mended', () => {
    const expected = records(google, 'Báo cáo phải nộp')
    expect(tally(expected.map((row) => row['Xem xét']!))).toEqual({ 'Đã nhận': 22, 'Chờ xem': 4, 'Trả lại': 1, '': 8 })
    expect(expected.every((row) => row['Xử lý'] === '')).toBe(true)
    expect(expected.filter((row) => row['Lần nộp'] === '2').map((row) => [row['Đơn vị'], row.Kỳ, row['Xem xét']])).toEqual([
      ['Công đoàn', 'TUAN 2026-W19', 'Đã nhận'],
    ])
    const returned = expected.find((row) => row['Xem xét'] === 'Trả lại')!
    expect([returned['Đơn vị'], returned.Kỳ]).toEqual(['Hội CCB', 'TUAN 2026-W21'])
    expect(beside(google, 'BC Hội CCB', 'Tình trạng')).toContain(`bị trả lại. Lý do: ${returned['Lý do']}`)
    expect(beside(google, 'BC Hội CCB', 'Mã kỳ')).toBe('TUAN 2026-W21#2')
  })

  it('shows the board with what is due today first', () => {
    const { id } = google.book.data.sheets.find((sheet) => sheet.name === 'Theo dõi báo cáo')!
    const row = (n: number) => Array.from({ length: 9 }, (_, column) => google.book.display(id, n - 1, column).replace('\n', ' '))
    expect(row(4)).toEqual([
      'Đơn vị',
      'Liên hệ',
      'Tuần 21/2026 hạn 22/05',
      'Tháng 5/2026 hạn 25/05',
      'Tuần 20/2026 hạn 15/05',
      'Tuần 19/2026 hạn 08/05',
      'Tuần 18/2026 hạn 29/04',
      'Tháng 4/2026 hạn 24/04',
      'Tuần 17/2026 hạn 24/04',
    ])
    expect(row(9)).toEqual([
      'Hội CCB',
      'Hoàng Đình Thắng 0900 000 006',
      'Trả lại',
      'Chưa đến hạn',
      'Đúng hạn ✓',
      'Đúng hạn ✓',
      'CHƯA NỘP',
      'Muộn',
      'Muộn ✓',
    ])
  })

  it('opens with a clock that goes and nothing to mend', () => {
    const { id } = google.book.data.sheets.find((sheet) => sheet.name === 'Tình trạng')!
    const lines = Array.from({ length: 11 }, (_, i) => [0, 1, 2].map((column) => google.book.display(id, 5 + i, column)))
    expect(lines.find(([label]) => label === 'Người giữ đồng hồ')![1]).toContain('vanphong.bensen@example.com')
    expect(lines.filter(([, said]) => said !== '').every(([, , level]) => level === 'Tốt')).toBe(true)
    expect(google.book.display(id, 5, 4)).toBe('22/05/2026 13:32')
  })

  it('tells one answer of "Không phát sinh" from silence', () => {
    const nothing = records(google, 'Sổ báo cáo').filter((line) => line['Kết quả'] === 'Không phát sinh')
    expect(nothing.map((line) => [line['Đơn vị'], line.Kỳ])).toEqual([['Công đoàn', 'TUAN 2026-W18']])
  })

  it('holds what citizens said, in every state, and tells their names and phones to nobody', () => {
    const log = records(google, 'Phản ánh')
    expect(log.map((row) => [row.Mã, row['Đơn vị xử lý'], row['Trạng thái']])).toEqual([
      ['PA-01', 'Ban Thường trực', 'Đã trả lời'],
      ['PA-02', 'Hội LHPN', 'Đang xử lý'],
      ['PA-03', 'Hội Nông dân', 'Đang xử lý'],
      ['PA-04', 'Hội CCB', 'Chờ người dân'],
      ['PA-05', '', 'Mới nhận'],
    ])
    const told = google.mailbox.sent.filter(({ body }) => body.includes('PA-02'))
    // Due on the 19th: with the report's reminder, two working days before, on the day, and on the day after.
    expect(told.map(({ at, to }) => [at.slice(0, 10), to])).toEqual(
      ['14', '15', '19', '20'].map((on) => [`2026-05-${on}`, 'pn.bensen@example.com']),
    )
    for (const { body } of google.mailbox.sent) expect(body).not.toMatch(/0900 000 10|Nhài|Thắm|Rạng|Mộc/)
  })

  it('has sent every mail, each once', () => {
    const outbox = records(google, 'Hộp thư đi')
    // The code of a mail is its job, its day or period, and its address: one reminder a day to a person.
    expect(new Set(outbox.map((mail) => mail['Mã thư'])).size).toBe(outbox.length)
    expect(new Set(outbox.map((mail) => mail['Mã thư']!.split('|')[0]))).toEqual(new Set(['nhắc', 'chốt', 'tổng hợp', 'trả lại']))
    expect(outbox.every((mail) => mail['Mã thư']!.endsWith(`|${mail['Người nhận']}`))).toBe(true)
    expect(new Set(outbox.map((mail) => mail['Tình trạng']))).toEqual(new Set(['Đã gửi']))
    // What waits for one person at one time goes in one mail.
    const asShown = (at: string) => `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)} ${at.slice(11, 16)}`
    const sent = google.mailbox.sent.map(({ at, to }) => `${asShown(at)} ${to}`)
    expect(sent.sort()).toEqual([...new Set(outbox.map((mail) => `${mail['Lúc gửi']} ${mail['Người nhận']}`))].sort())
  })

  it('keeps what an organisation has typed and not yet submitted', () => {
    expect(beside(google, 'BC Hội Nông dân', 'Kỳ báo cáo')).toContain('Tuần 21/2026')
    expect(beside(google, 'BC Hội Nông dân', 'Nộp báo cáo')).toBe('FALSE')
    const typed = google.book.data.sheets.find(({ name }) => name === 'BC Hội Nông dân')!.cells
    expect(typed.some((row) => row?.some((cell) => cell?.value === 'Bể số 9 đã xong phần móng.'))).toBe(true)
  })
})

describe('the afternoon that follows', () => {
  const google = open(saved)
  const before = google.mailbox.sent.length
  google.clock.runTo('2026-05-22T17:05')
  const sent = google.mailbox.sent.slice(before)

  it('reminds the three, lists them at the cut-off, and tells the leader', () => {
    expect(sent.map(({ at, to }) => [at.slice(11, 14), to])).toEqual([
      ['14:', 'cd.bensen@example.com'],
      ['14:', 'hnd.bensen@example.com'],
      ['14:', 'dtn.bensen@example.com'],
      ['16:', 'vanphong.bensen@example.com'],
      ['16:', 'chutich.bensen@example.com'],
    ])
    for (const unit of ['Công đoàn', 'Hội Nông dân', 'Đoàn Thanh niên']) expect(sent[3]!.body).toContain(unit)
    expect(sent[3]!.body).not.toContain('Hội CCB')
    expect(sent[1]!.body).toContain('Phản ánh của người dân sắp đến hạn trả lời:\n- PA-03 Xin đặt thêm một bể chứa vỏ thuốc')
    expect(sent[1]!.body).toContain('Báo cáo tuần, Tuần 21/2026')
    expect(sent[1]!.body).toContain('Việc đã quá hạn:')
  })

  it('makes the consolidation of the week with the absent named', () => {
    const rows = records(google, 'Tổng hợp')
    expect(new Set(rows.map((row) => row.Kỳ))).toEqual(new Set(['TUAN 2026-W21']))
    expect(rows.filter((row) => row.Phần === 'Chưa nộp').map((row) => row['Đơn vị'])).toEqual([
      'Công đoàn',
      'Hội Nông dân',
      'Đoàn Thanh niên',
    ])
  })
})

it('is the same each time it is made', () => {
  expect(JSON.stringify(makeSample())).toBe(JSON.stringify(saved))
})

it('has a plan in words of its own', () => {
  const words = (text: string): string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = (text: string): string[] =>
    text
      .split(/[\n\t.;:]/)
      .flatMap((sentence) => words(sentence).flatMap((_, i, all) => (i + 8 <= all.length ? [all.slice(i, i + 8).join(' ')] : [])))
  const own = new Set(runs(readFileSync('build/sample/plan.txt', 'utf8')))
  expect(own.size).toBeGreaterThan(300)
  for (const file of readdirSync('../shared/plans').filter((name) => name.endsWith('.txt')))
    expect(runs(readFileSync(`../shared/plans/${file}`, 'utf8')).filter((run) => own.has(run))).toEqual([])
})
