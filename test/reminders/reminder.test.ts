import { describe, expect, test } from 'vitest'
import { reminders } from '../../src/reminders/reminder'
import { missingOf, withPeriod } from '../../src/reporting/board'
import type { Job } from '../../src/reporting/jobs'
import { m, tasks, units, week21 } from '../reporting/office'

const job: Job = { id: 'nhắc|2026-W21|2', kind: 'remind', dates: week21, due: m('2026-05-22T14:00'), until: week21.cutOff }
const board = withPeriod([], units, week21, m('2026-05-20T08:00'))
const facts = {
  committee: 'Ủy ban',
  link: 'https://x.vn',
  now: m('2026-05-22T14:05'),
  units,
  missing: missingOf(board, '2026-W21'),
  tasksOf: (): typeof tasks => [],
  tabs: {},
}

describe('reminders', () => {
  test('one mail for each person, with all his organisations; none without an address', () => {
    const mails = reminders(job, facts)
    expect(mails.map((mail) => [mail.id, mail.to])).toEqual([
      ['nhắc|2026-W21|2|congdoan@phuong.vn', 'congdoan@phuong.vn'],
      ['nhắc|2026-W21|2|chihue@phuong.vn', 'chihue@phuong.vn'],
      ['nhắc|2026-W21|2|doan@phuong.vn', 'doan@phuong.vn'],
    ])
    expect(mails[1]!.body).toContain('Hội Nông dân, Hội LHPN chưa nộp báo cáo Tuần 21/2026')
    expect(mails[1]!.body).toContain('"BC Hội Nông dân", "BC Hội LHPN"')
  })
  test('who has submitted hears nothing', () => {
    expect(reminders(job, { ...facts, missing: [] })).toEqual([])
    const only = facts.missing.filter((row) => row.unit === 'Hội LHPN')
    expect(reminders(job, { ...facts, missing: only }).map((mail) => mail.body.includes('Hội Nông dân'))).toEqual([false])
  })
  test('a tab that people renamed is called by its name', () => {
    expect(reminders(job, { ...facts, tabs: { ĐTN: 'Đoàn phường' } })[2]!.body).toContain('mở trang "Đoàn phường"')
  })
  test('only overdue tasks are named, each in one line', () => {
    const overdue = { ...tasks[1]!, title: 'Phát tờ rơi\n\nvề mã độc' }
    const mail = reminders(job, { ...facts, tasksOf: (code) => (code === 'LHPN' ? [overdue] : code === 'HND' ? [tasks[0]!] : []) })[1]!
    expect(mail.body).toContain('Việc đã quá hạn:\n- Hội LHPN: 1.2 Phát tờ rơi về mã độc (hạn 15/05/2026)\n\n')
    expect(mail.body).not.toContain('1.1')
  })
})
