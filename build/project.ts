import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProjectFiles } from '../emulator/face'
import { addonDir } from './bundle'

/** The built add-on as the files that Google gets; `build/bundle.ts` must have run. */
export function builtProject(): ProjectFiles {
  const read = (file: string): string => readFileSync(join(addonDir, file), 'utf8')
  const html = readdirSync(addonDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ name: file.replace(/\.html$/, ''), source: read(file) }))
  return { manifest: read('appsscript.json'), scripts: [{ name: 'Code', source: read('Code.js') }], html }
}
