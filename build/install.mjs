// Brings a fresh clone to the point where everything else can run: the packages of the lock file and,
// with --browser, a Chromium. Plain JavaScript, because nothing is installed yet. Says what it does on stderr only.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const lock = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.installed-lock')
const say = (text) => process.stderr.write(`${text}\n`)

if (Number(process.versions.node.split('.')[0]) < 20) {
  say(`Node ${process.versions.node} is too old: Node 20 or newer is needed.`)
  process.exit(1)
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== readFileSync(lock, 'utf8')) {
  say('Installing packages (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  writeFileSync(stamp, readFileSync(lock, 'utf8'))
}

if (process.argv.includes('--browser')) {
  const { findBrowser } = await import('./browser.mjs')
  if (!findBrowser()) {
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0
    const apt = ['/usr/bin/apt-get'].find(existsSync)
    if (isRoot && apt) {
      say('Installing Chromium (apt-get install chromium) …')
      execFileSync(apt, ['update', '-qq'], { stdio: ['ignore', 2, 2] })
      execFileSync(apt, ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    }
  }
  if (!findBrowser()) {
    say('No Chromium or Chrome found: the tests of the page cannot run. Install one, or set CHROME_PATH to its program.')
    process.exit(1)
  }
}
