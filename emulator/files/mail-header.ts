import { toBase64, utf8 } from '../services/bytes'

const plain = /^[\x20-\x7e]*$/
/** An encoded word has at most 75 letters (RFC 2047); so many bytes leave room for the header's name before the first. */
const wordBytes = 39

/** Text of a header: as it is where it is plain, otherwise as encoded words that part no letter. Line ends become spaces. */
export function encodedWord(given: string): string {
  const text = given.replace(/[\r\n]+/g, ' ')
  if (plain.test(text)) return text
  const words: string[] = []
  let word = ''
  for (const letter of text) {
    if (utf8(word + letter).length > wordBytes) {
      words.push(word)
      word = ''
    }
    word += letter
  }
  return [...words, word].map((one) => `=?UTF-8?B?${toBase64(utf8(one))}?=`).join(' ')
}

/** A parameter of a header; names that are not plain are written as RFC 2231 has it. */
export function parameter(name: string, value: string): string {
  const clean = value.replace(/[\r\n"\\]/g, '_')
  if (plain.test(clean)) return `${name}="${clean}"`
  const bytes = [...utf8(clean)].map((byte) => (/[A-Za-z0-9._-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte)))
  return `${name}*=UTF-8''${bytes.join('')}`
}

const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`

/** A long header over several lines, broken at its spaces, never right after its name. */
export function folded(header: string): string {
  let line = ''
  const lines: string[] = []
  for (const [at, word] of header.split(' ').entries()) {
    if (at > 1 && line.length + 1 + word.length > 76) {
      lines.push(line)
      line = ` ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\r\n')
}
