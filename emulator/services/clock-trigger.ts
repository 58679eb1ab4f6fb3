import { below } from '../life/random'
import { nextRun } from '../life/schedule'
import type { Schedule } from '../life/trigger-data'
import type { World } from '../life/world'
import { fromWall, isZone, wallDate } from '../life/zone'
import type { ExecutionContext } from './context'
import type { EnumMember } from './enums'
import type { Install } from './script-app'
import { strict } from './strict'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What the builder was told. */
interface Wish {
  minutes?: number
  hours?: number
  days?: number
  weeks?: number
  weekDay?: number
  monthDay?: number
  hour?: number
  nearMinute?: number
  at?: number
  label: string[]
  zone: string
}

/**
 * Time triggers. Every n minutes or hours: at a fixed offset drawn at creation. A day's hour: at a minute drawn once, within the hour or
 * within 15 minutes of nearMinute; without an hour, at an hour drawn once. Assumed: `at` and `after` start up to a minute late.
 */
export function makeClockBuilder(context: ExecutionContext, world: World, install: Install): GoogleAppsScript.Script.ClockTriggerBuilder {
  const wish: Wish = { label: [], zone: world.book.timeZone }
  // Assumed: the Vietnamese sentences of this file.
  const invalid = (member: string, must: { en: string; vi: string }): Error =>
    context.fail({
      en: `The value you passed to ${member} was invalid. It must be ${must.en}.`,
      vi: `Giá trị bạn đã chuyển đến ${member} không hợp lệ. Giá trị này phải là ${must.vi}.`,
    })
  const oneOf = (member: string, value: number, values: readonly number[]): void => {
    const head = values.slice(0, -1).join(', ')
    if (!values.includes(value))
      throw invalid(member, { en: `one of ${head} or ${values.at(-1)}`, vi: `một trong ${head} hoặc ${values.at(-1)}` })
  }
  const between = (member: string, value: number, low: number, high: number): void => {
    if (!(Number.isInteger(value) && value >= low && value <= high))
      throw invalid(member, { en: `between ${low} and ${high}`, vi: `từ ${low} đến ${high}` })
  }
  const set = (member: string, value: number | string, change: Partial<Wish>): GoogleAppsScript.Script.ClockTriggerBuilder => {
    Object.assign(wish, change)
    wish.label.push(`${member}(${value})`)
    return builder
  }
  const builder = strict('ClockTriggerBuilder', {
    everyMinutes: (n: number) => {
      oneOf('everyMinutes', n, [1, 5, 10, 15, 30])
      return set('everyMinutes', n, { minutes: n })
    },
    everyHours: (n: number) => {
      oneOf('everyHours', n, [1, 2, 4, 6, 8, 12])
      return set('everyHours', n, { hours: n })
    },
    everyDays: (n: number) => {
      between('everyDays', n, 1, 365)
      return set('everyDays', n, { days: n })
    },
    everyWeeks: (n: number) => {
      between('everyWeeks', n, 1, 52)
      return set('everyWeeks', n, { weeks: n })
    },
    onWeekDay: (weekDay: EnumMember) => set('onWeekDay', String(weekDay), { weekDay: weekDay.ordinal() }),
    onMonthDay: (n: number) => {
      between('onMonthDay', n, 1, 31)
      return set('onMonthDay', n, { monthDay: n })
    },
    atHour: (n: number) => {
      between('atHour', n, 0, 23)
      return set('atHour', n, { hour: n })
    },
    nearMinute: (n: number) => {
      between('nearMinute', n, 0, 59)
      return set('nearMinute', n, { nearMinute: n })
    },
    at: (date: Date) => set('at', date.toISOString(), { at: date.getTime() + below(world.random, 60) * 1000 }),
    atDate: (year: number, month: number, date: number) =>
      set('atDate', `${year}, ${month}, ${date}`, {
        at: fromWall(wish.zone, Date.UTC(year, month - 1, date)) + (below(world.random, 31) - 15) * minute,
      }),
    after: (milliseconds: number) =>
      set('after', milliseconds, { at: context.now() + Number(milliseconds) + below(world.random, 60) * 1000 }),
    inTimezone: (zone: string) => {
      if (!isZone(zone)) throw context.fail({ en: `Invalid argument: timezone`, vi: 'Đối số không hợp lệ: timezone' })
      return set('inTimezone', zone, { zone })
    },
    create: () => {
      const schedule = settle(wish, world)
      if (!schedule)
        throw context.fail({
          en: 'The recurrence of the trigger was not specified.',
          vi: 'Chưa chỉ định thời gian lặp lại của trình kích hoạt.',
        })
      const next = nextRun(schedule, context.now())
      return install({ event: 'CLOCK', schedule, ...(next === undefined ? {} : { next }) })
    },
  }) as unknown as GoogleAppsScript.Script.ClockTriggerBuilder
  return builder
}

/** The schedule of a wish, with everything random drawn; undefined where it names no time. */
function settle(wish: Wish, world: World): Schedule | undefined {
  const label = wish.label.join('.')
  if (wish.at !== undefined) return { every: 'once', at: wish.at, label }
  const milliseconds = (wish.minutes ?? 0) * minute || (wish.hours ?? 0) * hour
  if (milliseconds > 0) return { every: 'interval', milliseconds, offset: below(world.random, milliseconds / 1000) * 1000, label }
  const atHour = wish.hour ?? below(world.random, 24)
  const near = wish.nearMinute === undefined ? below(world.random, 60) : wish.nearMinute + below(world.random, 31) - 15
  const at = { minute: atHour * 60 + near, zone: wish.zone, label }
  if (wish.monthDay !== undefined) return { every: 'month', day: wish.monthDay, ...at }
  const today = Math.floor(wallDate(wish.zone, world.now).getTime() / day)
  if (wish.weekDay !== undefined || wish.weeks !== undefined) {
    const toDay = wish.weekDay === undefined ? 0 : (wish.weekDay - ((today + 4) % 7) + 7) % 7
    return { every: 'days', days: 7 * (wish.weeks ?? 1), firstDay: today + toDay, ...at }
  }
  if (wish.days !== undefined || wish.hour !== undefined) return { every: 'days', days: wish.days ?? 1, firstDay: today, ...at }
  return undefined
}
