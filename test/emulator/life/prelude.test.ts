import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeRealm } from '../../../emulator/life/node-realm'
import { type PreludeHost, prelude, type RealmMakers } from '../../../emulator/life/prelude'
import { offsetAt, zoneName } from '../../../emulator/life/zone'

function realmIn(zone: string, now: string) {
  const realm = nodeRealm()
  const host: PreludeHost = {
    now: () => Date.parse(now),
    offset: (utc) => offsetAt(zone, utc),
    zone,
    zoneName: (utc) => zoneName(zone, utc),
  }
  const makers = (realm.evaluate(prelude, 'prelude') as (host: PreludeHost) => RealmMakers)(host)
  return { makers, run: (source: string) => realm.evaluate(source, 'test') }
}

describe('Date in a realm follows the emulated clock and zone', () => {
  const vietnam = realmIn('Asia/Ho_Chi_Minh', '2026-05-22T01:00:00Z')
  test.each<[string, unknown]>([
    ['new Date().getHours()', 8],
    ['Date.now()', Date.parse('2026-05-22T01:00:00Z')],
    ['new Date().toString()', 'Fri May 22 2026 08:00:00 GMT+0700 (Indochina Time)'],
    ['Date()', 'Fri May 22 2026 08:00:00 GMT+0700 (Indochina Time)'],
    ['String(new Date(NaN))', 'Invalid Date'],
    ['"" + new Date(2026, 4, 5)', 'Tue May 05 2026 00:00:00 GMT+0700 (Indochina Time)'],
    ['new Date(2026, 4, 5).toISOString()', '2026-05-04T17:00:00.000Z'],
    ['new Date(2026, 4, 5, 16, 30, 15, 7).toISOString()', '2026-05-05T09:30:15.007Z'],
    ['new Date("2026-05-05").getHours()', 7],
    ['new Date("2026-05-05T00:00").getHours()', 0],
    ['new Date("2026-05-05T00:00:00Z").getHours()', 7],
    ['new Date("2026-05-05T00:00:00+07:00").getHours()', 0],
    ['new Date("May 5, 2026 10:00").getHours()', 10],
    ['new Date("2026/05/05").getDate()', 5],
    ['new Date("Tue May 05 2026 10:00:00 GMT+0700 (Indochina Time)").getHours()', 10],
    ['Date.parse(new Date(2026, 4, 5).toString()) === new Date(2026, 4, 5).getTime()', true],
    ['new Date(2026, 4, 5).getTimezoneOffset()', -420],
    ['new Date(2026, 4, 5).getDay()', 2],
    ['{ const d = new Date(2026, 0, 31); d.setMonth(1); d.getMonth() + "/" + d.getDate() }', '2/3'],
    ['{ const d = new Date(2026, 0, 1, 23); d.setHours(24, 5); d.getDate() + " " + d.getMinutes() }', '2 5'],
    ['{ const d = new Date(NaN); d.setFullYear(2026, 0, 1); d.getFullYear() }', 2026],
    ['new Date(2026, 4, 5, 16, 5).toLocaleTimeString("en-GB")', '16:05:00'],
    ['new Date() instanceof Date', true],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['new (class Moment extends Date {})(0) instanceof Date', true],
    ['new Date(new Date(5)).getTime()', 5],
    ['new Date(99, 0, 1).getFullYear()', 1999],
    ['new Date(0).constructor === Date', true],
    ['new Intl.DateTimeFormat().resolvedOptions().timeZone', expect.stringMatching(/Ho_Chi_Minh|Saigon/)],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    ['new Date(2026, 4, 5) - new Date(2026, 4, 4)', 86_400_000],
  ])('%s', (source, wanted) => {
    expect(vietnam.run(source)).toEqual(wanted)
  })

  const newYork = realmIn('America/New_York', '2026-03-08T12:00:00Z')
  test.each<[string, unknown]>([
    ['new Date(2026, 2, 8, 1, 59).toISOString()', '2026-03-08T06:59:00.000Z'],
    ['new Date(2026, 2, 8, 2, 30).getHours()', 3],
    ['new Date(2026, 10, 1, 1, 30).toISOString()', '2026-11-01T05:30:00.000Z'],
    ['new Date(2026, 6, 1).toString()', 'Wed Jul 01 2026 00:00:00 GMT-0400 (Eastern Daylight Time)'],
  ])('with summer time: %s', (source, wanted) => {
    expect(newYork.run(source)).toEqual(wanted)
  })

  test('any moment: its parts agree with Intl, and the constructor takes them back', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      const { run } = realmIn(zone, '2026-01-01T00:00:00Z')
      const parts = run(`(ms) => {
        const d = new Date(ms)
        const list = [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds()]
        const back = new Date(list[0], list[1] - 1, list[2], list[3], list[4], list[5])
        return list.concat(back.getTime(), Date.parse(d.toString()))
      }`) as (ms: number) => number[]
      const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
      fc.assert(
        fc.property(fc.integer({ min: 200_000_000, max: 2_000_000_000 }), (seconds) => {
          const named = Object.fromEntries(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]))
          const [year, month, day, hour, minute, second, back, parsed] = parts(seconds * 1000)
          expect([year, month, day, hour, minute, second]).toEqual([
            named.year,
            named.month,
            named.day,
            named.hour,
            named.minute,
            named.second,
          ])
          expect(parsed).toBe(seconds * 1000)
          expect([0, 1_800_000, 3_600_000]).toContain(seconds * 1000 - back!)
        }),
        { numRuns: 300, examples: [[415_719_000]] },
      )
    }
  })

  test('values made for the realm belong to it', () => {
    const { makers, run } = vietnam
    const isOwn = run(
      '(dates, date, error) => [dates instanceof Array, dates[0] instanceof Array, date instanceof Date, error instanceof Error, String(error)]',
    ) as (...values: unknown[]) => unknown[]
    expect([...isOwn(makers.array([[1]]), makers.date(0), makers.error('Không được'))]).toEqual([
      true,
      true,
      true,
      true,
      'Exception: Không được',
    ])
  })
})

describe('what Apps Script lacks', () => {
  const { run } = realmIn('UTC', '2026-01-01T00:00:00Z')
  test.each(
    'fetch setTimeout setInterval URL URLSearchParams TextEncoder TextDecoder atob btoa crypto structuredClone performance queueMicrotask localStorage document window XMLHttpRequest process require Buffer'.split(
      ' ',
    ),
  )('%s is undefined', (name) => {
    expect(run(`typeof ${name}`)).toBe('undefined')
  })
})
