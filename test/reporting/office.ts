import type { Day } from '../../src/calendar/day'
import type { Clock, Moment } from '../../src/calendar/moment'
import type { WorkCalendar } from '../../src/calendar/workdays'
import type { At, ReportTab } from '../../src/commands/command'
import { calendarOf } from '../../src/commands/surroundings'
import { readDeadline } from '../../src/deadline/read'
import type { Schedule } from '../../src/deadline/schedule'
import { type Dates, datesOf } from '../../src/reporting/dates'
import { newlyExpected } from '../../src/reporting/expected'
import { type Regime, regimeOf } from '../../src/reporting/regime'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { firstRegimes } from '../../src/tables/first-regimes'
import { firstHolidays, firstUnits } from '../../src/tables/first-rows'
import type { Holiday } from '../../src/tables/holidays'
import type { ReportForm, ReportFormLine } from '../../src/tables/report-form'
import { type Settings, settingsOf } from '../../src/tables/settings'
import type { Task } from '../../src/tables/tasks'
import type { Unit } from '../../src/tables/units'
import { sayWaiting } from '../../src/text/commands'

/** The office of the tests: a ward, its committee and its five organisations, in the week 18/05 to 24/05/2026 with the cut-off on Friday the 22nd at 16:00. */
const facts: Readonly<Record<string, Partial<Unit>>> = {
  CĐ: { email: 'congdoan@phuong.vn', contact: 'Nguyễn Văn An', phone: '0905 111 222' },
  HND: { email: 'chihue@phuong.vn', contact: 'Trần Thị Huệ', phone: '0905 333 444' },
  ĐTN: { email: 'doan@phuong.vn' },
  LHPN: { email: 'chihue@phuong.vn', contact: 'Trần Thị Huệ' },
}
export const units: readonly Unit[] = firstUnits.map((u) => ({ ...u, ...facts[u.code] }))
export const unit = (code: string): Unit => units.find((u) => u.code === code)!

export const task = (code: string, fields: Partial<Task> = {}): Task => ({
  code,
  group: undefined,
  title: `Việc ${code}`,
  lead: undefined,
  coordinating: undefined,
  person: undefined,
  leader: undefined,
  words: undefined,
  start: undefined,
  due: undefined,
  recurrence: undefined,
  product: undefined,
  progress: undefined,
  state: 'Chưa thực hiện',
  doneOn: undefined,
  result: undefined,
  evidence: undefined,
  plan: undefined,
  note: undefined,
  ...fields,
})

export const day = (text: string): Day => text as Day
export const m = (text: string): Moment => text as Moment

export const tasks: readonly Task[] = [
  task('1.1', {
    title: 'Mở lớp học chữ số',
    lead: 'Hội Nông dân',
    coordinating: 'Đoàn Thanh niên',
    start: day('2026-05-01'),
    due: day('2026-05-31'),
    progress: 0.5,
    state: 'Có nguy cơ chậm',
  }),
  task('1.2', { title: 'Phát tờ rơi về mã độc', lead: 'Hội LHPN', due: day('2026-05-15'), progress: 0.2, state: 'Quá hạn' }),
  task('2.1', { title: 'Ngày hội đại đoàn kết', lead: 'Công đoàn; Hội CCB', start: day('2026-11-01'), due: day('2026-11-18') }),
  task('2.2', {
    title: 'Khảo sát chữ ký số',
    lead: 'Đoàn Thanh niên',
    coordinating: 'Hội Nông dân',
    due: day('2026-05-10'),
    progress: 1,
    state: 'Đã hoàn thành',
    doneOn: day('2026-05-08'),
  }),
]

/** Before Friday 16:00 every week. */
export const weekly: Schedule = { kind: 'recurring', rhythms: [{ every: 'week', weekdays: [5], at: '16:00' as Clock, before: 'on' }] }

export const calendar: WorkCalendar = calendarOf(firstHolidays)
export const calendarWith = (...off: readonly string[]): WorkCalendar =>
  calendarOf([
    ...firstHolidays,
    ...off.map((on): Holiday => ({ from: day(on), to: day(on), kind: 'Nghỉ', name: 'Nghỉ', source: undefined })),
  ])

export const settings: Settings = {
  ...settingsOf([], []).settings,
  committee: 'Ủy ban MTTQ Việt Nam phường Thử',
  officerEmail: 'vanphong@phuong.vn',
  leaderEmail: 'chutich@phuong.vn',
}

export const regime: Regime = regimeOf(firstRegimes[0]!, weekly)!
/** The weekly regime with some of it otherwise. */
export const regimeWith = (more: Partial<Regime>): Regime => ({ ...regime, ...more })

export const at = (now: string, more: Partial<At> = {}): At => ({
  now: m(now),
  user: '',
  settings,
  regimes: [regime],
  answers: {},
  scheduleOf: (words) => readDeadline(words, { year: 2026 }).schedule,
  calendar,
  link: 'https://docs.google.com/spreadsheets/d/thu',
  // Without a blank row between, records stand from the second row on.
  rows: { tasks: Array.from({ length: 100 }, (_, i) => i + 2) },
  problems: [],
  marks: {},
  stamps: {},
  sending: [],
  places: {},
  ...more,
})

/** The period of a day and its moments. */
export const datesAt = (on: string, within: WorkCalendar = calendar): Dates => datesOf(regime, day(on), within)!
export const week21 = datesAt('2026-05-22')
export const week22 = datesAt('2026-05-29')

export const line = (code: string, fields: Partial<ReportFormLine> = {}): ReportFormLine => ({
  code,
  title: tasks.find((t) => t.code === code)?.title ?? `Việc ${code}`,
  due: undefined,
  progress: undefined,
  result: undefined,
  difficulty: undefined,
  evidence: undefined,
  ...fields,
})

/** A report tab of week 21, ticked. */
export const ticked = (
  code: string,
  lines: readonly ReportFormLine[],
  fields: { head?: Partial<ReportForm['head']>; tail?: Partial<ReportForm['tail']> } = {},
): ReportTab => ({
  unit: code,
  title: `BC ${unit(code).shortName}`,
  form: {
    head: {
      unit: unit(code).name,
      period: 'Tuần 21/2026 (18/05-24/05)',
      cutOff: '16:00 thứ Sáu 22/05/2026',
      status: sayWaiting(week21.cutOff),
      others: undefined,
      pick: undefined,
      key: 'TUAN 2026-W21',
      ...fields.head,
    },
    lines,
    tail: { difficulties: undefined, proposals: undefined, nothing: false, submit: true, amend: false, ...fields.tail },
  },
  problems: [],
})

/** The reports that the office's organisations owe for a period, as they stand at a moment. */
export const expectedFor = (dates: Dates, now: string): readonly ExpectedReport[] => newlyExpected([], units, dates, m(now))
