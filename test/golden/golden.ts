import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

const folder = new URL('files/', import.meta.url)

/**
 * Holds what people see against the text that a person has looked at and accepted. With `UPDATE_GOLDEN=1` the file is written anew instead: look at it
 * before it is kept.
 */
export function golden(name: string, text: string): void {
  const file = new URL(name, folder)
  const seen = text.endsWith('\n') ? text : `${text}\n`
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, seen)
    return
  }
  expect(existsSync(file), `test/golden/files/${name} is not there: run with UPDATE_GOLDEN=1 and look at it`).toBe(true)
  expect(seen).toBe(readFileSync(file, 'utf8'))
}
