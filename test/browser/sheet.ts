import type { Page } from 'playwright-core'
import type { BookData, CellData } from '../../emulator/book/data'
import type { Google, Script } from '../../emulator/face'

/** What the page lays open for automation. */
export interface Opened {
  readonly google: Google
  readonly script: Script
  readonly api: { getActiveWorkbook(): Grid }
}
interface Grid {
  getSheetByName(name: string): GridSheet
  getActiveSheet(): GridSheet
  setActiveSheet(sheet: GridSheet): void
}
interface GridSheet {
  getRange(a1: string): GridRange
  getActiveRange(): GridRange | null
  getSheetName(): string
  scrollToCell(row: number, column: number): void
  getSheet(): HeldSheet
}
interface HeldSheet {
  getCell(row: number, column: number): { p?: { body: { textRuns: { st: number; ed: number; ts: { bl?: number } }[] } } | null }
  getRowVisible(row: number): boolean
  getComposedCellStyleByCellData(row: number, column: number, cell: unknown): { bg?: { rgb: string } } | null
}
interface GridRange {
  getRow(): number
  getColumn(): number
  getCell(): { startX: number; startY: number; endX: number; endY: number }
  getA1Notation(): string
  getDisplayValue(): string
  getRawValue(): unknown
  activate(): void
}

/** The cell of the book, as plain data. */
export const cell = (page: Page, sheet: string, a1: string): Promise<CellData | undefined> =>
  page.evaluate(
    ([name, ref]) => {
      const [, letters, row] = /^([A-Z])(\d+)$/.exec(ref!)!
      const { google } = (window as unknown as { soKeHoach: Opened }).soKeHoach
      const book: BookData = google.book.data
      return book.sheets.find((one) => one.name === name)?.cells[Number(row) - 1]?.[letters!.charCodeAt(0) - 65] ?? undefined
    },
    [sheet, a1],
  )

/** What the grid shows in the cell. */
export const shown = (page: Page, sheet: string, a1: string): Promise<string> =>
  page.evaluate(
    ([name, ref]) =>
      (window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook().getSheetByName(name!).getRange(ref!).getDisplayValue(),
    [sheet, a1],
  )

/** The ground that the grid gives the cell of the sheet that is shown, from formats, alternating colours and conditions; null for none. */
export const background = (page: Page, a1: string): Promise<string | null> =>
  page.evaluate((ref) => {
    const sheet = (window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook().getActiveSheet()
    const [row, column] = [sheet.getRange(ref).getRow(), sheet.getRange(ref).getColumn()]
    const held = sheet.getSheet()
    return held.getComposedCellStyleByCellData(row, column, held.getCell(row, column))?.bg?.rgb ?? null
  }, a1)

/** Clicks into the cell of the sheet that is shown, in its middle or so many pixels from its left; the sheet is taken to stand at its beginning. */
export async function clickCell(page: Page, a1: string, fromLeft?: number): Promise<void> {
  const at = await page.evaluate(
    ([ref, left]) => {
      const { startX, startY, endX, endY } = (window as unknown as { soKeHoach: Opened }).soKeHoach.api
        .getActiveWorkbook()
        .getActiveSheet()
        .getRange(ref)
        .getCell()
      return { x: left === undefined ? (startX + endX) / 2 : startX + left, y: (startY + endY) / 2 }
    },
    [a1, fromLeft] as const,
  )
  const place = (await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox())!
  await page.mouse.click(place.x + at.x, place.y + at.y)
}

/** A person types into the cell and presses Enter; types only once the cell is chosen and has the keyboard, as people see it. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await clickCell(page, a1)
  await page.waitForFunction((ref) => {
    const chosen = (window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook().getActiveSheet().getActiveRange()
    return chosen?.getA1Notation() === ref && document.activeElement?.getAttribute('contenteditable') === 'true'
  }, a1)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Opens the add-on's menu and chooses along the titles. */
export async function choose(page: Page, menu: string, ...path: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click()
  for (const title of path.slice(0, -1)) await page.getByRole('menuitem', { name: title, exact: true }).hover()
  await page.getByRole('menuitem', { name: path.at(-1)!, exact: true }).click()
}
