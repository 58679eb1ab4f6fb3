import { describe, expect, it } from 'vitest'
import { goThrough } from './chain'
import { fortyUnits } from './forty'

describe('40 organisations under five regimes', () => {
  const office = fortyUnits()
  const { google, script, tabs } = office
  office.skipTo('2026-05-13T09:00')

  it('owe what each regime asks for', () => {
    expect(tabs).toHaveLength(40)
    const expected = office.records('Báo cáo phải nộp')
    expect(new Set(expected.map((row) => row.Kỳ))).toEqual(
      new Set(['TUAN 2026-W20', 'THANG-25 2026-M05', 'QUY-25 2026-Q2', '6THANG 2026-H1', 'NAM 2026']),
    )
    expect(expected).toHaveLength(200)
  })

  it('a tick with nothing due costs at most 0.6 modelled seconds', () => {
    google.meter.reset()
    script.run('tick')
    expect(google.meter.milliseconds).toBeLessThanOrEqual(600)
  })

  it('the Friday chain costs at most 60 modelled seconds, 40 mails among it, and three trips to the file for each organisation', () => {
    const { mails, milliseconds, trips, turns } = goThrough(office, '2026-05-15')
    expect(mails).toBe(40)
    expect(turns).toHaveLength(3)
    const week = office.records('Báo cáo phải nộp').filter((row) => row.Kỳ === 'TUAN 2026-W20')
    expect(week.map((row) => row['Tình trạng'])).toEqual(Array(40).fill('Đúng hạn'))
    expect(milliseconds).toBeLessThanOrEqual(60_000)
    // What the run reads and writes whatever the number of organisations is: fewer than 40 trips.
    expect(trips).toBeLessThanOrEqual(3 * 40 + 40)
  })
})
