import { type Office, openOffice } from './office'
import { type Act, stoppages } from './year-plan'
import { type Asked, asked, members, minutesAfter, remindersOf, weekday, yearDays } from './year-rules'

export const people = { officer: 'canbo@example.com', leader: 'chutich@example.com', superior: 'bantt@example.com' }

/** When the clock comes by: where periods begin, where somebody is reminded, and where something is due. In between it is set on. */
function windowsOfYear(): readonly (readonly [string, string])[] {
  const after = (m: string, minutes: number): readonly [string, string] => [m, minutesAfter(m, minutes)]
  const nights = yearDays.filter((d) => weekday(d) === 1 || d.endsWith('-01')).map((d) => after(`${d}T00:00`, 11))
  const reminders = asked.flatMap((report) => remindersOf(report).map((m) => after(m, 11)))
  const cutOffs = asked.flatMap(({ cutOff }) => [-2, 30].map((minutes) => after(minutesAfter(cutOff, minutes), 12)))
  const again = stoppages.map(([, to]) => after(to, 11))
  const all = [after('2026-01-05T07:30', 11), ...again, ...nights, ...reminders, ...cutOffs].sort(([a], [b]) => a.localeCompare(b))
  const joined: [string, string][] = []
  for (const [from, to] of all) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1]
    else joined.push([from, to])
  }
  return joined.filter(([from]) => !isStopped(from))
}

export const isStopped = (m: string): boolean => stoppages.some(([from, to]) => m >= from && m < to)

/** The office on 5 January with its directory and five regimes; the seventh organisation is not in it yet. */
function newOffice(): Office {
  const office = openOffice({ now: '2026-01-05T07:00' })
  office.menu('Thiết lập')
  const { script } = office
  script.edit('Đơn vị', 'F2', [[people.superior], ...members.slice(0, 5).map(({ mail }) => [mail])])
  script.edit('Đơn vị', 'A8', [['TDP1', 'Ban CTMT tổ dân phố 1', 'TDP 1', 'Ban CTMT', '', 'tdp1@example.com', '', '', 'UB']])
  script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Email người phụ trách')}`, people.officer)
  script.edit('Cài đặt', `B${office.rowOf('Cài đặt', 'Email lãnh đạo')}`, people.leader)
  const regimes = office.records('Chế độ báo cáo').map((row) => row.Mã)
  for (const code of ['THANG-T6', 'THANG-25', 'QUY-25', '6THANG']) script.edit('Chế độ báo cáo', `C${regimes.indexOf(code) + 2}`, 'Có')
  script.edit('Chế độ báo cáo', `E${regimes.indexOf('TUAN') + 2}`, 'Công đoàn; Hội LHPN; Hội CCB')
  script.edit('Chế độ báo cáo', `L${regimes.indexOf('TUAN') + 2}`, 'trước 2 giờ')
  script.edit('Chế độ báo cáo', `E${regimes.indexOf('THANG-T6') + 2}`, 'Ban CTMT; Hội Nông dân')
  script.edit('Chế độ báo cáo', `E${regimes.indexOf('THANG-25') + 2}`, 'Tổ chức thành viên')
  script.edit('Chế độ báo cáo', `M${regimes.indexOf('THANG-25') + 2}`, '24')
  script.edit(
    'Nhiệm vụ',
    'A2',
    members.map(({ name }, i) => [`${i + 1}`, 'Việc chung', `Vận động ${i + 1}`, name]),
  )
  office.menu('Thiết lập')
  return office
}

/** What an organisation did and how the add-on answered on its tab. */
export interface Done extends Act {
  readonly key: string
  readonly said: string
}

/** The year as it is lived; ends on 31 December at night. */
export function liveYear(plan: readonly Act[]): { readonly office: Office; readonly done: readonly Done[] } {
  const office = newOffice()
  const { clock } = office.google
  const windows = windowsOfYear()
  let at = 0
  const goTo = (moment: string): void => {
    for (; at < windows.length && windows[at]![0] <= moment; at++) {
      const [from, to] = windows[at]!
      if (from > clock.now) clock.set(from)
      if (to > moment) {
        if (moment > clock.now.slice(0, 16)) clock.runTo(moment)
        return
      }
      if (to > clock.now.slice(0, 16)) clock.runTo(to)
    }
    if (moment > clock.now.slice(0, 16)) clock.set(moment)
  }
  const changes = [
    {
      on: '2026-03-11',
      does: () => {
        office.script.edit('Đơn vị', 'A9', [
          ['TDP2', 'Ban CTMT tổ dân phố 2', 'TDP 2', 'Ban CTMT', '', 'tdp2@example.com', '', '', 'UB', '11/03/2026'],
        ])
        office.menu('Thiết lập')
      },
    },
    { on: '2026-09-16', does: () => office.script.edit('Đơn vị', 'K8', '16/09/2026') },
  ]
  const steps = [
    ...changes.map(({ on, does }) => ({ at: `${on}T08:00`, does })),
    ...plan.map((act) => ({ at: act.at, does: () => void done.push(perform(office, act)) })),
  ].sort((a, b) => a.at.localeCompare(b.at))
  const done: Done[] = []
  for (const step of steps) {
    goTo(step.at)
    step.does()
  }
  goTo('2026-12-31T23:00')
  return { office, done }
}

function perform(office: Office, act: Act): Done {
  const { script } = office
  const tab = `BC ${act.member.name}`
  const beside = (label: string): string => `B${office.rowOf(tab, label)}`
  const answered = (): Done => ({ ...act, key: office.beside(tab, 'Mã kỳ'), said: office.beside(tab, 'Tình trạng') })
  const write = (): [string, string | boolean] => {
    const line = office.rowOf(tab, 'Mã') + 1
    return act.member.code === 'TDP1' || !office.shown(tab, `A${line}`)
      ? [beside('Không phát sinh'), true]
      : [`E${line}`, `${act.report.label} ${act.at}`]
  }
  if (act.act === 'again') {
    office.tick(tab, 'Nộp báo cáo')
    const shown = asked.find(({ key }) => key === office.beside(tab, 'Mã kỳ'))
    if (!shown || shown.from <= act.at.slice(0, 10)) return answered()
  } else if (act.act === 'amend') office.tick(tab, 'Sửa báo cáo đã nộp')
  else turnTo(office, tab, act.report)
  const [cell, said] = write()
  if (act.act === 'unseen') {
    office.aside(`const tab = SpreadsheetApp.getActive().getSheetByName('${tab}')
      tab.getRange('${cell}').setValue(${JSON.stringify(said)}); tab.getRange('${beside('Nộp báo cáo')}').setValue(true)`)
    return answered()
  }
  script.edit(tab, cell, said)
  office.tick(tab, 'Nộp báo cáo')
  return answered()
}

/** Turns a tab to a report by the cell "Chuyển sang"; words that were written for a later one go first. */
function turnTo(office: Office, tab: string, { key, cutOff, regime }: Asked): void {
  if (office.beside(tab, 'Mã kỳ') === key) return
  const line = office.rowOf(tab, 'Mã') + 1
  if (office.shown(tab, `E${line}`)) office.script.edit(tab, `E${line}`, '')
  const said = `hạn 16:00 ${cutOff.slice(8, 10)}/${cutOff.slice(5, 7)} (${regime})`
  const choice = office
    .beside(tab, 'Còn phải nộp')
    .split('\n')
    .find((words) => words.endsWith(said))
  if (choice) office.script.edit(tab, `B${office.rowOf(tab, 'Chuyển sang')}`, choice)
  const shown = office.beside(tab, 'Mã kỳ')
  if (shown !== key)
    throw new Error(`${office.google.clock.now} ${tab}: wanted ${key}, shows ${shown}; others: ${office.beside(tab, 'Còn phải nộp')}`)
}
