import { beforeAll, describe, expect, it } from 'vitest'
import type { Office } from './office'
import { countOf, mailsOwed, remindable } from './year-count'
import { type Done, isStopped, liveYear, people } from './year-life'
import { planOfYear } from './year-plan'
import { asked, isWorked, members, within } from './year-rules'

const plan = planOfYear(2026)
const count = countOf(plan)
let office: Office
let done: readonly Done[]

beforeAll(() => {
  const lived = liveYear(plan)
  office = lived.office
  done = lived.done
})

/** What the count says, as a sheet shows it: `05/01/2026 08:00`. */
const shown = (m: string): string => `${m.slice(8, 10)}/${m.slice(5, 7)}/${m.slice(0, 4)} ${m.slice(11)}`
const read = (text: string): string => text.replace(/^(\d\d)\/(\d\d)\/(\d{4}) /, '$3-$2-$1T')
const byKey = (a: string, b: string): number => a.localeCompare(b)

describe('a year of reports', () => {
  it('is counted over every kind of report and answer', () => {
    const states = [...count.values()].map(({ state }) => state)
    for (const state of ['Đúng hạn', 'Muộn', 'Chưa nộp']) expect(states.filter((one) => one === state).length).toBeGreaterThan(10)
    expect(asked.filter(({ key }) => key.startsWith('TUAN'))).toHaveLength(51)
    expect(new Set(plan.map(({ act }) => act))).toEqual(new Set(['submit', 'unseen', 'again', 'amend']))
  })

  it('expects what the rules ask for, no more and no less', () => {
    const rows = office.records('Báo cáo phải nộp').map((row) => `${row.Kỳ}|${row['Đơn vị']}|${row['Hạn nộp']}`)
    const owed = [...count.values()].map(({ report, member }) => `${report.key}|${member.name}|${shown(report.cutOff)}`)
    expect(rows.sort(byKey)).toEqual(owed.sort(byKey))
  })

  it('judges each by when it was handed in', () => {
    const wrong = office.records('Báo cáo phải nộp').flatMap((row) => {
      const one = count.get(`${row.Kỳ}|${row['Đơn vị']}`)
      const found = { state: row['Tình trạng'], at: row['Lúc nộp'], version: row['Lần nộp'] }
      const at = read(found.at!)
      const right =
        one &&
        one.state === found.state &&
        (one.submitted ? at >= one.submitted && at <= one.notAfter! : at === '') &&
        String(one.versions || '') === found.version
      return right ? [] : [{ row: `${row.Kỳ}|${row['Đơn vị']}`, expected: one && { ...one, report: one.report.key }, found }]
    })
    expect(wrong).toEqual([])
  })

  it('keeps every version in the record, once', () => {
    const lines = office.records('Sổ báo cáo')
    expect(new Set(lines.map((line) => line['Mã dòng'])).size).toBe(lines.length)
    const versions = new Set(lines.map((line) => `${line.Kỳ}|${line['Đơn vị']}|${line['Lần nộp']}`))
    const wanted = [...count].flatMap(([key, { versions: n }]) => Array.from({ length: n }, (_, i) => `${key}|${i + 1}`))
    expect([...versions].sort(byKey)).toEqual(wanted.sort(byKey))
    const whole = lines.filter((line) => line['Mã nhiệm vụ'] === '' && line['Lần nộp'] === '1')
    for (const line of whole) expect([line.Kỳ, line['Đúng hạn']]).toEqual([line.Kỳ, count.get(`${line.Kỳ}|${line['Đơn vị']}`)!.state])
    const unknown = whole.filter((line) => line['Nhận xét']!.includes('Không rõ giờ tích')).map((line) => `${line.Kỳ}|${line['Đơn vị']}`)
    expect(unknown.sort(byKey)).toEqual(
      plan
        .filter(({ act }) => act === 'unseen')
        .map(({ report, member }) => `${report.key}|${member.name}`)
        .sort(byKey),
    )
  })

  it('refuses a second tick on an empty tab and a report of a period to come', () => {
    const again = done.filter(({ act }) => act === 'again')
    expect(again.length).toBeGreaterThan(3)
    expect(again.filter(({ said }) => !/đang trống|chưa bắt đầu/.test(said))).toEqual([])
    expect(again.some(({ said }) => said.includes('chưa bắt đầu'))).toBe(true)
  })

  it('does each job of the clock once', () => {
    const ids = office.records('Lịch chạy').map((row) => row['Mã việc']!)
    expect(new Set(ids).size).toBe(ids.length)
    const of = (job: string, keys: readonly { key: string }[]): string[] => keys.map(({ key }) => `${job}|${key}`)
    const wanted = [
      ...of('mở', asked),
      ...of('chốt', asked),
      ...of('tổng hợp', asked),
      ...of(
        'báo',
        asked.filter(({ key }) => key.startsWith('THANG-25')),
      ),
    ]
    expect(ids.filter((id) => !id.startsWith('nhắc|')).sort(byKey)).toEqual(wanted.sort(byKey))
  })
})

describe('the committee’s own reports', () => {
  const numbers = (key: string): readonly string[] => {
    const kept = office.records('Sổ tổng hợp').filter((row) => row.Kỳ === key && row.Phần === 'Số liệu')
    const sheet = office.records('Tổng hợp').filter((row) => row.Kỳ === key && row.Phần === 'Số liệu')
    const last = Math.max(...kept.map((row) => Number(row.Bản)))
    return (sheet.length > 0 ? sheet : kept.filter((row) => Number(row.Bản) === last)).map((row) => row['Nội dung']!)
  }
  const tally = (keys: readonly string[]) => {
    const states = [...count.values()].filter(({ report }) => keys.includes(report.key)).map(({ state }) => state)
    const of = (state: string): number => states.filter((one) => one === state).length
    return { all: states.length, onTime: of('Đúng hạn'), late: of('Muộn'), missing: of('Chưa nộp') }
  }
  const insideLine =
    /^Báo cáo các kỳ trong thời gian này: phải nộp (\d+); đúng hạn (\d+) \((\d+)%\), muộn (\d+) \((\d+)%\), chưa nộp (\d+) \((\d+)%\)\.$/
  const inside = (lines: readonly string[]): readonly number[] | undefined =>
    lines.flatMap((line) => [insideLine.exec(line)?.slice(1).map(Number) ?? []]).find((found) => found.length > 0)

  it('say in their last version who came on time, late and not at all', () => {
    const wrong = asked.flatMap(({ key }) => {
      const own = numbers(key)[0] ?? ''
      const n = tally([key])
      const begins = `Phải báo cáo: ${n.all} đơn vị; đúng hạn ${n.onTime}, muộn ${n.late}, chưa nộp ${n.missing}; tỷ lệ đúng hạn `
      const rate = Number(/(\d+)%\.$/.exec(own)?.[1])
      return own.startsWith(begins) && Math.abs(rate - (n.onTime * 100) / n.all) < 1 ? [] : [{ key, expected: begins, found: own }]
    })
    expect(wrong).toEqual([])
  })

  it('give shares that add up to 100', () => {
    const found = asked.flatMap(({ key }) => inside(numbers(key)) ?? [])
    expect(found.length).toBeGreaterThan(0)
    for (const { key } of asked) {
      const [all, onTime, a, late, b, missing, c] = inside(numbers(key)) ?? []
      if (all !== undefined) expect([key, a! + b! + c!, onTime! + late! + missing!]).toEqual([key, 100, all])
    }
  })

  it.each([
    ['Quý III/2026', 'QUY-25 2026-Q3', '2026-07-01', '2026-09-30'],
    ['6 tháng đầu năm 2026', '6THANG 2026-H1', '2026-01-01', '2026-06-30'],
    ['Năm 2026', '', '2026-01-01', '2026-12-31'],
  ])('%s holds the shorter periods within it', (words, own, first, last) => {
    office.script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Kỳ cần tổng hợp')}`, words)
    const rows = office.records('Tổng hợp').filter((row) => row.Phần === 'Số liệu')
    const [all, onTime, a, late, b, missing, c] = inside(rows.map((row) => row['Nội dung']!))!
    const n = tally(asked.filter((one) => one.key !== own && within(one, first, last)).map(({ key }) => key))
    expect({ all, onTime, late, missing }).toEqual(n)
    expect(a! + b! + c!).toBe(100)
    for (const [share, part] of [
      [a, onTime],
      [b, late],
      [c, missing],
    ])
      expect(Math.abs(share! - (part! * 100) / all!)).toBeLessThan(1)
  })
})

describe('the mails of a year', () => {
  const mails = () => office.google.mailbox.sent.map((mail) => ({ ...mail, minute: mail.at.slice(0, 16), day: mail.at.slice(0, 10) }))

  // Officer and leader hear of each closing when it happens: where two fall on one day at different hours, they hear twice.
  it('go in the hours of working days, one a day at most to who reports, none twice', () => {
    const all = mails()
    expect(all.filter(({ day, minute }) => !isWorked(day) || minute.slice(11) < '07:00' || minute.slice(11) > '19:00')).toEqual([])
    const reporting = all.filter(({ to }) => to !== people.officer && to !== people.leader)
    const perDay = reporting.map(({ day, to }) => `${day} ${to}`)
    expect(perDay.filter((one, i) => perDay.indexOf(one) !== i)).toEqual([])
    expect(new Set(all.map(({ to, subject, body }) => `${to} ${subject} ${body}`)).size).toBe(all.length)
    expect(office.records('Hộp thư đi').filter((row) => !['Đã gửi', 'Không cần gửi nữa'].includes(row['Tình trạng']!))).toEqual([])
  })

  it('remind whom the rules say on the days that they say', () => {
    const own = new Set(members.map(({ mail }) => mail))
    const sent = mails().flatMap(({ day, to }) => (own.has(to) ? [`${day} ${to}`] : []))
    const wanted = mailsOwed(count).filter(({ at }) => !isStopped(at))
    const days = [...new Set(wanted.map(({ at, member }) => `${at.slice(0, 10)} ${member.mail}`))]
    expect(sent.sort(byKey)).toEqual(days.sort(byKey))
  })

  it('ask nobody for what he has handed in', () => {
    const wrong = mails().flatMap(({ to, minute, body }) => {
      const member = members.find(({ mail }) => mail === to)
      return member
        ? remindable(body).flatMap(({ regime, label }) => {
            const one = [...count.values()].find((c) => c.member === member && c.report.regime === regime && c.report.label === label)
            return one && (one.submitted === undefined || one.notAfter! >= minute) ? [] : [{ minute, to, regime, label }]
          })
        : []
    })
    expect(wrong).toEqual([])
  })

  it('tell the officer at each cut-off and the leader of each consolidation', () => {
    const days = (address: string): string[] => [...new Set(mails().flatMap(({ to, day }) => (to === address ? [day] : [])))].sort()
    const ran = asked.map(({ cutOff }) => cutOff).map((m) => (isStopped(m) ? '2026-06-15' : m.slice(0, 10)))
    expect(days(people.leader)).toEqual([...new Set(ran)].sort())
    for (const day of ran) expect(days(people.officer)).toContain(day)
  })
})
