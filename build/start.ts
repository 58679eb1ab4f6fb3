import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { SavedGoogle } from '../emulator/face'
import { addonDir, bundle } from './bundle'
import { buildPage } from './page'
import { readProject } from './project'
import { openBrowser, serveFolder } from './serve'

const pageDir = fileURLToPath(new URL('./out/page', import.meta.url))
const sampleMaker = new URL('./sample/make.ts', import.meta.url)

/** Builds the add-on and its page, with the sample workbook where there is a maker of it. */
export async function buildAll(): Promise<string> {
  await bundle()
  const project = readProject(addonDir)
  const { makeSample } = existsSync(sampleMaker) ? ((await import(sampleMaker.href)) as { makeSample(): SavedGoogle | Promise<SavedGoogle> }) : {}
  const sampleBook = await makeSample?.()
  return buildPage({ project, outDir: pageDir, title: 'Sổ Kế Hoạch', ...(sampleBook ? { sampleBook } : {}) })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const index = await buildAll()
  const wanted = Number(process.env.PORT ?? 8080)
  const server = await serveFolder(pageDir, wanted).catch(() => serveFolder(pageDir))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  process.stdout.write(`Sổ Kế Hoạch: ${address}\nCũng mở được bằng cách bấm đúp: ${index}\n`)
  openBrowser(address)
}
