import { describe, expect, it } from 'vitest'
import { fortyUnits } from './forty'

describe('40 organisations under five regimes', () => {
  const office = fortyUnits()
  const { google, script, tabs } = office
  google.clock.runTo('2026-05-13T09:00')

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

  // A Friday after which the next weekly report is due first; where a month's is, its tabs are begun with what the weeks have said, 2.7 seconds more.
  it('the Friday chain costs at most 60 modelled seconds, 40 mails among it, and three trips to the file for each organisation', () => {
    google.clock.runTo('2026-05-15T13:50')
    const before = office.script.executions.length
    const sent = google.mailbox.sent.length
    google.clock.runTo('2026-05-15T15:50')
    expect(google.mailbox.sent.length - sent).toBe(40)
    const reminding = office.script.executions.slice(before)
    const fill = tabs.map((tab, i) => {
      const [line, box] = [office.rowOf(tab, String(i + 1)), office.rowOf(tab, 'Nộp báo cáo')]
      return `tab = file.getSheetByName('${tab}'); tab.getRange('E${line}').setValue('Đã họp ${i} hộ'); tab.getRange('B${box}').setValue(true)`
    })
    office.aside(`const file = SpreadsheetApp.getActive(); let tab; ${fill.join('; ')}`)
    google.clock.set('2026-05-15T16:00')
    google.clock.runTo('2026-05-15T16:08')
    const trips = google.meter
      .last!.rows.filter(({ call }) => /^Range\.[gs]etValues$/.test(call))
      .reduce((sum, { count }) => sum + count, 0)
    google.clock.runTo('2026-05-15T16:45')
    const week = office.records('Báo cáo phải nộp').filter((row) => row.Kỳ === 'TUAN 2026-W20')
    expect(week.map((row) => row['Tình trạng'])).toEqual(Array(40).fill('Đúng hạn'))
    const quiet = 600
    const chain = [...reminding, ...office.script.executions].filter(({ name, milliseconds }) => name === 'tick' && milliseconds > quiet)
    expect(chain.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBeLessThanOrEqual(60_000)
    // What the run reads and writes whatever the number of organisations is: fewer than 40 trips.
    expect(trips).toBeLessThanOrEqual(3 * 40 + 40)
  })
})
