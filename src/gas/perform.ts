import { bookId, keeperMark, standingOf } from '../commands/clock-keeper'
import type { Effect } from '../commands/effect'
import { withAdded } from '../commands/moving'
import { handOverTag } from '../documents/hand-over'
import { beatCell, healthSheet } from '../documents/health-cells'
import { cellOfMoment } from '../schema/cell'
import type { Table } from '../schema/table'
import { outbox } from '../tables/outbox'
import { planPaste } from '../tables/plan-paste'
import { reportForm } from '../tables/report-form'
import { handOverText } from '../text/hand-over'
import { sayCopy } from '../text/health'
import { pasteSheet } from '../text/labels'
import type { Book, ReadTable } from './book'
import { draw } from './draw'
import { fillFields, makePaste } from './forms'
import { readTable } from './kept'
import { layOut } from './layout'
import { forgetSending, forgetStamp, writeMarks } from './marks'
import { office } from './parts'
import { patchRows } from './patch'
import type { Snapshot } from './read'
import { fillReport } from './report-tab'
import { appendRows, type End, replaceRows, rowsNotYet } from './rows'
import { send } from './send'
import { reportTag } from './tabs'
import { dropClock, type Handler, keepClock, whoActs } from './triggers'

/** What the effects of one command ask of the caller: commands to run next, marks to keep, words to say. */
export interface Performed {
  readonly next: { readonly command: string; readonly input: unknown }[]
  readonly marks: Record<string, string>
  readonly told: { readonly as: 'toast' | 'alert'; readonly text: string }[]
  /** Mails went: once all is on disk, the note of what was begun goes. */
  sent?: true
  readonly logged: { readonly outcome: 'Xong' | 'Cần xem' | 'Sự cố'; readonly detail: string }[]
  answer: unknown
}

/** Does what a command asked for, in its order. */
export function perform(book: Book, effects: readonly Effect[], read: Snapshot): Performed {
  const performed: Performed = { next: [], marks: {}, told: [], logged: [], answer: undefined }
  const ends = new Map<string, number>()
  const made = new Map<string, readonly string[]>()
  for (const effect of effects) performOne(book, effect, read, performed, { ends, made })
  return performed
}

interface Known {
  /** The row after the last one, of tables that were added to. */
  readonly ends: Map<string, number>
  /** The headers of sheets that were made in this run. */
  readonly made: Map<string, readonly string[]>
}

function performOne(book: Book, effect: Effect, read: Snapshot, performed: Performed, { ends, made }: Known): void {
  const sheetOf = (table: { readonly name: string; readonly sheet: string }): ReadTable['sheet'] => book.find(table.name, table.sheet)!
  switch (effect.do) {
    case 'append': {
      const { name } = effect.table
      const fresh = effect.once ? rowsNotYet(sheetOf(effect.table), effect.table, effect.rows, effect.once) : { rows: effect.rows }
      const { rows } = fresh
      if (rows.length === 0) return
      ends.set(name, appendRows(sheetOf(effect.table), effect.table, rows, fresh.end ?? endOf(book, effect.table, read, { ends, made })))
      book.kept.delete(name)
      // People sort their own sheets, so that what was added need not stand at the end when it is looked for.
      if (effect.table.owner === 'people')
        Object.assign(performed.marks, withAdded({ ...read.at.marks, ...read.freshMarks, ...performed.marks }, effect.table, rows.length))
      return
    }
    case 'patch': {
      const { name } = effect.table
      if (!patchRows(sheetOf(effect.table), effect.table, effect.patches, book.kept.get(name))) book.kept.delete(name)
      return
    }
    case 'replace':
      book.kept.delete(effect.table.name)
      replaceRows(sheetOf(effect.table), effect.table, effect.rows)
      return
    case 'fill report':
      book.keptTabs.delete(reportTag(effect.unit))
      fillReport(book, effect, read.forms.get(reportTag(effect.unit)))
      return
    case 'mark report': {
      book.keptTabs.delete(reportTag(effect.unit))
      const tab = read.forms.get(reportTag(effect.unit))
      if (tab) fillFields(reportForm, tab.sheet, effect.fields)
      return
    }
    case 'fill fields': {
      const sheet = book.find(effect.form, pasteSheet)
      if (sheet) fillFields(planPaste, sheet, effect.fields)
      return
    }
    case 'lay out': {
      const titles = titlesOf()
      book.kept.clear()
      book.keptTabs.clear()
      for (const change of effect.changes) {
        layOut(book, change, titles)
        if (change.change === 'create')
          made.set(
            change.look.tag,
            change.look.columns.map(({ header }) => header),
          )
      }
      return
    }
    case 'make form':
      makePaste(book)
      return
    case 'draw':
      draw(book, effect.drawing, read.tables)
      return
    case 'send':
      // A copy, and a file that was one until now, holds mails that are not its own.
      if (standingOf(read.at.marks, read.at.link) !== 'home' || read.at.marks.copied) {
        performed.told.push({ as: 'alert', text: sayCopy })
        return
      }
      performed.sent = true
      performed.marks.waiting = String(send(effect, read.tables.get(outbox.name) ?? readTable(book, outbox)!))
      return
    case 'keep clock':
      performed.marks.clock = keeperMark({
        id: keepClock(effect.handler as Handler, effect.minutes),
        by: effect.by ?? whoActs(),
        since: read.at.now,
        book: bookId(read.at.link),
      })
      return
    case 'drop clock':
      dropClock(effect.id)
      return
    case 'beat':
      book.find(healthSheet.tag, healthSheet.title)?.getRange(beatCell.row, beatCell.column).setValue(cellOfMoment(read.at.now))
      return
    case 'ask mails left':
      performed.next.push({ command: effect.next, input: { left: MailApp.getRemainingDailyQuota() } })
      return
    case 'look at hand-over': {
      const ticked = tickedOnHandOver(book)
      if (ticked) performed.next.push({ command: effect.next, input: ticked })
      return
    }
    case 'keep zone':
      book.google.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh')
      return
    case 'drop blank sheet':
      dropBlankSheet(book)
      return
    case 'forget sending':
      // What was written above is on disk before the only other trace of it goes.
      SpreadsheetApp.flush()
      forgetSending()
      return
    case 'unstamp':
      if (read.at.stamps[effect.unit]) forgetStamp(effect.unit)
      return
    case 'mark':
      performed.marks[effect.name] = effect.value
      if (effect.first) writeMarks({ ...read.at.marks, ...performed.marks })
      return
    case 'then':
      performed.next.push(effect)
      return
    case 'tell':
      performed.told.push(effect)
      return
    case 'log':
      performed.logged.push(effect)
      return
    case 'answer':
      performed.answer = effect.value
      return
  }
}

/** Where rows are added to a table, as far as this execution knows without asking. */
function endOf(book: Book, table: Table<any>, read: Snapshot, { ends, made }: Known): End | undefined {
  const seen = read.tables.get(table.name) ?? book.kept.get(table.name)
  const headers = seen?.values[0] ?? made.get(table.name)
  if (!headers) return undefined
  // People may have added rows of their own since the sheet was read.
  const last = seen && table.owner === 'people' ? seen.sheet.getLastRow() : seen ? seen.values.length + seen.above : 1
  return { headers, next: ends.get(table.name) ?? last + 1 }
}

/** A tick that stands on the table for the level above, as its command takes it. */
function tickedOnHandOver(book: Book): { readonly copied: true } | 'press' | undefined {
  const sheet = book.find(handOverTag, handOverText.sheet)
  const ticked = sheet
    ?.getRange('A1:B5')
    .getValues()
    .filter(([, box]) => box === true)
    .map(([label]) => String(label))
  if (ticked?.includes(handOverText.copied)) return { copied: true }
  return ticked?.includes(handOverText.again) ? 'press' : undefined
}

const titlesOf = (): Readonly<Record<string, string>> => Object.fromEntries(office().allTables.map((table) => [table.name, table.sheet]))

/** The empty sheet that every new file begins with. */
function dropBlankSheet(book: Book): void {
  const blank = book.google.getSheets().find((sheet) => /^(Trang tính|Sheet)\s?1$/.test(sheet.getName()) && sheet.getLastRow() === 0)
  if (blank && book.google.getNumSheets() > 1) book.google.deleteSheet(blank)
}
