import { createGoogle } from '../emulator/index'
import { nodeRealm } from '../emulator/life/node-realm'

const rows = 10_000
const columns = 20
const times = 5

const fresh = () => createGoogle({ realms: nodeRealm, now: '2026-05-22T08:00' })

/** The middle of some runs, in milliseconds of this machine. */
function middle(act: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const from = performance.now()
    act()
    return performance.now() - from
  })
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!
}

const source = `
function write() {
  const values = Array.from({ length: ${rows} }, (_, i) => Array.from({ length: ${columns} }, (_, j) => (j % 2 ? i * j : 'Việc ' + i)))
  const sheet = SpreadsheetApp.getActive().getSheets()[0]
  sheet.insertRowsAfter(1000, ${rows - 1000})
  sheet.getRange(1, 1, ${rows}, ${columns}).setValues(values)
}
function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, ${rows}, ${columns}).getValues().length }
function idle() {}`

/** Times of the emulator on this machine, beside what they are meant to stay under; shown, never asserted. */
export function timeEmulator(): string {
  const script = fresh().load({
    manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' }),
    scripts: [{ name: 'Code', source }],
    html: [],
  })
  const run = (name: string) => () => {
    const { status, error } = script.run(name)
    if (status !== 'completed') throw new Error(`${name}: ${error}`)
  }
  const figures: [string, number, number | undefined][] = [
    ['a fresh Google with an empty file', middle(() => void fresh()), 10],
    ['an execution that does nothing', middle(run('idle')), undefined],
    [
      `${(rows * columns).toLocaleString('en')} cells written and read back`,
      middle(() => {
        const { load } = fresh()
        const one = load({ manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' }), scripts: [{ name: 'Code', source }], html: [] })
        one.run('write')
        if (one.run('read').value !== rows) throw new Error('not read back')
      }),
      1000,
    ],
  ]
  return [
    `The emulator, in milliseconds on this machine (the middle of ${times} runs):`,
    ...figures.map(([what, took, most]) => `  ${what}: ${took.toFixed(1)}${most === undefined ? '' : ` (meant to stay under ${most})`}`),
  ].join('\n')
}
