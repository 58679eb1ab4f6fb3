const decode = (bytes: Uint8Array, name: string): string => new TextDecoder(name).decode(bytes)

/** Share of zero bytes at even and at odd places: Latin text in UTF-16 has them on one side. */
function zeros(bytes: Uint8Array): readonly [number, number] {
  const some = bytes.subarray(0, 4000)
  const found: [number, number] = [0, 0]
  some.forEach((byte, i) => {
    if (byte === 0) found[i % 2 === 0 ? 0 : 1] += 2 / some.length
  })
  return found
}

/** The text of a file in UTF-8, UTF-16 (with or without its mark) or the Vietnamese code page 1258, in composed letters; undefined where it is no text. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const [a, b] = [bytes[0], bytes[1]]
  const [even, odd] = zeros(bytes)
  if ((a === 0xff && b === 0xfe) || (odd > 0.2 && even < 0.05)) return decode(bytes, 'utf-16le').normalize('NFC')
  if ((a === 0xfe && b === 0xff) || (even > 0.2 && odd < 0.05)) return decode(bytes, 'utf-16be').normalize('NFC')
  if (even + odd > 0) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return decode(bytes, 'windows-1258').normalize('NFC')
  }
}
