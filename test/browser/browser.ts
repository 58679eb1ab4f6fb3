import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { findBrowser } from '../../build/browser.mjs'

/**
 * A busy machine makes a browser miss a beat (a click while a frame is being put up, two clicks taken for a double one). A test that opens a page of its
 * own is tried once more; the report says that it was.
 */
export const onceMore = { retry: 1 } as const

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the installed Chromium with a profile of its own. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium found: run node build/install.mjs --browser, or set CHROME_PATH')
  return chromium.launch({ executablePath, headless: true, args: flags })
}

export interface Visit {
  readonly page: Page
  /** The visitor: another visit with it finds what the browser kept. */
  readonly visitor: BrowserContext
  /** Errors that nobody caught and requests that left the page. */
  readonly complaints: string[]
}

/** Opens the address, as a new visitor unless one is given, and waits until the page can be used. */
export async function visit(
  browser: Browser,
  address: string,
  { width = 1280, height = 800, as = undefined as BrowserContext | undefined } = {},
): Promise<Visit> {
  const visitor = as ?? (await browser.newContext({ viewport: { width, height }, acceptDownloads: true }))
  const page = await visitor.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):|^http:\/\/127\.0\.0\.1/.test(request.url())) complaints.push(`request to ${request.url()}`)
  })
  await page.goto(address)
  await page.waitForSelector('html[data-ready="1"]')
  return { page, visitor, complaints }
}

/**
 * Clicks what stands in a panel's frame, once the frame has loaded and the pointer is felt in it. A sandboxed frame is a process of its
 * own: for a moment after it appears, Chromium still gives the pointer to the page beneath, and a click is lost.
 */
export async function press(target: Locator, { within = 30_000 } = {}): Promise<void> {
  const until = Date.now() + within
  for (;;) {
    await target.hover()
    const felt = await target.evaluate((element) => element.ownerDocument.readyState === 'complete' && element.matches(':hover'))
    if (felt) return target.click()
    if (Date.now() > until) throw new Error('The pointer is not felt in the frame')
    await target.page().mouse.move(1, 1)
    await target.page().waitForTimeout(50)
  }
}
