const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#160': ' ' }

/** The text of a cell as a person sees it: no HTML or Markdown remnants, no odd spaces; line breaks stay. */
export function clean(cell: string): string {
  let text = cell.normalize('NFC').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  if (text.indexOf('<') >= 0) text = text.replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
  if (text.indexOf('&') >= 0) text = text.replace(/&(#?\w{2,5});/g, (all, name: string) => entities[name.toLowerCase()] ?? all)
  if (text.indexOf('*') >= 0) text = text.replace(/\*\*/g, '').replace(/\*(\S[^*\n]*)\*/g, '$1')
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .split('\n')
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

const listMark = /^(?:[-–—+•*·▪]\s|\(?(?:\d{1,2}|[a-zđ])[.)]\s)/

/** Lines that the page width broke are joined; a line that begins a list keeps its own line. */
export const joinLines = (text: string): string =>
  text.split('\n').reduce((all, line) => (all === '' ? line : all + (listMark.test(line) ? '\n' : ' ') + line), '')

export const withoutBullet = (text: string): string => text.replace(/^[-–—+•*·▪]+\s*(?=\S)/, '')

export const isBullet = (text: string): boolean => /^[-–—+•*·▪]+(?:\s|$)/.test(text)

/** Only dots, dashes and the like: a line left to be filled in, or a cut in the copy. */
export const isDots = (text: string): boolean => text.length < 500 && /^[.…·\s]*(?:\.{3}|…)[.…·\s]*$/.test(text)

/** Only the strokes of a ruled line. */
export const isRule = (text: string): boolean => /^[-–—_=:|\s]+$/.test(text)

const letters = (text: string): string => text.replace(/[^A-Za-zÀ-ỹĐđ]/g, '')

/** Written in capitals throughout, four letters at least. */
export const isCapitals = (text: string): boolean => {
  const only = letters(text)
  return only.length >= 4 && only === only.toUpperCase()
}

/** Begins with a small letter, as the rest of a broken sentence does. */
export const beginsSmall = (text: string): boolean => {
  const first = text.charAt(0)
  return first !== first.toUpperCase() && first === first.toLowerCase()
}
