import { describe, expect, it } from 'vitest'
import type { SavedGoogle } from '../../emulator'
import { type Office, openOffice, plannedOffice } from './office'

const sheetName = 'Tình trạng'
const newOfficer = 'hoa.moi@gmail.com'

/** The office on Monday, its plan and addresses in. */
function monday(): Office {
  const office = plannedOffice({ now: '2026-05-18T08:00' })
  office.google.clock.runTo('2026-05-18T08:30')
  return office
}

type World = SavedGoogle & {
  book: { id: string }
  properties: Record<'script' | 'document' | 'user', Record<string, string>>
  account: { email: string }
  triggers: { id: string; owner: string }[]
}
const kept = (office: Office): World => office.google.save() as World
const marks = (office: Office): Record<string, string> => JSON.parse(kept(office).properties.document.marks ?? '{}')
const keeper = (office: Office): { id: string; by: string; book: string } => JSON.parse(marks(office).clock!)
const reopened = (saved: SavedGoogle, now: string): Office => openOffice({ saved, now })

/** A line of Tình trạng: what stands beside its name, as value or formula. */
function line(office: Office, label: string): { said: string; level: string; todo: string } {
  const cells = office.google.book.data.sheets.find(({ name }) => name === sheetName)!.cells[office.rowOf(sheetName, label) - 1]!
  const text = (at: number): string => String(cells[at]?.formula ?? cells[at]?.value ?? '')
  return { said: text(1), level: text(2), todo: text(3) }
}
const toasts = (office: Office): string[] => office.google.ui.toasts.map(({ message }) => message)

describe('the sheet', () => {
  const office = monday()

  it('is made by the first tick, behind the board, and shows who keeps the clock', () => {
    expect(office.titles().slice(0, 3)).toEqual(['Tổng quan', 'Theo dõi báo cáo', sheetName])
    expect(line(office, 'Người giữ đồng hồ').said).toContain('từ 08:00 thứ Hai 18/05/2026')
    expect(line(office, 'Thư còn gửi được hôm nay').said).toMatch(/^100 \(lúc 08:/)
    expect(line(office, 'Sổ này là')).toMatchObject({ said: 'Sổ gốc', level: 'Tốt' })
  })

  it('colours a line by its word, also where a formula says it', () => {
    const { conditionalFormats, cells } = office.google.book.data.sheets.find(({ name }) => name === sheetName)!
    expect(conditionalFormats).toHaveLength(3)
    expect(cells[office.rowOf(sheetName, 'Thư chờ gửi') - 1]![1]!.formula).toContain("COUNTIFS('Hộp thư đi'!")
  })

  it('names what comes next, in order', () => {
    const first = office.rowOf(sheetName, 'Lúc') + 1
    expect([0, 1, 2].map((i) => [office.shown(sheetName, `A${first + i}`), office.shown(sheetName, `B${first + i}`)])).toEqual([
      ['16:00 thứ Năm 21/05/2026', 'Nhắc đơn vị chưa nộp'],
      ['14:00 thứ Sáu 22/05/2026', 'Nhắc đơn vị chưa nộp'],
      ['16:00 thứ Sáu 22/05/2026', 'Chốt danh sách nộp'],
    ])
  })

  it('is drawn anew and turned to from the menu', () => {
    office.google.clock.runTo('2026-05-18T09:05')
    office.menu('Tình trạng sổ')
    expect(office.shown(sheetName, 'A2')).toContain('09:05 thứ Hai 18/05/2026')
    expect(toasts(office).at(-1)).toBe('Đã xem lại tình trạng sổ.')
  })

  it('holds when the clock last came by, seldom written, and never at night', () => {
    const beat = (): string => office.shown(sheetName, 'E6')
    office.google.clock.runTo('2026-05-18T10:31')
    expect(beat() >= '18/05/2026 10:00' && beat() <= '18/05/2026 10:31').toBe(true)
    office.google.clock.set('2026-05-19T00:00')
    office.google.clock.runTo('2026-05-19T00:40')
    const night = beat()
    office.google.clock.runTo('2026-05-19T05:55')
    expect(beat()).toBe(night)
    office.google.clock.runTo('2026-05-19T06:15')
    expect(beat() > night).toBe(true)
  })

  it('shows a wrong cell and a failure, each with what to do', () => {
    office.script.edit('Đơn vị', 'F3', 'khong phai thu')
    office.google.faults.plan({ call: 'Range.setValues', nth: 1, fault: 'fails' })
    office.menu('Tính lại trạng thái')
    office.menu('Tình trạng sổ')
    expect(line(office, 'Chỗ ghi chưa đúng')).toMatchObject({ said: '1 chỗ', level: 'Để ý' })
    expect(line(office, 'Sự cố chưa qua')).toMatchObject({ said: '1 việc', level: 'Cần làm' })
    const trouble = office.rowOf(sheetName, 'Sự cố và việc cần xem') + 2
    expect(office.shown(sheetName, `A${trouble}`)).toContain('Tính lại trạng thái')
    expect(office.shown(sheetName, `D${trouble}`)).toContain('Sửa chữa')
    office.script.edit('Đơn vị', 'F3', 'congdoan@example.com')
  })
})

describe('a repair', () => {
  it('puts back sheet and clock and says so; run again it changes nothing', () => {
    const office = monday()
    office.aside(`
      for (const t of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(t)
      const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('Ngày nghỉ'))`)
    office.menu('Sửa chữa')
    expect(office.titles()).toContain('Ngày nghỉ')
    expect(office.script.triggers.map(({ handler, id }) => [handler, id])).toEqual([['tick', keeper(office).id]])
    expect(office.alerts.at(-1)).toContain('đặt lại đồng hồ')
    expect(office.records('Nhật ký').at(-1)).toMatchObject({ Việc: 'Sửa chữa', 'Kết quả': 'Xong' })
    const before = keeper(office).id
    office.menu('Sửa chữa')
    expect(office.alerts.at(-1)).toBe('Đã xem mọi thứ, không có gì phải sửa.')
    expect(keeper(office).id).toBe(before)
  })

  it('makes a clock anew that has stopped coming by', () => {
    const office = monday()
    const before = keeper(office).id
    office.google.clock.set('2026-05-18T10:00')
    office.menu('Sửa chữa')
    expect(keeper(office).id).not.toBe(before)
    expect(office.script.triggers.map(({ id }) => id)).toEqual([keeper(office).id])
  })

  it('on a phone mends the sheets by a tick and names who can set the clock', () => {
    const office = monday()
    office.aside(`const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('Ngày nghỉ'))`)
    office.google.clock.set('2026-05-18T10:00')
    office.script.edit(sheetName, 'B3', true)
    expect(office.script.executions.at(-1)).toMatchObject({ name: 'onEdit', status: 'completed' })
    expect(office.titles()).toContain('Ngày nghỉ')
    expect(office.cell(sheetName, 3, 2)).toBe(false)
    expect(office.shown(sheetName, 'D3')).toContain('Trên điện thoại không đặt lại được đồng hồ. Nhờ canbo@example.com')
    office.google.clock.runTo('2026-05-18T10:20')
    expect(office.script.executions.at(-1)).toMatchObject({ name: 'tick', status: 'completed' })
  })
})

describe('a clock that stands', () => {
  it('is named on opening', () => {
    const office = monday()
    const ran = office.google.ui.toasts.length
    office.script.open()
    expect(office.google.ui.toasts).toHaveLength(ran)
    office.google.clock.set('2026-05-18T10:00')
    office.script.open()
    expect(toasts(office).at(-1)).toContain('Đồng hồ chưa chạy từ 08:')
  })
})

/** Thursday after the reminder, its mails held back so that they wait, and free to go from now on. */
function thursday(): Office {
  const office = monday()
  const send = (say: string): void => office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Gửi thư tự động')}`, say)
  send('Không')
  office.google.clock.set('2026-05-21T15:59')
  office.google.clock.runTo('2026-05-21T16:15')
  send('Có')
  return office
}

/** The file copied by Google: sheets and script, without triggers; properties stay behind, or travel. */
function copyOf(office: Office, travels: boolean): Office {
  const saved = kept(office)
  saved.book.id = 'ban-sao-0001'
  saved.triggers = []
  saved.properties = travels ? { ...saved.properties, user: {} } : { script: {}, document: {}, user: {} }
  return reopened(saved, office.google.clock.now)
}

describe.each([
  ['stay behind', false],
  ['travel', true],
])('a copied file whose properties %s', (_, travels) => {
  const original = thursday()
  const waits = (office: Office): number => office.records('Hộp thư đi').filter((mail) => mail['Tình trạng'] === 'Chờ gửi').length
  const copy = copyOf(original, travels)
  const sent = copy.google.mailbox.sent.length

  it('says on opening that its clock is off, once, and on the sheet how to start it', () => {
    expect(waits(copy)).toBeGreaterThan(0)
    expect(toasts(copy).filter((text) => text.includes('Đây là bản sao'))).toHaveLength(1)
    expect(line(copy, 'Sổ này là')).toMatchObject({ said: 'Bản sao', level: 'Cần làm' })
    expect(line(copy, 'Đồng hồ 10 phút').said).toBe('Đây là bản sao: đồng hồ chưa chạy.')
    expect(line(copy, 'Sổ này là').todo).toContain('Thiết lập')
    copy.script.open()
    copy.script.edit('Nhiệm vụ', `C${copy.rowOf('Nhiệm vụ', '1.1')}`, 'Mở chuyên mục')
    expect(toasts(copy).filter((text) => text.includes('Đây là bản sao'))).toEqual([])
  })

  it('sends nothing, by the clock or by hand', () => {
    copy.google.clock.set('2026-05-22T09:00')
    copy.script.run('tick')
    copy.menu('Gửi thư đang chờ')
    expect(copy.google.mailbox.sent).toHaveLength(sent)
    expect(copy.alerts.at(-1)).toContain('Đây là bản sao')
  })

  it('begins a life of its own by set-up, without the mails of the other', () => {
    copy.menu('Thiết lập')
    expect(copy.script.triggers).toHaveLength(1)
    expect(keeper(copy).book).toBe('ban-sao-0001')
    expect(waits(copy)).toBe(0)
    copy.google.clock.runTo('2026-05-22T09:40')
    expect(copy.google.mailbox.sent).toHaveLength(sent)
    copy.google.clock.set('2026-05-22T13:59')
    copy.google.clock.runTo('2026-05-22T14:20')
    expect(copy.google.mailbox.sent.length).toBeGreaterThan(sent)
    expect(line(copy, 'Sổ này là').said).toBe('Sổ gốc')
  })
})

it('a copy whose set-up breaks off before the mails are set aside still sends none of them', () => {
  const original = thursday()
  const whole = copyOf(original, false)
  whole.google.faults.plan({ rate: 1, fault: 'slow', milliseconds: 0 })
  whole.menu('Thiết lập')
  const all = whole.script.executions.at(-1)!.faults!
  const trigger = all.find(({ call }) => call === 'Trigger.create')!.nth
  // From the trigger on the clock may come: every call that leaves more than a look; before it a few.
  const calls = all.filter(
    ({ call, nth }) =>
      /^(Properties|Trigger|SpreadsheetApp)\.|\.(setValues?|setFormulas?|insert|append)/.test(call) && (nth >= trigger || nth % 5 === 0),
  )
  expect(calls.length).toBeGreaterThan(5)
  const waiting = original.records('Hộp thư đi').filter((mail) => mail['Tình trạng'] === 'Chờ gửi')
  for (const { nth } of calls) {
    const copy = copyOf(original, false)
    const sent = copy.google.mailbox.sent.length
    copy.google.faults.plan({ everyCall: nth, fault: 'dies after' })
    copy.script.choose('Sổ kế hoạch', 'Thiết lập')
    copy.script.choose('Sổ kế hoạch', 'Gửi thư đang chờ')
    copy.google.clock.runTo('2026-05-21T16:50')
    const old = copy.google.mailbox.sent.slice(sent).filter(({ to }) => waiting.some((mail) => mail['Người nhận'] === to))
    expect(old, `call ${nth}`).toEqual([])
  }
})

describe('handing over to a new officer', () => {
  const office = monday()
  const { google } = office
  const old = keeper(office).id
  google.share(newOfficer, 'editor')
  const next = google.as(newOfficer)
  next.authorise()
  next.open()
  const said: string[] = []
  next.ui.answer = ({ message }) => {
    said.push(message)
    return { button: 'CANCEL' }
  }
  const clocks = () => office.script.triggers.map(({ id, owner }) => [id, owner])
  const menu = (item: string) => expect(next.choose('Sổ kế hoạch', item).status).toBe('completed')

  it('does not make a second clock by set-up while that of the other runs', () => {
    menu('Thiết lập')
    expect(clocks()).toEqual([[old, 'vanphong.phuong@gmail.com']])
  })

  it('is nothing where he says no', () => {
    menu('Bàn giao cho tôi')
    expect(said.at(-1)).toContain('canbo@example.com')
    expect(keeper(office).id).toBe(old)
  })

  it('makes his clock, writes his address and says since when', () => {
    next.ui.answer = ({ kind, message }) => {
      if (kind === 'alert') said.push(message)
      return kind === 'prompt' ? { button: 'OK', text: newOfficer } : { button: 'OK' }
    }
    menu('Bàn giao cho tôi')
    expect(clocks()).toEqual([
      [old, 'vanphong.phuong@gmail.com'],
      [keeper(office).id, newOfficer],
    ])
    expect(office.shown('Cài đặt', `B${office.rowOf('Cài đặt', 'Email người phụ trách')}`)).toBe(newOfficer)
    expect(line(office, 'Người giữ đồng hồ')).toMatchObject({ level: 'Tốt' })
    expect(line(office, 'Người giữ đồng hồ').said).toMatch(new RegExp(`^${newOfficer}, từ 08:`))
    expect(said.at(-1)).toContain(`từ canbo@example.com cho ${newOfficer}`)
    expect(office.records('Nhật ký').filter((row) => row.Việc === 'Bàn giao')).toHaveLength(1)
  })

  it('lets the clock of the one before step down at its next tick, and the new one does the work', () => {
    google.clock.set('2026-05-22T15:50')
    google.clock.runTo('2026-05-22T16:20')
    expect(clocks()).toEqual([[keeper(office).id, newOfficer]])
    expect(office.records('Nhật ký').map((row) => row['Chi tiết'])).toContain('Đồng hồ của người trước đã tự dừng.')
    const closed = office.records('Lịch chạy').filter((row) => row['Mã việc'] === 'chốt|TUAN 2026-W21')
    expect(closed).toHaveLength(1)
    expect(google.mailbox.sent.at(-1)!.from).toBe(newOfficer)
  })
})

it('of two clocks only one ever works, whichever comes first', () => {
  const office = monday()
  const saved = kept(office)
  const second = { ...saved.triggers[0]!, id: 'zweite', owner: newOfficer }
  const both = reopened({ ...saved, triggers: [second, ...saved.triggers] } as SavedGoogle, '2026-05-22T15:59')
  both.google.clock.set('2026-05-22T15:59')
  both.google.clock.runTo('2026-05-22T16:40')
  expect(both.script.triggers.map(({ id }) => id)).toEqual([keeper(both).id])
  const ids = both.records('Lịch chạy').map((row) => row['Mã việc'])
  expect(new Set(ids).size).toBe(ids.length)
})
