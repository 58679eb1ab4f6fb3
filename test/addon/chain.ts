import type { Execution } from '../../emulator'
import type { Office } from './office'

/** A Friday of forty organisations: what its clock did in more than a quiet turn, and how many mails went. */
export interface Friday {
  readonly turns: readonly Execution[]
  readonly milliseconds: number
  readonly mails: number
  /** Reads and writes of the turn that judged and closed. */
  readonly trips: number
}

const quiet = 600

/** Goes through a Friday: everybody is reminded, hands in at the last minute unseen by any script, is judged, and all is consolidated. */
export function goThrough(office: Office & { readonly tabs: readonly string[] }, day: string): Friday {
  const { google } = office
  const { clock, mailbox } = google
  const turns: Execution[] = []
  const during = (act: () => void): void => {
    const from = office.script.executions.length
    act()
    turns.push(...office.script.executions.slice(from))
  }
  office.skipTo(`${day}T13:50`)
  const sent = mailbox.sent.length
  during(() => clock.runTo(`${day}T14:30`))
  const mails = mailbox.sent.length - sent
  const fill = office.tabs.map((tab, i) => {
    const [line, box] = [office.rowOf(tab, String(i + 1)), office.rowOf(tab, 'Nộp báo cáo')]
    return `tab = file.getSheetByName('${tab}'); tab.getRange('E${line}').setValue('Đã họp ${i} hộ'); tab.getRange('B${box}').setValue(true)`
  })
  clock.set(`${day}T15:59`)
  office.aside(`const file = SpreadsheetApp.getActive(); let tab; ${fill.join('; ')}`)
  let trips = 0
  during(() => {
    clock.runTo(`${day}T16:08`)
    trips = google.meter.last!.rows.filter(({ call }) => /^Range\.[gs]etValues$/.test(call)).reduce((sum, { count }) => sum + count, 0)
    clock.runTo(`${day}T16:45`)
  })
  const long = turns.filter(({ name, milliseconds }) => name === 'tick' && milliseconds > quiet)
  return { turns: long, milliseconds: long.reduce((sum, { milliseconds }) => sum + milliseconds, 0), mails, trips }
}
