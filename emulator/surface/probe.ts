import { createGoogle } from '../index'
import { nodeRealm } from '../life/node-realm'
import { liveObjects } from './live-objects'
import type { GoogleClass } from './read-types'

/** What a script meets at each member of a class: what `typeof` says, or the message of what reading it throws. */
export type Met = Readonly<Record<string, string>>

const source = `
function read(act) {
  try {
    return act()
  } catch (error) {
    return undefined
  }
}
function probe(classes, expressions, refused) {
  const file = SpreadsheetApp.getActive()
  const sheet = file.getActiveSheet()
  const range = sheet.getRange('A1:B2')
  const ui = SpreadsheetApp.getUi()
  const output = HtmlService.createHtmlOutput('x')
  const conditional = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range])
  sheet.insertChart(sheet.newChart().addRange(range).build())
  const chart = sheet.getCharts()[0]
  const met = {}
  for (const [name, members] of classes) {
    const object = expressions[name] && eval(expressions[name])
    if (!object) continue
    met[name] = {}
    for (const member of members) {
      try {
        met[name][member] = typeof (refused.includes(name) ? object[member]() : object[member])
      } catch (error) {
        met[name][member] = error.message
      }
    }
  }
  return met
}`

/** Runs a script in the emulator that reads every member of every class of which it can get an object; of refused services it calls them. */
export function probe(classes: readonly GoogleClass[]): Readonly<Record<string, Met>> {
  const google = createGoogle({ realms: nodeRealm, now: '2026-05-22T08:00', language: 'en' })
  google.ui.answer = () => ({ button: 'OK', text: '' })
  const script = google.load({ manifest: '{"timeZone":"Etc/GMT"}', scripts: [{ name: 'Code.js', source }], html: [] })
  const names = classes.map(({ name, members }) => [name, members])
  const refused = classes.filter(({ kind }) => kind === 'refused').map(({ name }) => name)
  const expressions = { ...Object.fromEntries(refused.map((name) => [name, name])), ...liveObjects, ...enumerationsOf(classes) }
  const { status, error, value } = script.run('probe', names, expressions, refused)
  if (status !== 'completed') throw new Error(`The probe failed: ${error}`)
  return value as Record<string, Met>
}

/** An enumeration is a property of a service, `SpreadsheetApp.BorderStyle`; it gives none where reading it is refused. */
function enumerationsOf(classes: readonly GoogleClass[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { name, kind } of classes) if (kind === 'enumeration') found[name] = `read(() => Charts.${name})`
  for (const { name, kind, gives } of classes) {
    if (kind !== 'service' && name !== 'Ui') continue
    for (const [member, [only]] of Object.entries(gives))
      if (only !== undefined && /^[A-Z]/.test(member)) found[only] = `read(() => ${name === 'Ui' ? 'ui' : name}.${member})`
  }
  return found
}
