import { readDocx } from './docx'
import { isEmpty, type Source } from './source'
import { textOfBytes } from './text-bytes'
import { readXlsx } from './xlsx'
import { BadArchive, openZip } from './zip'

/** Why a file was not taken. */
export type Refusal = 'old' | 'pdf' | 'picture' | 'unknown' | 'broken' | 'empty' | 'big'
export type FileAnswer = { readonly source: Source } | { readonly refused: Refusal }

/** The largest file that is read, in bytes. */
const largest = 20 * 1024 * 1024

const startsWith = (bytes: Uint8Array, ...marks: number[]): boolean => marks.every((mark, i) => bytes[i] === mark)

const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(bytes, 0x42, 0x4d)

async function readArchive(bytes: Uint8Array): Promise<FileAnswer> {
  const archive = openZip(bytes)
  if (archive.names.includes('word/document.xml')) return { source: await readDocx(archive) }
  if (archive.names.includes('xl/workbook.xml')) return { source: await readXlsx(archive) }
  return { refused: 'unknown' }
}

/** Known by its first bytes, not its name: a page saved as .doc is read as the page that it is. `readHtml` reads such pages. */
async function readBytes(bytes: Uint8Array, readHtml: (html: string) => Source): Promise<FileAnswer> {
  if (bytes.length === 0) return { refused: 'empty' }
  if (bytes.length > largest) return { refused: 'big' }
  if (startsWith(bytes, 0x50, 0x4b)) return readArchive(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74)) return { refused: 'old' }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { refused: 'pdf' }
  if (isPicture(bytes)) return { refused: 'picture' }
  const text = textOfBytes(bytes)
  if (text === undefined) return { refused: 'unknown' }
  if (/^MIME-Version:/i.test(text)) return { refused: 'old' }
  return { source: /^\s*<(?:!doctype html|html|table|meta|div)\b/i.test(text) ? readHtml(text) : { kind: 'text', text } }
}

/** Makes a source of a chosen file. Never rejects because of what is in the file. */
export async function readFile(name: string, bytes: Uint8Array, readHtml: (html: string) => Source): Promise<FileAnswer> {
  try {
    const answer = await readBytes(bytes, readHtml)
    if ('refused' in answer) return answer
    return isEmpty(answer.source) ? { refused: 'empty' } : { source: { ...answer.source, name } }
  } catch (error) {
    const isNestedTooDeep = error instanceof RangeError
    if (error instanceof BadArchive || isNestedTooDeep) return { refused: 'broken' }
    throw error
  }
}
