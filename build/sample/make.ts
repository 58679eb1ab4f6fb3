import { readFileSync } from 'node:fs'
import { createGoogle } from '../../emulator'
import type { SavedGoogle, Script } from '../../emulator/face'
import { nodeRealm } from '../../emulator/life/node-realm'
import type { PlanAnswer, PlanPreview, PlanRequest } from '../../src/commands/plan-request'
import { expectedReports } from '../../src/tables/expected-reports'
import { feedback } from '../../src/tables/feedback'
import { regimes } from '../../src/tables/regimes'
import { reportForm } from '../../src/tables/report-form'
import { settingList, settings } from '../../src/tables/settings'
import { tasks } from '../../src/tables/tasks'
import { units } from '../../src/tables/units'
import { menu, reportTabTitle } from '../../src/text/labels'
import { overviewText } from '../../src/text/overview'
import { builtProject } from '../project'
import { type Hand, handOver } from './hand'
import { type Entry, notes, past } from './office'
import { type Answer, answers, type Opinion, opinions } from './opinions'
import { charge, committee, contacts } from './people'
import { type Visit, visits } from './reports'
import { type Review, reviews } from './reviews'
import { passTo, run } from './time'

const setUpAt = '2026-04-20T07:42'
const firstRunBy = '2026-04-20T07:55:00'
const handsOverAt = '2026-04-20T08:05'
/** The clock runs on from here, so that the file opens with one that goes. */
const refreshesAt = '2026-05-22T13:05'
const opensAt = '2026-05-22T13:40'
/** Put in use beside the weekly regime, under a shorter name. */
const monthly = { code: 'THANG-25', name: 'Báo cáo tháng' }

/**
 * The file of an invented ward on a Friday afternoon, two hours before the cut-off: five weeks in which people did with the add-on what people do.
 * Needs the built add-on. Throws where the add-on refuses what they do.
 */
export function makeSample(): SavedGoogle {
  const google = createGoogle({ now: setUpAt, realms: nodeRealm, account: { email: committee.account, kind: 'consumer' } })
  google.book.data.name = committee.file
  google.ui.answer = () => ({ button: 'OK' })
  const script = google.load(builtProject())
  const hand = handOver(google, script)
  script.open()
  choose(script, menu.setUp)
  writeDirectory(hand)
  const preview = importPlan(script, readFileSync(new URL('./plan.txt', import.meta.url), 'utf8'))
  writeCharges(hand, preview)
  for (const entry of past) writeEntry(hand, entry)
  run(google.clock, google.clock.now, firstRunBy)
  google.clock.set(handsOverAt)
  google.ui.answer = () => ({ button: 'OK', text: committee.account })
  choose(script, menu.takeOver)
  const story = [
    ...notes.map((note) => ({ at: note.at, happens: () => writeEntry(hand, note) })),
    ...opinions.map((opinion) => ({ at: opinion.at, happens: () => writeOpinion(hand, opinion) })),
    ...answers.map((answer) => ({ at: answer.at, happens: () => writeAnswer(hand, answer) })),
    ...visits.map((visit) => ({ at: visit.at, happens: () => writeReport(hand, visit) })),
    ...reviews.map((review) => ({ at: review.at, happens: () => writeReview(hand, review) })),
  ].sort((a, b) => a.at.localeCompare(b.at))
  for (const { at, happens } of story) {
    passTo(google.clock, at)
    happens()
  }
  passTo(google.clock, refreshesAt)
  choose(script, menu.refresh)
  choose(script, menu.clarity)
  choose(script, menu.health)
  run(google.clock, `${refreshesAt}:00`, `${opensAt}:00`)
  const failed = script.executions.find(({ status }) => status !== 'completed')
  if (failed) throw new Error(`${failed.name} at ${failed.startedAt}: ${failed.error}`)
  google.book.data.activeSheetId = google.book.data.sheets.find((sheet) => sheet.name === overviewText.sheet)!.id
  return google.save()
}

function choose(script: Script, item: string): void {
  const { status, error } = script.choose(menu.title, item)
  if (status !== 'completed') throw new Error(`${item}: ${error}`)
}

const columns = tasks.columns
const directory = units.columns

function writeDirectory(hand: Hand): void {
  for (const [setting, value] of [
    [settingList.committee, committee.name],
    [settingList.officerEmail, committee.account],
    [settingList.leaderEmail, committee.leader],
  ] as const)
    hand.type(settings.sheet, settings.columns.name.header, setting.column.header, settings.columns.value.header, value)
  const regime = regimes.columns
  hand.type(regimes.sheet, regime.code.header, monthly.code, regime.name.header, monthly.name)
  hand.type(regimes.sheet, regime.code.header, monthly.code, regime.used.header, 'Có')
  const [first] = contacts
  const rows = contacts.map(({ email, phone, person }) => [email, phone, person])
  hand.type(units.sheet, directory.shortName.header, first!.unit, directory.email.header, rows)
}

/** Through the panel's functions: looked at, then agreed to. */
function importPlan(script: Script, text: string): PlanPreview {
  const ask = (name: string, request: PlanRequest): PlanAnswer => {
    const answer = script.call(name, [request])
    if ('error' in answer) throw new Error(`${name}: ${answer.error}`)
    return answer.value as PlanAnswer
  }
  const seen = ask('previewPlan', { text })
  if (!('preview' in seen)) throw new Error(`previewPlan: ${JSON.stringify(seen)}`)
  const answer = ask('importPlan', { text, seal: seen.preview.seal })
  if (!('done' in answer)) throw new Error(`importPlan: ${JSON.stringify(answer)}`)
  return seen.preview
}

/** Who does each task and who looks after it, pasted beside the tasks that the plan brought, in its order. */
function writeCharges(hand: Hand, { rows }: PlanPreview): void {
  const pasted = rows.map(({ lead }) => [charge[lead]!.person, charge[lead]!.leader])
  hand.type(tasks.sheet, columns.code.header, rows[0]!.code, columns.person.header, pasted)
}

function writeEntry(hand: Hand, { code, progress, doneOn, result, evidence }: Entry): void {
  const write = (header: string, text: string | undefined): void => {
    if (text !== undefined) hand.type(tasks.sheet, columns.code.header, code, header, text)
  }
  write(columns.progress.header, progress)
  write(columns.doneOn.header, doneOn)
  write(columns.result.header, result)
  write(columns.evidence.header, evidence)
}

function writeReport(hand: Hand, visit: Visit): void {
  const sheet = reportTabTitle(visit.unit)
  const { columns: fields } = reportForm.lines
  const { head, tail } = reportForm
  const { picks } = visit
  if (picks) {
    const owed = hand.reads(sheet, head.others.header).split('\n')
    hand.beside(sheet, head.pick.header, owed.find((report) => report.startsWith(picks))!)
  }
  for (const [code, line] of Object.entries(visit.lines))
    for (const name of ['progress', 'result', 'difficulty', 'evidence'] as const) {
      const text = line[name]
      if (text !== undefined) hand.type(sheet, fields.code.header, code, fields[name].header, text)
    }
  if (visit.difficulties) hand.beside(sheet, tail.difficulties.header, visit.difficulties)
  if (visit.proposals) hand.beside(sheet, tail.proposals.header, visit.proposals)
  if (visit.nothing) hand.beside(sheet, tail.nothing.header, true)
  if (!visit.later) hand.beside(sheet, tail.submit.header, true)
}

function writeReview(hand: Hand, { report, action, reason }: Review): void {
  const { id, action: chosen, reason: why } = expectedReports.columns
  const write = (header: string, text: string): void => hand.type(expectedReports.sheet, id.header, report, header, text)
  if (reason) write(why.header, reason)
  write(chosen.header, action)
}

const log = feedback.columns

function writeOpinion(hand: Hand, { code, received, channel, content, place, category, person = '', unit = '', state }: Opinion): void {
  hand.add(feedback.sheet, log.code.header, [code, received, channel, content, place, category, person, unit])
  hand.type(feedback.sheet, log.code.header, code, log.state.header, state)
}

function writeAnswer(hand: Hand, { code, reply, replied, state }: Answer): void {
  const write = (header: string, text: string): void => hand.type(feedback.sheet, log.code.header, code, header, text)
  write(log.reply.header, reply)
  write(log.replied.header, replied)
  write(log.state.header, state)
}
