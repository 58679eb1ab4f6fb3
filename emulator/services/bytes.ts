/** Google's bytes are signed, -128 to 127; inside the emulator they count from 0 to 255. */
export const signed = (bytes: Iterable<number>): number[] => Array.from(bytes, (byte) => ((byte & 255) << 24) >> 24)

export const unsigned = (bytes: ArrayLike<number>): Uint8Array => Uint8Array.from(Array.from(bytes, (byte) => byte & 255))

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const fromUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/** Undefined where the text is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
