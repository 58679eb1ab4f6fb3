import { el } from '../shell/dom'

/** Hands the person a file. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const url = URL.createObjectURL(new Blob([part], { type }))
  el('a', { href: url, download: name.replace(/[\\/:*?"<>|]+/g, '_') }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
