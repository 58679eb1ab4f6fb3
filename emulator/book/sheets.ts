import type { BookData, SheetData } from './data'
import { newSheet, sheetWord } from './new-book'
import { dropSheetInFormula, renameInFormula, sameName } from './references'
import { Refused } from './refused'
import { eachFormula } from './rewrite'
import * as says from './says'
import { markStale } from './stale'

/** Adds a sheet before position `index`, 0-based, and makes it the active one. Without a name Google counts: `Trang tính2`. */
export function addSheet(book: BookData, name: string | undefined, index = book.sheets.length, like?: SheetData): SheetData {
  if (name !== undefined) checkName(book, name)
  const id = book.nextId++
  const sheet = like ? copySheetData(book, like, id) : newSheet(id, '')
  sheet.name = name ?? freeName(book)
  book.sheets.splice(Math.max(0, Math.min(index, book.sheets.length)), 0, sheet)
  book.activeSheetId = id
  return sheet
}

/** The copy stands last and is named as Google names it: `Bản sao của …`, `Copy of …`. The active sheet stays. */
export function duplicateSheet(book: BookData, sheet: SheetData, index = book.sheets.length): SheetData {
  const word = book.locale.startsWith('vi') ? 'Bản sao của' : 'Copy of'
  const copy = copySheetData(book, sheet, book.nextId++)
  let name = `${word} ${sheet.name}`
  for (let count = 2; book.sheets.some((one) => sameName(one.name, name)); count++) name = `${word} ${sheet.name} ${count}`
  copy.name = name
  book.sheets.splice(index, 0, copy)
  markStale(book)
  return copy
}

function copySheetData(book: BookData, sheet: SheetData, id: number): SheetData {
  const copy = structuredClone(sheet)
  copy.id = id
  copy.hidden = false
  for (const part of [...copy.charts, ...copy.protections]) part.id = book.nextId++
  for (const chart of copy.charts) for (const range of chart.ranges) if (range.sheetId === sheet.id) range.sheetId = id
  return copy
}

export function deleteSheet(book: BookData, sheet: SheetData): void {
  if (book.sheets.length === 1) throw new Refused(says.lastSheet)
  if (book.sheets.every((one) => one === sheet || one.hidden)) throw new Refused(says.lastVisibleSheet)
  const index = book.sheets.indexOf(sheet)
  book.sheets.splice(index, 1)
  book.namedRanges = book.namedRanges.filter((one) => one.sheetId !== sheet.id)
  book.metadata = book.metadata.filter(({ where }) => !('sheetId' in where) || where.sheetId !== sheet.id)
  for (const other of book.sheets) {
    for (const chart of other.charts) chart.ranges = chart.ranges.filter((range) => range.sheetId !== sheet.id)
    eachFormula(other, (formula) => dropSheetInFormula(formula, sheet.name))
  }
  if (book.activeSheetId === sheet.id) {
    const next = book.sheets.slice(index).find((one) => !one.hidden) ?? book.sheets.find((one) => !one.hidden)
    book.activeSheetId = next?.id ?? 0
  }
  markStale(book)
}

/** Formulas that name the sheet follow. */
export function renameSheet(book: BookData, sheet: SheetData, name: string): void {
  if (name === sheet.name) return
  checkName(book, name, sheet)
  for (const other of book.sheets) eachFormula(other, (formula) => renameInFormula(formula, sheet.name, name))
  sheet.name = name
}

export function hideSheet(book: BookData, sheet: SheetData): void {
  if (book.sheets.every((one) => one === sheet || one.hidden)) throw new Refused(says.hideLastSheet)
  sheet.hidden = true
  if (book.activeSheetId === sheet.id) book.activeSheetId = book.sheets.find((one) => !one.hidden)?.id ?? sheet.id
}

function checkName(book: BookData, name: string, except?: SheetData): void {
  if (name.trim() === '') throw new Refused(says.sheetNameEmpty)
  if (book.sheets.some((one) => one !== except && sameName(one.name, name))) throw new Refused(says.sheetExists(name))
}

function freeName(book: BookData): string {
  const word = sheetWord(book.locale)
  let count = book.sheets.length + 1
  while (book.sheets.some((one) => sameName(one.name, `${word}${count}`))) count++
  return `${word}${count}`
}
