import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { ProjectFiles, SavedGoogle } from '../emulator/face'

export interface PageOptions {
  /** The built add-on: what is deployed. */
  readonly project: ProjectFiles
  /** What the page opens with; without it a new spreadsheet. */
  readonly sampleBook?: SavedGoogle
  /** Gets index.html, page.js and page.css. */
  readonly outDir: string
  /** Names the product in the window's title, and the state that the browser keeps. */
  readonly title?: string
}

const source = (name: string) => fileURLToPath(new URL(`../emulator/page/${name}`, import.meta.url))

/** Writes the page: static, with relative paths and a classic script, so that it works from a server and by double-click. Returns the path of index.html. */
export async function buildPage({ project, sampleBook, outDir, title = 'Bản dùng thử' }: PageOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: { page: source('main.ts'), own: source('page.css') },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outdir: outDir,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
  })
  const made = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const parts = { project, sample: sampleBook ?? null, title, key: title }
  const index = join(outDir, 'index.html')
  await mkdir(outDir, { recursive: true })
  await Promise.all([
    writeFile(join(outDir, 'page.js'), `var pageParts = JSON.parse(${JSON.stringify(JSON.stringify(parts))});\n${made('page.js')}`),
    writeFile(join(outDir, 'page.css'), made('page.css') + made('own.css')),
    writeFile(index, html(title)),
  ])
  return index
}

const html = (title: string) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='5' fill='%230f7b4a'/%3E%3Cpath d='M7 6h10v12H7zM7 10h10M7 14h10M11 10v8' stroke='white' fill='none' stroke-width='1.5'/%3E%3C/svg%3E">
<link rel="stylesheet" href="page.css">
</head>
<body>
<div id="app"></div>
<noscript>Trang này cần JavaScript.</noscript>
<script src="page.js"></script>
</body>
</html>
`
