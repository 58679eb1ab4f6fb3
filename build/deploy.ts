import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle'

const clasp = (...words: string[]): number =>
  spawnSync('npx', ['--yes', '@google/clasp@3', ...words], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1

/** Builds, and pushes the files of build/out/addon to the script that .clasp.json names. README.md tells how to get there. */
async function deploy(): Promise<number> {
  const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8')) as { scriptId: string }
  if (!scriptId)
    return refuse('.clasp.json has no "scriptId" yet: put in the script ID of your sheet (Tiện ích mở rộng > Apps Script > Cài đặt dự án).')
  if (!existsSync(join(homedir(), '.clasprc.json')))
    return refuse('clasp is not signed in yet: run `npx @google/clasp@3 login` once, then try again.')
  await bundle()
  return clasp('push', '--force')
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

process.exitCode = await deploy()
