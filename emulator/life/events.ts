import type { Box } from '../book/data'
import { wrapRange } from '../services/range'
import { AuthMode } from '../services/script-app'
import { makeUser } from '../services/session'
import { wrapSpreadsheet } from '../services/spreadsheet'
import type { RunningContext } from './context'
import { wallDate } from './zone'

const mode = (context: RunningContext): unknown => (context.authorised ? AuthMode.FULL : AuthMode.LIMITED)

/** An event object of the realm with these members. */
const event = (context: RunningContext, members: object): unknown => Object.assign(context.parse('{}') as object, members)

const source = (context: RunningContext): unknown => wrapSpreadsheet(context)

const installed = (triggerUid: string | undefined): object => (triggerUid === undefined ? {} : { triggerUid })

export const openEvent = (triggerUid?: string) => (context: RunningContext) => [
  event(context, { authMode: mode(context), source: source(context), user: makeUser(context.activeUser), ...installed(triggerUid) }),
]

export interface Edited {
  readonly sheetId: number
  readonly box: Box
  /** Only for a single cell; absent where the cell is or was empty. */
  readonly value?: string
  readonly oldValue?: string
}

export const editEvent = (edited: Edited, triggerUid?: string) => (context: RunningContext) => [
  event(context, {
    authMode: mode(context),
    range: wrapRange(context, edited.sheetId, edited.box),
    source: source(context),
    user: makeUser(context.activeUser),
    ...(edited.value === undefined ? {} : { value: edited.value }),
    ...(edited.oldValue === undefined ? {} : { oldValue: edited.oldValue }),
    ...installed(triggerUid),
  }),
]

export const changeEvent = (changeType: string, triggerUid: string) => (context: RunningContext) => [
  event(context, { authMode: mode(context), changeType, source: source(context), user: makeUser(context.activeUser), triggerUid }),
]

/** Parts in UTC, as Google gives them. Assumed: weeks are ISO weeks, days of the week count from Monday 1. */
export const timeEvent = (triggerUid: string, instant: number) => (context: RunningContext) => {
  const at = wallDate('UTC', instant)
  const weekDay = at.getUTCDay() || 7
  const thursday = new Date(at.getTime() + (4 - weekDay) * 86_400_000)
  const dayOfYear = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000)
  return [
    event(context, {
      authMode: mode(context),
      'day-of-month': at.getUTCDate(),
      'day-of-week': weekDay,
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      month: at.getUTCMonth() + 1,
      second: at.getUTCSeconds(),
      timezone: 'UTC',
      triggerUid,
      'week-of-year': Math.floor(dayOfYear / 7) + 1,
      year: at.getUTCFullYear(),
    }),
  ]
}
