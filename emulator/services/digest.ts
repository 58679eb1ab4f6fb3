const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** The message with the padding of MD5 and SHA: a one bit, zeros, the length in bits in the last 8 bytes. */
function padded(bytes: Uint8Array, littleEndian: boolean): DataView {
  const length = ((bytes.length + 8) >> 6) * 64 + 64
  const view = new DataView(new ArrayBuffer(length))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  const bits = bytes.length * 8
  view.setUint32(length - 8, littleEndian ? bits >>> 0 : Math.floor(bits / 2 ** 32), littleEndian)
  view.setUint32(length - 4, littleEndian ? Math.floor(bits / 2 ** 32) : bits >>> 0, littleEndian)
  return view
}

function words(state: readonly number[], littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(state.length * 4))
  for (const [place, word] of state.entries()) view.setUint32(place * 4, word >>> 0, littleEndian)
  return new Uint8Array(view.buffer)
}

const md5Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const md5Sines = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0)

/** RFC 1321. */
export function md5(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, true)
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = state as [number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const round = i >> 4
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round]!
      const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round]! % 16
      const sum = (a + mixed + md5Sines[i]! + view.getInt32(block + word * 4, true)) | 0
      a = d
      d = c
      c = b
      b = (b + rotate(sum, md5Shifts[round * 4 + (i % 4)]!)) | 0
    }
    for (const [place, value] of [a, b, c, d].entries()) state[place] = (state[place]! + value) | 0
  }
  return words(state, true)
}

/** FIPS 180-4. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, false)
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0]
  for (let block = 0; block < view.byteLength; block += 64) {
    const w = Array.from({ length: 16 }, (_, i) => view.getInt32(block + i * 4))
    for (let i = 16; i < 80; i++) w.push(rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1))
    let [a, b, c, d, e] = state as [number, number, number, number, number]
    for (let i = 0; i < 80; i++) {
      const part = Math.floor(i / 20)
      const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][part]!
      const sum = (rotate(a, 5) + mixed + e + w[i]! + [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][part]!) | 0
      e = d
      d = c
      c = rotate(b, 30)
      b = a
      a = sum
    }
    for (const [place, value] of [a, b, c, d, e].entries()) state[place] = (state[place]! + value) | 0
  }
  return words(state, false)
}

const primes: number[] = []
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0
const sha256Keys = primes.map((prime) => fraction(Math.cbrt(prime)))
const sha256Start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** FIPS 180-4. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes, false)
  const state = [...sha256Start]
  for (let block = 0; block < view.byteLength; block += 64) {
    const w = Array.from({ length: 16 }, (_, i) => view.getInt32(block + i * 4))
    for (let i = 16; i < 64; i++) {
      const near = w[i - 15]!
      const far = w[i - 2]!
      const s0 = rotate(near, 25) ^ rotate(near, 14) ^ (near >>> 3)
      const s1 = rotate(far, 15) ^ rotate(far, 13) ^ (far >>> 10)
      w.push((w[i - 16]! + s0 + w[i - 7]! + s1) | 0)
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const t1 = (h + (rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7)) + ((e & f) ^ (~e & g)) + sha256Keys[i]! + w[i]!) | 0
      const t2 = ((rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) state[place] = (state[place]! + value) | 0
  }
  return words(state, false)
}

/** RFC 2104, for digests that work on blocks of 64 bytes. */
export function hmac(digest: (bytes: Uint8Array) => Uint8Array, key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? digest(key) : key)
  const mixed = (mask: number, rest: Uint8Array): Uint8Array => digest(Uint8Array.from([...block.map((byte) => byte ^ mask), ...rest]))
  return mixed(0x5c, mixed(0x36, bytes))
}
