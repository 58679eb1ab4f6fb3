import type { Day } from '../calendar/day'
import { clockOf, dayOf, type Moment } from '../calendar/moment'
import type { Task } from '../tables/tasks'
import { sayDay, sayMoment, shortLabel } from './dates'
import { type AnswersOwed, answerPlace, feedbackBlocks, feedbackCounts } from './feedback'
import type { MailText } from './mails'

/** A report as its organisation is told of it. */
export interface OwedReport {
  /** Name of the regime. */
  readonly regime: string
  readonly period: string
  /** Its cut-off, or the end of the days for which it was opened again. */
  readonly until: Moment
  readonly standing: 'open' | 'missed' | 'returned' | 'opened'
  /** Why it was returned or opened again. */
  readonly reason: string | undefined
  /** The cell to write in first. */
  readonly cell: string
  /** Whether the mail goes because of it. */
  readonly calls: boolean
}

/** All that one organisation is told of in a mail. */
export interface UnitMatters extends AnswersOwed {
  readonly unit: string
  readonly tab: string
  /** The address of the tab, where it is known. */
  readonly link: string | undefined
  /** The most urgent first. */
  readonly reports: readonly OwedReport[]
  readonly overdue: readonly Task[]
  readonly soon: readonly Task[]
  readonly risk: readonly Task[]
  readonly proof: readonly Task[]
}

interface Reminder {
  readonly committee: string
  /** The day on which it goes. */
  readonly day: Day
  readonly link: string
  readonly units: readonly UnitMatters[]
  readonly withCalendar: boolean
}

/** To one person: the reports that he owes, the tasks to look after and the feedback to answer, over all organisations that he answers for. */
export function reminderMail({ committee, day, link, units, withCalendar }: Reminder): MailText {
  const reports = units.flatMap((unit) => unit.reports)
  const many = units.length > 1
  const tasks = taskParts.flatMap(({ of, title, say }) => {
    const lines = units.flatMap((unit) => unit[of].map((task) => `- ${many ? `${unit.unit}: ` : ''}${say(task)}`))
    return lines.length > 0 ? [`${title}:\n${lines.join('\n')}`] : []
  })
  const answers = feedbackBlocks(units)
  const here = units.flatMap((unit) => (unit.reports.length > 0 ? [reportBlock(unit, link)] : []))
  const tabs = here.length > 0 ? [] : units.filter(hasTasks).flatMap((unit) => openings(unit, link))
  const book = [...here, ...tabs].some((said) => said.includes(bookLine(link))) ? [] : [bookLine(link)]
  return {
    subject: subjectOf(day, units),
    body: [
      'Kính gửi đồng chí,',
      ...here,
      ...(reports.length > 0
        ? [
            'Cách nộp: ghi tiến độ và kết quả, rồi tích ô "Nộp báo cáo" ở cuối trang. Không có việc gì thì tích "Không phát sinh". Điện thoại cũng làm được.',
          ]
        : []),
      ...tasks,
      ...(tabs.length > 0 ? [tabs.join('\n')] : []),
      ...answers,
      ...(answers.length > 0 ? [[answerPlace, ...book].join('\n')] : []),
      ...(withCalendar ? ['Kèm thư này có tệp lịch các hạn sắp tới: mở tệp để đưa các hạn vào lịch của điện thoại.'] : []),
      ...(reports.length > 0 ? ['Đã nộp rồi thì đồng chí bỏ qua thư này.'] : []),
      committee,
    ].join('\n\n'),
  }
}

function reportBlock(unit: UnitMatters, link: string): string {
  const more = unit.reports.length > 1 ? ['Trang đang hiện một báo cáo; báo cáo khác chọn ở ô "Chuyển sang".'] : []
  return [`${unit.unit} còn phải nộp:`, ...unit.reports.map((report) => `- ${sayOwed(report)}`), ...more, ...openings(unit, link)].join(
    '\n',
  )
}

const hasTasks = (unit: UnitMatters): boolean => taskParts.some(({ of }) => unit[of].length > 0)

const bookLine = (link: string): string => `Mở sổ: ${link}`

/** The line that opens the tab at its first cell to fill; where the tab's address is not known, the workbook, and which tab it is. */
const openings = ({ tab, link, reports }: UnitMatters, book: string): readonly string[] => {
  const [first] = reports
  return link
    ? [`Mở trang "${tab.replace(/:/g, ' ')}": ${link}${first ? `&range=${first.cell}` : ''}`]
    : [`Ghi ở trang "${tab}".`, bookLine(book)]
}

function sayOwed({ regime, period, until, standing, reason }: OwedReport): string {
  const name = `${regime}, ${period}`
  const why = reason ? ` Lý do: ${reason}.` : ''
  switch (standing) {
    case 'open':
      return `${name}: hạn ${sayMoment(until)}`
    case 'missed':
      return `${name}: đã quá hạn ${sayMoment(until)}, vẫn nhận, tính là nộp muộn`
    case 'returned':
      return `${name}: bị trả lại, nộp lại trước ${sayMoment(until)}.${why}`
    case 'opened':
      return `${name}: được mở lại, nộp trước ${sayMoment(until)}.${why}`
  }
}

const title = ({ code, title: words }: Task): string => `${code} ${words.replace(/\s+/g, ' ')}`
const dueText = ({ due }: Task): string => (due ? `hạn ${sayDay(due)}` : '')
const percent = ({ progress }: Task): string => `tiến độ ${Math.round((progress ?? 0) * 100)}%`

const taskParts = [
  { of: 'overdue', title: 'Việc đã quá hạn', say: (task: Task): string => `${title(task)} (${dueText(task)})` },
  { of: 'soon', title: 'Việc sắp đến hạn', say: (task: Task): string => `${title(task)} (${dueText(task)}, ${percent(task)})` },
  { of: 'risk', title: 'Việc có nguy cơ chậm', say: (task: Task): string => `${title(task)} (${dueText(task)}, ${percent(task)})` },
  {
    of: 'proof',
    title: 'Việc thường xuyên đã đến kỳ: cần ghi kết quả và minh chứng của kỳ này',
    say: (task: Task): string => `${title(task)} (${(task.recurrence ?? task.words ?? '').replace(/\s+/g, ' ')})`,
  },
] as const

/** What the mail goes for, in one line that makes sense a day later too. */
function subjectOf(day: Day, units: readonly UnitMatters[]): string {
  const reports = units.flatMap((unit) => unit.reports).sort((a, b) => a.until.localeCompare(b.until))
  const first = reports.find(({ calls }) => calls)
  if (first) {
    const name = `báo cáo ${shortLabel(first.period)}`
    if (first.standing === 'missed') return `Chưa nộp ${name}, đã quá hạn ${sayMoment(first.until)}`
    if (first.standing !== 'open') return `Nộp lại ${name} trước ${sayMoment(first.until)}`
    if (dayOf(first.until) === day) return `Hôm nay, ${sayDay(day).slice(0, 5)}, ${clockOf(first.until)} hết hạn nộp ${name}`
    return `Nhắc nộp ${name} trước ${sayMoment(first.until)}`
  }
  const counts = (['overdue', 'soon', 'risk', 'proof'] as const).flatMap((of) => {
    const n = new Set(units.flatMap((unit) => unit[of].map(({ code }) => code))).size
    return n > 0 ? [`${n} việc ${countWords[of]}`] : []
  })
  return `Nhắc việc: ${[...counts, ...feedbackCounts(units), ...(reports.length > 0 ? [`${reports.length} báo cáo chưa nộp`] : [])].join(', ')}`
}

const countWords = { overdue: 'quá hạn', soon: 'sắp đến hạn', risk: 'có nguy cơ chậm', proof: 'đến kỳ báo cáo' } as const
