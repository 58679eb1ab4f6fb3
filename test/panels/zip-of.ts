import { deflateRawSync } from 'node:zlib'

/** A zip archive of texts, each stored or deflated; checksums are left 0, for no reader here asks for them. */
export function zipOf(files: Readonly<Record<string, string>>, method: 0 | 8 = 8): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(files)) {
    const key = Buffer.from(name)
    const plain = Buffer.from(text)
    const data = method === 8 ? deflateRawSync(plain) : plain
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt16LE(key.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(plain.length, 24)
    entry.writeUInt16LE(key.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, key, data)
    directory.push(entry, key)
    at += local.length + key.length + data.length
  }
  const size = directory.reduce((n, part) => n + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
