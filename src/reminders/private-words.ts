import { hidden, honorifics } from '../text/feedback'

/** Nine figures or more with what people write between them: phones in any spelling, and the longer numbers of identity papers. A slash parts dates. */
const longNumber = /\(?\+?\d(?:(?:[^\p{L}\d/,;]{0,3}|,)\d){8,}/gu
const address = /[^\s@,;<>()]+@[^\s@,;<>()]+/g
const capitalWords = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu
const polite = `(?:${honorifics.join('|')})`
const politely = new RegExp(`^${polite} `, 'iu')

const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * Words of a citizen as others may read them, on one line: numbers long enough to be a phone's, mail addresses, and the names that stand beside them as the
 * person's are hidden. Too much is hidden rather than too little (Luật 91/2025/QH15: no more personal data than the purpose needs).
 */
export function withoutPerson(words: string, person: string | undefined): string {
  const bare = onOneLine(words)
    .replace(address, hidden)
    .replace(longNumber, (found) => (/^\([^)]*$/.test(found) ? `(${hidden}` : hidden))
  const names = (onOneLine(person ?? '').match(capitalWords) ?? []).map((name) => name.replace(politely, ''))
  return names.reduce((text, name) => text.replace(callsBy(name), hidden), bare)
}

/** How people call somebody: by the whole name, or by its last word after a polite one. */
function callsBy(name: string): RegExp {
  const parts = name.split(' ')
  const short = `${polite} ${parts[parts.length - 1]}`
  return new RegExp(`(?<!\\p{L})(?:${polite} )?(?:${parts.length > 1 ? `${name}|` : ''}${short})(?!\\p{L})`, 'giu')
}
