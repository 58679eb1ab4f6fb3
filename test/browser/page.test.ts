import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../../build/page'
import { serveFolder } from '../../build/serve'
import { onceMore, press, startBrowser, type Visit, visit } from './browser'
import { demoProject } from './demo-addon'
import { background, cell, choose, clickCell, type Opened, shown, typeInto } from './sheet'

const folder = fileURLToPath(new URL('./out/page', import.meta.url))
const menu = 'Thử nghiệm'
let server: Server
let address: string
let index: string
const visits: Visit[] = []
let browser: Browser
/** The machine may be busy: no test measures a time. */
const patiently = { timeout: 20_000 }

const open = async (where = address, options = {}) => {
  const opened = await visit(browser, where, options)
  visits.push(opened)
  return opened
}
const openWithTable = async (where?: string) => {
  const opened = await open(where)
  await choose(opened.page, menu, 'Lập bảng')
  await expect.poll(() => shown(opened.page, 'Việc', 'A2'), patiently).toBe('Tuyên truyền bầu cử')
  await opened.page.locator('.chart canvas').waitFor()
  return opened
}
/** Height of the bars of the demo's chart, as drawn. */
const chartValues = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas')
    if (!canvas?.width) return 0
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    let blue = 0
    for (let i = 0; i < data.length; i += 4) if (data[i]! < 110 && data[i + 2]! > 220 && data[i + 3]! > 200) blue += 1
    return blue
  })

beforeAll(async () => {
  index = await buildPage({ project: demoProject, outDir: folder, title: 'Trang thử' })
  server = await serveFolder(folder)
  browser = await startBrowser()
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterEach(async () => {
  const done = visits.splice(0)
  for (const { visitor } of done) await visitor.close()
  expect(done.flatMap(({ complaints }) => complaints)).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

describe('the page', onceMore, () => {
  test('opens with the file name and the menu of the add-on', async () => {
    const { page } = await open()
    expect(await page.locator('.file-name').textContent()).toBe('Bảng tính chưa có tiêu đề')
    expect(await page.getByRole('menuitem').first().textContent()).toBe(menu)
  })

  test('a menu command changes book and grid: values, formats, formulas, toast', async () => {
    const { page } = await openWithTable()
    expect(await shown(page, 'Việc', 'C2')).toBe('22/05/2026')
    expect(await shown(page, 'Việc', 'D3')).toBe('25%')
    expect(await page.locator('.toast').textContent()).toContain('Đã lập bảng.')
    await expect.poll(() => cell(page, 'Việc', 'I1'), patiently).toMatchObject({ formula: '=COUNTA(A2:A)', value: 4 })
    expect(await shown(page, 'Việc', 'I1')).toBe('4')
  })

  test('the keyboard walks the menus', async () => {
    const { page } = await open()
    await page.getByRole('menuitem', { name: menu }).focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lập bảng')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page, 'Việc', 'A1'), patiently).toBe('Việc')
  })

  test('typing fires onEdit; its reaction and the formulas appear', async () => {
    const { page } = await openWithTable()
    await typeInto(page, 'D3', '100%')
    await expect.poll(() => shown(page, 'Việc', 'E3'), patiently).toBe('Đã hoàn thành')
    expect(await cell(page, 'Việc', 'D3')).toMatchObject({ value: 1 })
    await expect.poll(() => shown(page, 'Việc', 'I2'), patiently).toBe('63%')
  })

  test('what is typed is read as Google reads it in Vietnamese', async () => {
    const { page } = await openWithTable()
    const cases: [cell: string, typed: string, expected: object][] = [
      ['G2', '5/3/2026', { value: 46086 }],
      ['G3', '=IF(D2>0,4;"lớn";"nhỏ")', { formula: '=IF(D2>0.4,"lớn","nhỏ")' }],
      ['G4', "'007", { value: '007' }],
      ['G5', '1.234,5', { value: 1234.5 }],
    ]
    for (const [where, typed, expected] of cases) {
      await typeInto(page, where, typed)
      await expect.poll(() => cell(page, 'Việc', where), patiently).toMatchObject(expected)
    }
  })

  test('an entry that the rule rejects is told and taken back', async () => {
    const { page } = await openWithTable()
    await typeInto(page, 'E3', 'sai')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('vi phạm quy tắc xác thực dữ liệu')
    await dialog.getByRole('button').click()
    expect(await cell(page, 'Việc', 'E3')).toMatchObject({ value: 'Quá hạn' })
    expect(await shown(page, 'Việc', 'E3')).toBe('Quá hạn')
  })

  test('what is typed into a dropdown filters its list and is what Enter enters', async () => {
    const { page } = await openWithTable()
    const choices = page.locator('.choice')
    await clickCell(page, 'E3')
    await page.keyboard.type('hoàn')
    await expect.poll(() => choices.allTextContents(), patiently).toEqual(['Đã hoàn thành'])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.choices').count(), patiently).toBe(0)
    // The cell is still chosen; a second click so soon would be a double one, which opens it with what it holds.
    await page.keyboard.type('Đang thực hiện')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 'Việc', 'E3'), patiently).toMatchObject({ value: 'Đang thực hiện' })
    await page.waitForTimeout(600)
    await typeInto(page, 'E3', 'đang')
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('dialog').textContent()).toContain(
      'Vui lòng nhập một trong các giá trị sau: Chưa thực hiện, Đang thực hiện',
    )
    await page.getByRole('dialog').getByRole('button').click()
    expect(await cell(page, 'Việc', 'E3')).toMatchObject({ value: 'Đang thực hiện' })
  })

  test('arrow keys mark a choice and Enter takes it; a click takes one too', async () => {
    const { page } = await openWithTable()
    await clickCell(page, 'E4')
    await page.keyboard.type('th')
    await expect.poll(() => page.locator('.choice').count(), patiently).toBe(3)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator('.choice.marked').textContent(), patiently).toBe('Đang thực hiện')
    await page.keyboard.press('Enter')
    await expect.poll(() => cell(page, 'Việc', 'E4'), patiently).toMatchObject({ value: 'Đang thực hiện' })
    await clickCell(page, 'E5')
    await page.keyboard.type('quá')
    await page.locator('.choice').click()
    await expect.poll(() => cell(page, 'Việc', 'E5'), patiently).toMatchObject({ value: 'Quá hạn' })
    expect(await page.locator('.choices').count()).toBe(0)
  })

  test('alternating colours, colour scales, relative dates and texts in parts are drawn; dates follow the clock', async () => {
    const { page } = await openWithTable()
    await choose(page, menu, 'Thêm', 'Tô vẽ')
    await expect.poll(() => background(page, 'C3').catch(() => ''), patiently).toBe('#aa0000')
    const grounds = async (...cells: string[]) =>
      Object.fromEntries(await Promise.all(cells.map(async (a1) => [a1, await background(page, a1)])))
    expect(await grounds('A1', 'A2', 'A3', 'A4')).toEqual({ A1: '#63d297', A2: '#0000aa', A3: '#e7f9ef', A4: '#ffffff' })
    expect(await grounds('B2', 'B4', 'B5')).toEqual({ B2: 'rgb(255,255,255)', B4: 'rgb(255,128,128)', B5: 'rgb(255,0,0)' })
    expect(await grounds('C4', 'C5')).toEqual({ C4: '#00aa00', C5: null })
    const runs = await page.evaluate(
      () =>
        (window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook().getActiveSheet().getSheet().getCell(6, 0).p?.body
          .textRuns,
    )
    expect(runs?.map(({ st, ed, ts }) => [st, ed, ts.bl ?? 0])).toEqual([
      [0, 8, 1],
      [8, 15, 0],
    ])
    await page.evaluate(
      () => void (window as unknown as { soKeHoach: Opened & { runTo(local: string): void } }).soKeHoach.runTo('2026-01-06T08:00'),
    )
    await expect.poll(() => grounds('C4', 'C5'), patiently).toEqual({ C4: '#aa0000', C5: '#00aa00' })
  })

  test('a text in parts keeps them when it is opened and left, and when its format is changed', async () => {
    const { page } = await openWithTable()
    await choose(page, menu, 'Thêm', 'Tô vẽ')
    await expect.poll(() => shown(page, 'Vẽ', 'A8').catch(() => ''), patiently).toBe('Có ghi chú')
    await typeInto(page, 'B7', '=LEN(A7)')
    await expect.poll(() => shown(page, 'Vẽ', 'B7'), patiently).toBe('15')
    const parts = { value: 'Quá hạn: 3 việc', runs: [{ from: 0, style: { bold: true, color: '#b3261e' } }, { from: 8 }] }
    await clickCell(page, 'A7')
    await page.keyboard.press('F2')
    await page.keyboard.press('Enter')
    await clickCell(page, 'A2')
    await clickCell(page, 'A7')
    await page.keyboard.press('Control+i')
    await expect.poll(() => cell(page, 'Vẽ', 'A7'), patiently).toMatchObject({ ...parts, format: { italic: true } })
    await clickCell(page, 'A2')
    await typeInto(page, 'A7', 'Hết')
    await expect.poll(() => cell(page, 'Vẽ', 'A7'), patiently).toEqual({ value: 'Hết', format: { italic: true } })
  })

  test('groups are closed and opened above the grid; inner ones wait while the outer is closed', async () => {
    const { page } = await openWithTable()
    expect(await page.locator('.groups').isVisible()).toBe(false)
    await choose(page, menu, 'Thêm', 'Tô vẽ')
    const toggles = page.locator('.group-toggle')
    await expect.poll(() => toggles.allTextContents(), patiently).toEqual(['−Hàng 3–5', '−Hàng 4'])
    const visible = () =>
      page.evaluate(() => {
        const sheet = (window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook().getActiveSheet().getSheet()
        return [2, 3, 4].map((row) => sheet.getRowVisible(row))
      })
    await toggles.nth(1).click()
    await expect.poll(visible, patiently).toEqual([true, false, true])
    await toggles.nth(0).click()
    await expect.poll(visible, patiently).toEqual([false, false, false])
    expect(await toggles.allTextContents()).toEqual(['+Hàng 3–5'])
    await toggles.nth(0).click()
    await expect.poll(visible, patiently).toEqual([true, false, true])
  })

  test('a note is shown on the cell where the pointer stands', async () => {
    const { page } = await openWithTable()
    await choose(page, menu, 'Thêm', 'Tô vẽ')
    await expect.poll(() => shown(page, 'Vẽ', 'A8').catch(() => ''), patiently).toBe('Có ghi chú')
    await clickCell(page, 'A8')
    await expect.poll(() => page.locator('.cell-note').textContent(), patiently).toBe('Ghi chú của ô')
    await clickCell(page, 'A2')
    await expect.poll(() => page.locator('.cell-note').isVisible(), patiently).toBe(false)
    const picture = async () => (await page.locator('canvas[id^="univer-sheet-main-canvas"]').screenshot()).toString('base64')
    const before = await picture()
    await page.evaluate(() => void (window as unknown as { soKeHoach: Opened }).soKeHoach.script.run('mark'))
    await expect.poll(picture, patiently).not.toBe(before)
  })

  test('a tick box is ticked by a click, Delete empties, both reach the book', async () => {
    const { page } = await openWithTable()
    await clickCell(page, 'F2')
    await expect.poll(() => cell(page, 'Việc', 'F2'), patiently).toMatchObject({ value: true })
    await clickCell(page, 'B2')
    await page.keyboard.press('Delete')
    await expect.poll(() => cell(page, 'Việc', 'B2'), patiently).toMatchObject({ value: null })
  })

  test('rows that a person inserts and takes back reach the book, formulas too', async () => {
    const { page } = await openWithTable()
    const act = (code: string) =>
      page.evaluate(
        (body) =>
          new Function('sheet', body)((window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook().getActiveSheet()),
        code,
      )
    await act('sheet.insertRowsBefore(2, 2)')
    await expect.poll(() => cell(page, 'Việc', 'A5'), patiently).toMatchObject({ value: 'Giám sát chi trả' })
    await act('sheet.deleteRows(2, 2)')
    await expect.poll(() => cell(page, 'Việc', 'A3'), patiently).toMatchObject({ value: 'Giám sát chi trả' })
    await act('sheet.insertColumnBefore(1)')
    await expect.poll(() => cell(page, 'Việc', 'J2'), patiently).toMatchObject({ formula: '=AVERAGE(E2:E)' })
    await expect.poll(() => shown(page, 'Việc', 'J2'), patiently).toBe('44%')
  })

  test('a pasted block is read as Google reads it, and can be taken back', async () => {
    const { page, visitor } = await openWithTable()
    await visitor.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('Việc X\tHội A\t7/6/2026\t30%\n"hai\ndòng"\tHội B\t8/6/2026\t40%'))
    await clickCell(page, 'A6')
    await page.keyboard.press('Control+v')
    await expect.poll(() => cell(page, 'Việc', 'C6'), patiently).toMatchObject({ value: 46180 })
    expect(await cell(page, 'Việc', 'A7')).toMatchObject({ value: 'hai\ndòng' })
    expect(await cell(page, 'Việc', 'D7')).toMatchObject({ value: 0.4 })
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await cell(page, 'Việc', 'A6'))?.value ?? null, patiently).toBe(null)
  })

  test('a copied cell brings formula, format and rule', async () => {
    const { page, visitor } = await openWithTable()
    await visitor.grantPermissions(['clipboard-read', 'clipboard-write'])
    const copy = async (from: string, to: string) => {
      await clickCell(page, from)
      await page.keyboard.press('Control+c')
      await page.waitForTimeout(300)
      await clickCell(page, to)
      await page.keyboard.press('Control+v')
    }
    await copy('I2', 'J4')
    await expect.poll(() => cell(page, 'Việc', 'J4'), patiently).toMatchObject({ formula: '=AVERAGE(E4:E)', format: { pattern: '0%' } })
    await copy('E3', 'G3')
    await expect
      .poll(() => cell(page, 'Việc', 'G3'), patiently)
      .toMatchObject({ value: 'Quá hạn', validation: { criteria: 'VALUE_IN_LIST' } })
  })

  test('the chart is drawn and follows an edit', async () => {
    const { page } = await openWithTable()
    await expect.poll(() => chartValues(page), patiently).toBeGreaterThan(1000)
    const before = await chartValues(page)
    await typeInto(page, 'D5', '100%')
    await expect.poll(() => chartValues(page), patiently).toBeGreaterThan(before * 1.2)
  })

  test('the sidebar calls the script and gets the answer; what it wrote is shown', async () => {
    const { page } = await openWithTable()
    await choose(page, menu, 'Mở thanh bên')
    const frame = page.frameLocator('.panel iframe')
    await press(frame.locator('#go'))
    await expect.poll(() => frame.locator('#out').textContent(), patiently).toBe('Xin chào Lan / 5')
    expect(await shown(page, 'Việc', 'H5')).toBe('Chào Lan')
    await page.locator('.panel').getByRole('button').click()
    expect(await page.locator('.panel').isVisible()).toBe(false)
  })

  test('the script asks a person: nothing is written before the answer', async () => {
    const { page } = await openWithTable()
    await choose(page, menu, 'Hỏi rồi ghi')
    const field = page.getByRole('dialog').getByRole('textbox')
    await field.waitFor()
    expect((await cell(page, 'Việc', 'H6'))?.value ?? null).toBe(null)
    await field.fill('Trần Thị B')
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click()
    await expect.poll(() => shown(page, 'Việc', 'H6'), patiently).toBe('Trần Thị B')
  })

  test('the clock runs forward, a trigger fires, its mail can be read; TODAY() follows', async () => {
    const { page } = await openWithTable()
    await page.evaluate(() => void (window as unknown as { soKeHoach: Opened }).soKeHoach.script.run('schedule'))
    await page.getByRole('tab', { name: 'Đồng hồ', exact: true }).click()
    await page.getByRole('button', { name: 'sang thứ Hai 8:00' }).click()
    await expect.poll(() => page.locator('.clock-chip').textContent(), patiently).toContain('12/01/2026')
    await expect.poll(() => shown(page, 'Việc', 'I3'), patiently).toBe('12/01/2026')
    await page.getByRole('tab', { name: /Hộp thư/ }).click()
    await page.locator('.mail-row').first().click()
    expect(await page.locator('.mail-subject').textContent()).toBe('Nhắc báo cáo tuần')
    expect(await page.frameLocator('.mail-html').locator('b').textContent()).toBe('báo cáo')
    await page.getByRole('button', { name: 'Văn bản thuần' }).click()
    expect(await page.locator('.mail-text').textContent()).toBe('Đề nghị nộp báo cáo.')
    await page.getByRole('tab', { name: /Hẹn giờ/ }).click()
    expect(await page.locator('.drawer .row').textContent()).toContain('Hoàn tất')
  })

  test('a script reads at once what a formula of its own gives, and the grid shows the same', async () => {
    const { page } = await openWithTable()
    const value = await page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.script.run('readSum').value)
    expect(value).toBe(42)
    await expect.poll(() => shown(page, 'Việc', 'L3'), patiently).toBe('42')
  })

  test('a failed run is told and stands in the list of runs with its log', async () => {
    const { page } = await openWithTable()
    await choose(page, menu, 'Thêm', 'Bị lỗi')
    await page.getByRole('dialog').getByRole('button').click()
    await page.getByRole('tab', { name: /Lượt chạy/ }).click()
    const run = page.locator('details.row').first()
    await run.click()
    expect(await run.textContent()).toContain('hỏng có chủ ý')
    expect(await run.locator('.log').last().textContent()).toBe('trước khi lỗi')
  })

  test('the meter counts calls and starts anew', async () => {
    const { page } = await openWithTable()
    await page.getByRole('tab', { name: 'Đồng hồ đo' }).click()
    expect(await page.locator('.meter').textContent()).toContain('Range.setValues')
    await page.getByRole('button', { name: 'Đếm lại từ đầu' }).click()
    expect(await page.locator('.meter').count()).toBe(0)
  })

  test('save, reset, load bring the same state back', async () => {
    const { page } = await openWithTable()
    await typeInto(page, 'H6', 'dấu riêng')
    await expect.poll(() => shown(page, 'Việc', 'H6'), patiently).toBe('dấu riêng')
    await page.getByRole('tab', { name: 'Tệp' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu ra tệp' }).click()])
    const saved = await download.path()
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ format: 1 })
    await page.getByRole('button', { name: 'Trở về dữ liệu mẫu' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Trở về dữ liệu mẫu' }).click()
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.google.book.data.sheets.length))
      .toBe(1)
    await page.locator('input[type=file]').setInputFiles(saved)
    await expect.poll(() => shown(page, 'Việc', 'H6').catch(() => ''), patiently).toBe('dấu riêng')
    await expect.poll(() => chartValues(page), patiently).toBeGreaterThan(1000)
  })

  test('the browser keeps the state between visits', async () => {
    const { page, visitor } = await openWithTable()
    await typeInto(page, 'H6', 'còn đây')
    await expect.poll(() => shown(page, 'Việc', 'H6'), patiently).toBe('còn đây')
    await page.waitForTimeout(1500)
    await page.close()
    const again = await open(address, { as: visitor })
    await expect.poll(() => shown(again.page, 'Việc', 'H6'), patiently).toBe('còn đây')
  })

  test('opens from a file by double-click and works there', async () => {
    const { page } = await openWithTable(pathToFileURL(index).href)
    await choose(page, menu, 'Mở thanh bên')
    await press(page.frameLocator('.panel iframe').locator('#go'))
    await expect.poll(() => page.frameLocator('.panel iframe').locator('#out').textContent(), patiently).toBe('Xin chào Lan / 5')
  })

  test('fits a phone: nothing is wider than the screen', async () => {
    const { page } = await open(address, { width: 390, height: 844 })
    await page.getByRole('tab', { name: 'Đồng hồ', exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.getByRole('button', { name: '+10 phút' }).isVisible()).toBe(true)
  })
})
