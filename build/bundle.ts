import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, transform } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Where the files stand that go to Google, and nothing else. */
export const addonDir = join(root, 'build/out/addon')

/** What Google can parse: V8 without private members and static fields (PLATFORM.md), text as it is. */
const common: BuildOptions & { write: false } = {
  entryPoints: [join(root, 'src/main.ts')],
  bundle: true,
  target: 'es2021',
  charset: 'utf8',
  logLevel: 'error',
  write: false,
  outfile: 'Code.js',
  minify: true,
}

/**
 * Builds `Code.js` in two passes: the first learns the names that main.ts exports, the second gives each of them a top-level function,
 * for Google calls only such.
 */
export async function bundle(): Promise<void> {
  const { metafile } = await build({ ...common, format: 'esm', metafile: true })
  const names = Object.values(metafile.outputs)[0]!.exports
  const footer = names.map((name) => `function ${name}() { return App.${name}.apply(this, arguments) }`).join('\n')
  const { outputFiles } = await build({ ...common, format: 'iife', globalName: 'App', footer: { js: footer } })
  const files: Record<string, string> = {
    'Code.js': outputFiles[0]!.text,
    'reader.html': await expression('reader', 'Reader'),
    'office.html': await expression('office', 'Office'),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  }
  for (const panel of readdirSync(join(root, 'src/panels'), { withFileTypes: true }))
    if (panel.isDirectory()) files[`${panel.name}.html`] = await panelHtml(join(root, 'src/panels', panel.name))
  rmSync(addonDir, { recursive: true, force: true })
  mkdirSync(addonDir, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(addonDir, name), text)
}

/** A part of the product as one expression, for `gas/parts.ts` to evaluate when it is needed. */
async function expression(name: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [join(root, `src/${name}.ts`)], format: 'iife', globalName })
  return outputFiles[0]!.text
    .replace(/^"use strict";/, '')
    .replace(new RegExp(`^var ${globalName}=`), '')
    .replace(/;\s*$/, '')
}

/** One self-contained page: Google serves no file beside it. */
export async function panelHtml(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'panel.ts')],
    bundle: true,
    target: 'es2020',
    charset: 'utf8',
    format: 'iife',
    minify: true,
    write: false,
    logLevel: 'error',
  })
  const script = outputFiles[0]!.text.replace(/<\/script/g, '<\\/script')
  const { code: style } = await transform(readFileSync(join(folder, 'panel.css'), 'utf8'), { loader: 'css', minify: true })
  const html = readFileSync(join(folder, 'panel.html'), 'utf8')
  return html.replace('<!-- style -->', () => `<style>${style}</style>`).replace('<!-- script -->', () => `<script>${script}</script>`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
