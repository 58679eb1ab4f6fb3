import { commands as everyday } from '../commands'
import type { Command } from '../commands/command'
import type { Effect } from '../commands/effect'
import type * as Office from '../office'
import type * as Reader from '../reader'
import { type JournalEntry, journal } from '../tables/journal'
import { busy, calm, refused } from '../text/commands'
import { sayProblems } from '../text/problem'
import { type Book, openBook } from './book'
import { begin, now, stamp } from './clock'
import { forgetKnown, forgetSending, writeMarks } from './marks'
import { office, reader } from './parts'
import { type Performed, perform } from './perform'
import { readAll } from './read'
import { appendRows } from './rows'
import { type By, tell } from './tell'

interface Asked {
  readonly command: keyof typeof everyday | keyof typeof Office.commands | keyof typeof Reader.commands
  readonly by: By
  readonly user?: string
  readonly unit?: string
  /** Given the open workbook where the command needs to know more than records, as set-up does. */
  readonly input?: (book: Book) => unknown
}

const patience = 25_000

// Effects that leave every sheet as it is: after them alone nothing need be flushed before the lock goes.
const harmless: ReadonlySet<Effect['do']> = new Set([
  'mark',
  'then',
  'tell',
  'log',
  'answer',
  'beat',
  'drop clock',
  'ask mails left',
  'look at hand-over',
])

/** Runs a command and those that it asks for, under one lock: read, decide, perform, tell. The only place that catches a defect. */
export function run(asked: Asked): unknown {
  begin()
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(patience)) {
    if (asked.by !== 'clock') tell(asked.by, [{ as: 'toast', text: busy }])
    return { problem: busy }
  }
  forgetKnown()
  const book = openBook()
  try {
    return turn(book, asked)
  } catch (error) {
    const text = String((error as Error).stack ?? error)
    console.error(text)
    record(book, [entry(labelOf(asked.command), asked.user, { outcome: 'Sự cố', detail: text.slice(0, 2000) }, 0)])
    tell(asked.by, [{ as: 'alert', text: calm }])
    if (asked.by === 'clock') throw error
    return { problem: calm }
  } finally {
    lock.releaseLock()
  }
}

function commandOf(name: string): Command {
  const of = (commands: object): Command | undefined => (commands as Readonly<Record<string, Command>>)[name]
  return of(everyday) ?? of(office().commands) ?? of(reader().commands)!
}

/** What people call a command; by its name where the very part that holds it does not load. */
function labelOf(name: string): string {
  try {
    return commandOf(name).label
  } catch {
    return name
  }
}

function turn(book: Book, asked: Asked): unknown {
  const queue: { command: string; input: unknown }[] = [{ command: asked.command, input: asked.input?.(book) }]
  const rows: JournalEntry[] = []
  const told: Performed['told'] = []
  let answer: unknown
  let touched = false
  let sent = false
  let marks: Record<string, string> | undefined
  for (let step = queue.shift(); step; step = queue.shift()) {
    const command = commandOf(step.command)
    const unit = asked.unit ?? (step.input as { unit?: string } | undefined)?.unit
    const read = readAll(book, command, { user: asked.user ?? '', unit, input: step.input, tolerant: command.name === 'setUp' })
    if (read.blocking.length > 0) {
      const why = sayProblems(read.blocking)
      answer = { problem: `${refused}\n${why}` }
      told.push({ as: 'alert', text: `${refused}\n${why}` })
      if (read.at.marks.trouble !== why) rows.push(entry(command.label, asked.user, { outcome: 'Cần xem', detail: why }, rows.length))
      marks = { ...read.at.marks, ...marks, trouble: why }
      writeMarks(marks)
      continue
    }
    const effects = command.decide(read.records, read.at, step.input, read.tabs)
    touched ||= effects.some((effect) => !harmless.has(effect.do))
    const performed = perform(book, effects, read)
    sent ||= performed.sent === true
    // A trouble that is over is forgotten, so that it is told again should it come back.
    const over = read.at.marks.trouble ? { trouble: '' } : {}
    const fresh = { ...over, ...read.freshMarks, ...performed.marks }
    if (Object.keys(fresh).length > 0) {
      marks = { ...read.at.marks, ...fresh }
      writeMarks(marks)
    }
    rows.push(...performed.logged.map((log, i) => entry(command.label, asked.user, log, rows.length + i)))
    told.push(...performed.told)
    // What waits already will see what was done here too.
    queue.push(...performed.next.filter((next) => !queue.some((one) => isSame(one, next))))
    if (performed.answer !== undefined) answer = performed.answer
  }
  record(book, rows)
  if (rows.length > 0 || touched) SpreadsheetApp.flush()
  if (sent) forgetSending()
  tell(asked.by, told)
  return answer
}

const isSame = (a: { command: string; input: unknown }, b: { readonly command: string; readonly input: unknown }): boolean =>
  a.command === b.command && JSON.stringify(a.input) === JSON.stringify(b.input)

const entry = (
  action: string,
  user: string | undefined,
  log: { outcome: JournalEntry['outcome']; detail: string },
  n: number,
): JournalEntry => ({
  id: `${stamp()}-${n}`,
  at: now(),
  action,
  by: user || undefined,
  outcome: log.outcome,
  detail: log.detail,
})

/** Adds rows to the journal; without the sheet the rows are let go, for what was done matters more than its record. */
function record(book: Book, rows: readonly JournalEntry[]): void {
  if (rows.length === 0) return
  const sheet = book.find(journal.name, journal.sheet)
  if (!sheet) return
  appendRows(sheet, journal, rows)
}
