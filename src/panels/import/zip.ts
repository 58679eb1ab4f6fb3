/** Why an archive could not be read. */
export class BadArchive extends Error {}

/** The most that one entry may unpack to, in bytes: a plan is far smaller, and a hostile file far larger. */
const largest = 64 * 1024 * 1024

interface Entry {
  readonly method: number
  readonly from: number
  readonly size: number
}

/** The files of a zip archive by their names (APPNOTE.TXT of PKWARE; stored and deflated entries, no zip64). */
export interface Archive {
  readonly names: readonly string[]
  /** The text of a file, or undefined where there is none. Rejects with BadArchive. */
  text(name: string): Promise<string | undefined>
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

function directoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === endMark) return at
  throw new BadArchive('no directory')
}

function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = directoryEnd(view)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entryMark) throw new BadArchive('broken directory')
    const name = view.getUint16(at + 28, true)
    const header = view.getUint32(at + 42, true)
    const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const key = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    entries.set(key, { method: view.getUint16(at + 10, true), from, size: view.getUint32(at + 20, true) })
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

async function inflated(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > largest) throw new BadArchive('too large')
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Opens a zip archive. Throws BadArchive where its directory cannot be read. */
export function openZip(bytes: Uint8Array): Archive {
  let entries: Map<string, Entry>
  try {
    entries = entriesOf(bytes)
  } catch (error) {
    throw error instanceof BadArchive ? error : new BadArchive('cut off')
  }
  return {
    names: [...entries.keys()],
    text: async (name) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      const packed = bytes.subarray(entry.from, entry.from + entry.size)
      if (packed.length < entry.size || (entry.method !== 0 && entry.method !== 8)) throw new BadArchive('unreadable entry')
      try {
        return new TextDecoder().decode(entry.method === 8 ? await inflated(packed) : packed)
      } catch (error) {
        throw error instanceof BadArchive ? error : new BadArchive('broken entry')
      }
    },
  }
}
