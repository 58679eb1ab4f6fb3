import type { Moment } from '../calendar/moment'
import { clockOf } from '../calendar/moment'
import type { Task } from '../tables/tasks'
import { sayMoment, sayPeriod, shortLabel } from './dates'
import type { ToldFeedback } from './feedback'

interface Said {
  readonly summary: string
  readonly description: string
}

/** Name of the calendar file that comes with a mail. */
export const calendarName = 'Lịch hạn nộp.ics'

/** A report's cut-off as it stands in a person's calendar. */
export const dateOfReport = (
  unit: string,
  dates: { readonly period: Parameters<typeof sayPeriod>[0]; readonly cutOff: Moment; readonly regime: { readonly name: string } },
): Said => ({
  summary: `${clockOf(dates.cutOff)} hạn nộp báo cáo ${shortLabel(sayPeriod(dates.period))}`,
  description: `${unit}: ${dates.regime.name}, ${sayPeriod(dates.period)}, hạn ${sayMoment(dates.cutOff)}.`,
})

/** A task's due day as it stands in a person's calendar. */
export const dateOfTask = (unit: string, task: Task): Said => ({
  summary: `Hạn việc ${task.code} ${task.title.replace(/\s+/g, ' ')}`,
  description: `${unit} chủ trì.${task.product ? ` Sản phẩm: ${task.product.replace(/\s+/g, ' ')}.` : ''}`,
})

/** The day by which feedback is to be answered as it stands in a person's calendar. */
export const dateOfFeedback = (units: string, { code, content, place }: ToldFeedback): Said => ({
  summary: `Hạn trả lời phản ánh ${code}`,
  description: `${units}: ${content}${place ? ` (${place})` : ''}`,
})
