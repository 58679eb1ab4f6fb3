import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../../build/page'
import type { ProjectFiles } from '../../emulator/face'
import { readXlsx } from '../../emulator/files'
import { entryForm } from '../emulator/projects/entry-form'
import { mailMerge } from '../emulator/projects/mail-merge'
import { timeSheet } from '../emulator/projects/time-sheet'
import { onceMore, press, startBrowser, type Visit, visit } from './browser'
import { cell, choose, clickCell, type Opened, shown, typeInto } from './sheet'

/** The machine may be busy: no test measures a time. */
const patiently = { timeout: 30_000 }
const first = 'Trang tính1'
const projects = { mailMerge, entryForm, timeSheet }
const pages: Record<string, string> = {}
let browser: Browser
const visits: Visit[] = []

beforeAll(async () => {
  for (const [name, project] of Object.entries(projects) as [string, ProjectFiles][]) {
    const outDir = fileURLToPath(new URL(`./out/${name}`, import.meta.url))
    pages[name] = pathToFileURL(await buildPage({ project, outDir, title: name })).href
  }
  browser = await startBrowser()
})
afterEach(async () => {
  const done = visits.splice(0)
  for (const { visitor } of done) await visitor.close()
  expect(done.flatMap(({ complaints }) => complaints)).toEqual([])
})
afterAll(() => browser?.close())

const open = async (name: keyof typeof projects): Promise<Page> => {
  const opened = await visit(browser, pages[name]!)
  visits.push(opened)
  return opened.page
}
const mails = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { soKeHoach: Opened }).soKeHoach.google.mailbox.sent.map(({ to, htmlBody }) => ({ to, htmlBody })),
  )
const tab = (page: Page, id: string) => page.locator(`[data-tab="${id}"]`).click()
const downloaded = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

describe('mail merge with a column of sent mails', onceMore, () => {
  test('sends each letter once, and says beside the row when or why not', async () => {
    const page = await open('mailMerge')
    await choose(page, 'Thư mời', 'Lập danh sách mẫu')
    await expect.poll(() => shown(page, first, 'A3'), patiently).toBe('Ông Minh')
    for (const round of [1, 2]) {
      await choose(page, 'Thư mời', 'Gửi thư')
      await page
        .locator('.toast')
        .nth(round - 1)
        .waitFor()
      expect(await mails(page)).toEqual([
        { to: 'lan@example.vn', htmlBody: '<p>Kính mời <b>Bà Lan</b> đến phòng 201.</p>' },
        { to: 'minh@example.vn', htmlBody: '<p>Kính mời <b>Ông Minh</b> đến phòng 305.</p>' },
      ])
    }
    expect(await shown(page, first, 'D2')).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/)
    expect(await shown(page, first, 'D4')).toBe('Email không hợp lệ: khong-phai-thu')
  })

  test('a letter, the workbook and the sheet are handed out as files; a workbook is taken in', async () => {
    const page = await open('mailMerge')
    await choose(page, 'Thư mời', 'Lập danh sách mẫu')
    await choose(page, 'Thư mời', 'Gửi thư')
    await page.locator('.toast').first().waitFor()
    await tab(page, 'mail')
    await page.locator('[data-mail="1"]').click()
    const letter = await downloaded(page, 'Tải về .eml')
    expect(letter.name).toBe('Mời họp, phòng 201.eml')
    expect(letter.bytes.toString()).toMatch(/^From: .*\r\nTo: lan@example\.vn\r\n[\s\S]*multipart\/alternative/)
    await tab(page, 'file')
    const file = await downloaded(page, 'Tải về .xlsx')
    const { book } = await readXlsx(new Uint8Array(file.bytes), { id: 'x', name: 'x', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })
    expect(book.sheets[0]).toMatchObject({ name: first, frozenRows: 1 })
    expect(book.sheets[0]!.cells[1]![0]!.value).toBe('Bà Lan')
    expect((await downloaded(page, 'Tải về .csv')).bytes.toString()).toMatch(
      /^\ufeffHọ tên,Email,Phòng họp,Đã gửi lúc\r\nBà Lan,lan@example\.vn,201,/,
    )
    await page.locator('input[type=file]').setInputFiles({ name: 'Khác.xlsx', mimeType: '', buffer: file.bytes })
    await expect.poll(() => page.locator('.file-name').textContent(), patiently).toBe('Khác')
    await expect.poll(() => shown(page, first, 'A3'), patiently).toBe('Ông Minh')
  })

  test('the meter shows what each service has cost, of all executions and of the last', async () => {
    const page = await open('mailMerge')
    await choose(page, 'Thư mời', 'Lập danh sách mẫu')
    await choose(page, 'Thư mời', 'Gửi thư')
    await page.locator('.toast').first().waitFor()
    await tab(page, 'meter')
    expect(await page.locator('.service-bar').first().textContent()).toMatch(/^MailApp/)
    await page.getByRole('button', { name: 'Lượt vừa chạy: sendAll' }).click()
    expect(await page.locator('.meter tbody tr').first().textContent()).toMatch(/^MailApp\.sendEmail/)
    expect(await page.locator('.meter').textContent()).not.toContain('Sheet.setFrozenRows')
  })
})

describe('an entry form in a sidebar', onceMore, () => {
  test('adds rows as typed, and says what is missing', async () => {
    const page = await open('entryForm')
    await choose(page, 'Sổ khách', 'Mở phiếu nhập')
    const form = page.frameLocator('.panel iframe')
    const told = () => form.locator('#told').textContent()
    await press(form.getByRole('button', { name: 'Lưu' }))
    await expect.poll(told, patiently).toBe('Cần ghi họ tên.')
    for (const [name, phone] of [
      ['Bà Lan', '0912345678'],
      ['Ông Minh', '0987654321'],
    ] as const) {
      await form.getByLabel('Họ tên').fill(name)
      await form.getByLabel('Số điện thoại').fill(phone)
      await press(form.getByRole('button', { name: 'Lưu' }))
      await expect.poll(() => form.getByLabel('Họ tên').inputValue(), patiently).toBe('')
    }
    expect(await told()).toBe('Đã lưu, tất cả 2 người.')
    expect(await shown(page, first, 'B3')).toBe('Ông Minh')
    expect(await cell(page, first, 'C2')).toMatchObject({ value: '0912345678' })
  })
})

describe('a time-sheet with validation and conditional formats', onceMore, () => {
  test('takes what fits, counts, and refuses the rest', async () => {
    const page = await open('timeSheet')
    await choose(page, 'Chấm công', 'Lập bảng')
    await expect.poll(() => shown(page, 'Chấm công', 'A1'), patiently).toBe('Ngày')
    await typeInto(page, 'A2', '22/5/2026')
    await typeInto(page, 'D2', '10')
    await expect.poll(() => shown(page, 'Chấm công', 'E2'), patiently).toBe('2')
    await expect.poll(() => shown(page, 'Chấm công', 'H1'), patiently).toBe('10')
    for (const [where, typed, kept] of [
      ['D2', '13', 10],
      ['A2', 'hôm nay', 46164],
    ] as const) {
      await typeInto(page, where, typed)
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      expect(await dialog.textContent()).toContain('Có vấn đề')
      await dialog.getByRole('button').click()
      expect(await cell(page, 'Chấm công', where)).toMatchObject({ value: kept })
    }
    await clickCell(page, 'C2', 89)
    await page.getByText('Nghỉ phép', { exact: true }).click()
    await expect.poll(() => cell(page, 'Chấm công', 'C2'), patiently).toMatchObject({ value: 'Nghỉ phép' })
  })
})
