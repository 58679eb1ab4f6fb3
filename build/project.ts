import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProjectFiles } from '../emulator/face'

/** The files of a folder as clasp would push them: `.js` are scripts, `.html` panels, and the manifest. */
export function readProject(folder: string): ProjectFiles {
  const files = readdirSync(folder).sort()
  const ending = (end: string) =>
    files.filter((file) => file.endsWith(end)).map((file) => ({ name: file.slice(0, -end.length), source: readFileSync(join(folder, file), 'utf8') }))
  return { manifest: readFileSync(join(folder, 'appsscript.json'), 'utf8'), scripts: ending('.js'), html: ending('.html') }
}
