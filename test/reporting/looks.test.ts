import { describe, expect, test } from 'vitest'
import { looksOf, tabsToLookAt, withLooks } from '../../src/reporting/looks'
import { m } from './office'

const units = Array.from({ length: 14 }, (_, i) => `U${i + 1}`)
const looks = { last: m('2026-05-22T08:50'), since: m('2026-05-22T08:00'), units: {} }
const quiet = { looks, now: m('2026-05-22T09:00'), stamped: [], all: false }

describe('the tabs that a tick reads', () => {
  test('a few in turn, so that all are through after a while', () => {
    let now = looks
    const seen: string[] = []
    for (let i = 0; i < 3; i++) {
      const found = tabsToLookAt(units, { ...quiet, looks: now })
      seen.push(...found)
      now = looksOf({ looks: withLooks(now, found, [], false, m(`2026-05-22T09:${i}0`)) }) as typeof looks
    }
    expect(new Set(seen)).toEqual(new Set(units))
    expect(seen.length).toBe(18)
  })
  test('those that bear a stamp, whose ever turn it is', () => {
    expect(tabsToLookAt(units, { ...quiet, stamped: ['U14'] })).toEqual(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U14'])
  })
  test.each<[string, Partial<Parameters<typeof tabsToLookAt>[1]>]>([
    ['before something is closed', { all: true }],
    ['after the clock had stopped', { now: m('2026-05-22T09:16') }],
    ['the first time', { looks: looksOf({}) }],
  ])('all of them %s', (_, more) => {
    expect(tabsToLookAt(units, { ...quiet, ...more })).toEqual(units)
  })
})

test('a box that is still ticked keeps the moment at which it was last seen empty, also when all were looked at', () => {
  const now = m('2026-05-22T09:00')
  expect(JSON.parse(withLooks(looks, ['U1'], ['U2'], false, now))).toEqual({
    last: now,
    since: looks.since,
    units: { U1: now, U2: looks.since },
  })
  expect(JSON.parse(withLooks(looks, ['U1'], ['U2'], true, now))).toEqual({ last: now, since: now, units: { U2: looks.since } })
})
