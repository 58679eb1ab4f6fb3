import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle'
import { buildPage } from './page'
import { builtProject } from './project'
import { makeSample } from './sample/make'
import { openBrowser, serveFolder } from './serve'

const pageDir = fileURLToPath(new URL('./out/page', import.meta.url))

/** Builds the add-on and its page, which opens with the sample. Returns the path of index.html. */
export async function buildAll(): Promise<string> {
  await bundle()
  return buildPage({ project: builtProject(), sampleBook: makeSample(), outDir: pageDir, title: 'Sổ Kế Hoạch' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const index = await buildAll()
  const wanted = Number(process.env.PORT ?? 8080)
  const server = await serveFolder(pageDir, wanted).catch(() => serveFolder(pageDir))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  process.stdout.write(`Sổ Kế Hoạch: ${address}\nCũng mở được bằng cách bấm đúp: ${index}\n`)
  openBrowser(address)
}
