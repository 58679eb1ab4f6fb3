import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../../build/page'
import { builtProject } from '../../build/project'
import { makeSample } from '../../build/sample/make'
import { serveFolder } from '../../build/serve'
import { press, startBrowser, type Visit, visit } from './browser'
import { choose, clickCell, type Opened, shown, typeInto } from './sheet'

const folder = fileURLToPath(new URL('./out/main-job', import.meta.url))
const menu = 'Sổ kế hoạch'
/** The machine may be busy: no test measures a time. */
const patiently = { timeout: 30_000 }
let server: Server
let browser: Browser
let address: string

beforeAll(async () => {
  await buildPage({ project: builtProject(), sampleBook: makeSample(), outDir: folder, title: 'Sổ Kế Hoạch' })
  server = await serveFolder(folder)
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

const goTo = async (page: Page, title: string): Promise<void> => {
  await page.evaluate((name) => {
    const book = (window as unknown as { soKeHoach: Opened }).soKeHoach.api.getActiveWorkbook()
    book.setActiveSheet(book.getSheetByName(name))
  }, title)
  await page.waitForTimeout(400)
}
/** The row, from 1, of the sheet whose first cell reads so. */
const rowOf = (page: Page, sheet: string, label: string): Promise<number> =>
  page.evaluate(
    ([name, text]) =>
      (window as unknown as { soKeHoach: Opened }).soKeHoach.google.book.data.sheets
        .find((s) => s.name === name)!
        .cells.findIndex((row) => row?.[0]?.value === text) + 1,
    [sheet, label] as const,
  )
const titles = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.google.book.data.sheets.map((s) => s.name))
const mails = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.google.mailbox.sent.map((m) => `${m.at.slice(0, 16)} ${m.to}`))
const runTo = async (page: Page, button: string): Promise<void> => {
  const before = await page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.google.clock.now)
  await page.getByRole('button', { name: button }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.google.clock.now), patiently)
    .not.toBe(before)
}

describe('a stranger opens the page', () => {
  let seen: Visit
  beforeAll(async () => {
    seen = await visit(browser, address)
  })
  afterAll(async () => {
    expect(seen.complaints).toEqual([])
    await seen.visitor.close()
  })

  test('and sees the product living: the leaders’ page with its charts and counts', async () => {
    const { page } = seen
    await expect.poll(() => page.locator('.chart canvas').count(), patiently).toBe(3)
    await expect.poll(() => shown(page, 'Tổng quan', 'A5'), patiently).toBe('3')
    expect(await shown(page, 'Tổng quan', 'A4')).toBe('Quá hạn')
  })

  test('counts follow while people type', async () => {
    const { page } = seen
    const before = Number(await shown(page, 'Tổng quan', 'F5'))
    await goTo(page, 'Nhiệm vụ')
    const column = await page.evaluate(() =>
      (window as unknown as { soKeHoach: Opened }).soKeHoach.google.book.data.sheets
        .find((s) => s.name === 'Nhiệm vụ')!
        .cells[0]!.findIndex((c) => c?.value === 'Tiến độ'),
    )
    await page.evaluate((at) => {
      const { google, script } = (window as unknown as { soKeHoach: Opened }).soKeHoach
      const row =
        google.book.data.sheets.find((s) => s.name === 'Nhiệm vụ')!.cells.findIndex((r, i) => i > 0 && Number(r?.[at]?.value ?? 0) < 1) + 1
      script.edit('Nhiệm vụ', `${String.fromCharCode(65 + at)}${row}`, '100%')
    }, column)
    await expect.poll(() => shown(page, 'Tổng quan', 'F5'), patiently).toBe(String(before + 1))
  })

  test('an organisation fills in its tab and ticks; the tab answers', async () => {
    const { page } = seen
    const tab = 'BC Hội Nông dân'
    await goTo(page, tab)
    await typeInto(page, 'E9', 'Đã phát 200 tờ tin')
    await expect.poll(() => shown(page, tab, 'E9'), patiently).toBe('Đã phát 200 tờ tin')
    const row = await rowOf(page, tab, 'Nộp báo cáo')
    await clickCell(page, `B${row}`, 10)
    await expect.poll(() => shown(page, tab, 'B4'), patiently).toContain('Đã nhận báo cáo Tuần 21/2026')
  })

  test('a cell that only warns asks first, and for five minutes no more where the person says so', async () => {
    const { page } = seen
    const sheet = 'Lịch chạy'
    const dialog = page.getByRole('dialog', { name: 'Lưu ý!' })
    await goTo(page, sheet)
    const before = await shown(page, sheet, 'D2')
    await typeInto(page, 'D2', 'sửa nhầm')
    await dialog.getByText('Bạn đang cố chỉnh sửa một phần của trang tính này').waitFor()
    await dialog.getByRole('button', { name: 'Hủy' }).click()
    expect(await shown(page, sheet, 'D2')).toBe(before)
    await typeInto(page, 'D2', 'sửa có ý')
    await dialog.getByRole('checkbox').check()
    await dialog.getByRole('button', { name: 'OK' }).click()
    await expect.poll(() => shown(page, sheet, 'D2'), patiently).toBe('sửa có ý')
    await typeInto(page, 'D3', 'sửa tiếp')
    await expect.poll(() => shown(page, sheet, 'D3'), patiently).toBe('sửa tiếp')
    expect(await dialog.count()).toBe(0)
  })

  test('Friday comes: reminders, the list of the missing, the consolidation', async () => {
    const { page } = seen
    const before = (await mails(page)).length
    await page.getByRole('tab', { name: 'Đồng hồ', exact: true }).click()
    await runTo(page, 'đến thứ Sáu 15:00')
    await expect.poll(async () => (await mails(page)).slice(before).filter((m) => m.startsWith('2026-05-22T14')).length, patiently).toBe(2)
    await runTo(page, 'đến thứ Sáu 17:00')
    await expect.poll(async () => (await mails(page)).filter((m) => m.startsWith('2026-05-22T16')).length, patiently).toBe(2)
    await expect.poll(() => shown(page, 'Tổng hợp', 'F2'), patiently).toContain('Phải báo cáo: 5 đơn vị; đúng hạn 3, muộn 0, chưa nộp 2')
  })

  test('each mail reads as its receiver sees it', async () => {
    const { page } = seen
    await page
      .locator('.rail')
      .getByRole('tab', { name: /Hộp thư/ })
      .click()
    await page.locator('.mail-row', { hasText: 'Đã tổng hợp báo cáo Tuần 21/2026' }).first().click()
    await expect
      .poll(() => page.frameLocator('.mail-html').locator('body').textContent(), patiently)
      .toContain('Bảng tổng hợp Tuần 21/2026')
    await page.getByRole('button', { name: 'Văn bản thuần' }).click()
    expect(await page.locator('.mail-text').textContent()).toContain('Phải báo cáo: 5 đơn vị; đúng hạn 3, muộn 0, chưa nộp 2')
  })
})

test('an officer begins with an empty file: set-up, a real plan, a report, Friday', async () => {
  const index = await buildPage({ project: builtProject(), outDir: `${folder}-empty`, title: 'Tệp mới' })
  const seen = await visit(browser, pathToFileURL(index).href)
  const { page } = seen
  await page.evaluate(() => (window as unknown as { soKeHoach: Opened }).soKeHoach.google.clock.set('2026-05-20T09:00'))
  await choose(page, menu, 'Thiết lập')
  await page.getByRole('dialog').getByRole('button').first().click()
  await expect.poll(() => titles(page), patiently).toContain('BC Hội CCB')

  await choose(page, menu, 'Nhập kế hoạch…')
  const panel = page.frameLocator('iframe').last()
  await panel.locator('#text').fill(readFileSync('../shared/plans/viet-hoa-2026.txt', 'utf8'))
  await press(panel.getByRole('button', { name: 'Đọc kế hoạch' }))
  const agree = panel.getByRole('button', { name: 'Nhập 22 nhiệm vụ' })
  await agree.waitFor({ timeout: 30_000 })
  expect(await panel.locator('body').textContent()).toContain('Ngày 25 hằng quý')
  expect(await rowOf(page, 'Nhiệm vụ', '7.4')).toBe(0)
  await press(agree)
  await expect.poll(() => rowOf(page, 'Nhiệm vụ', '7.4'), patiently).toBe(23)
  await press(panel.getByRole('button', { name: 'Đóng' }))

  const tab = 'BC Hội LHPN'
  await goTo(page, tab)
  await expect.poll(() => shown(page, tab, 'A9'), patiently).toBe('1.1')
  await typeInto(page, 'E9', 'Đã góp ý dự thảo')
  await page.evaluate(([name, row]) => (window as unknown as { soKeHoach: Opened }).soKeHoach.script.edit(name, `B${row}`, true), [
    tab,
    await rowOf(page, tab, 'Nộp báo cáo'),
  ] as const)
  await expect.poll(() => shown(page, tab, 'B4'), patiently).toContain('đúng hạn')

  await page.getByRole('tab', { name: 'Đồng hồ', exact: true }).click()
  await runTo(page, 'đến thứ Sáu 17:00')
  await expect.poll(() => shown(page, 'Tổng hợp', 'F2'), patiently).toContain('Phải báo cáo: 5 đơn vị; đúng hạn 1, muộn 0, chưa nộp 4')
  await expect.poll(() => shown(page, 'Tổng quan', 'G5'), patiently).toBe('22')
  expect(seen.complaints).toEqual([])
  await seen.visitor.close()
})
