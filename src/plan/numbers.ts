/** How an item of a plan is numbered. `value` is the last part as a number, `parent` what stands before it. */
export interface ItemNumber {
  readonly text: string
  readonly form: 'int' | 'dotted' | 'roman' | 'upper' | 'lower' | 'label'
  readonly parent: string
  readonly value: number
}

const roman = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/
const digits: Record<string, number> = { I: 1, V: 5, X: 10 }

const romanValue = (text: string): number => {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const here = digits[text.charAt(i)] ?? 0
    sum += here < (digits[text.charAt(i + 1)] ?? 0) ? -here : here
  }
  return sum
}

const letterValue = (text: string): number => 'abcdđeghiklmnopqrstuvxy'.indexOf(text.toLowerCase()) + 1

function formOf(text: string): ItemNumber['form'] | undefined {
  if (/^\d{1,3}[a-zđ]?$/.test(text)) return 'int'
  if (roman.test(text) && text !== '') return 'roman'
  if (/^[A-ZĐ]$/.test(text)) return 'upper'
  if (/^[a-zđ]$/.test(text)) return 'lower'
  if (/^(?:\d{1,3}|[IVX]{1,6}|[A-ZĐ])(?:\.(?:\d{1,3}[a-zđ]?|[a-zđ]|[IVX]{1,6}))+$/.test(text)) return 'dotted'
  if (/^[A-ZĐ]{1,5}[-.]?\d{1,3}(?:\.\d{1,3})*$/.test(text)) return 'label'
  return undefined
}

/** Slips of the scanner: small l and | for 1 and I, commas for dots. */
const mended = (text: string): string => {
  const dotted = text.replace(/,(?=\d)/g, '.')
  if (/^[l|I]+(?=\.\d)/.test(dotted)) return dotted.replace(/^[l|]+/, (run) => '1'.repeat(run.length))
  return /^[IVXl|]{1,6}$/.test(dotted) ? dotted.replace(/[l|]/g, 'I') : dotted
}

/** A whole cell as a number (`1`, `1.1.`, `II`, `a)`, `(3)`, `NV-02`), or undefined. */
export function itemNumber(cell: string): ItemNumber | undefined {
  if (cell.length > 16) return undefined
  const text = mended(
    cell
      .replace(/\s+/g, '')
      .replace(/^["'“([]+/, '')
      .replace(/[.)\]:/,;-]+$/, ''),
  )
  const form = formOf(text)
  if (!form) return undefined
  const cut = text.lastIndexOf('.')
  const last = text.slice(cut + 1)
  const value = /^\d/.test(last) ? parseInt(last, 10) : roman.test(last) ? romanValue(last) : letterValue(last)
  return { text, form, parent: cut < 0 ? '' : text.slice(0, cut), value }
}

/** A number at the head of a sentence and what follows it; a figure that counts something (`100% …`, `2 lớp …`) is none. */
export function leadingNumber(text: string): { number: ItemNumber; rest: string } | undefined {
  const found =
    /^(?:(?:phần|mục|nhóm|chương)\s+)?(\(?(?:\d{1,3}(?:\s?\.\s?\d{1,3})*[a-zđ]?|[IVXl|]{1,6}|[A-ZĐ]|[a-zđ])(?:\.\d{1,3})*)(?:\s?[.)/:](?!\d)\s*|\s+[-–]\s+)(?=[^\s\d%.])/i.exec(
      text,
    ) ??
    /^(\d{1,3}(?:\.\d{1,3})+)\s+(?=[A-ZÀ-ỸĐ])/.exec(text) ??
    /^([IVX]{1,6})\s+(?=[A-ZÀ-ỸĐ]{2})/.exec(text)
  const number = found && itemNumber(found[1]!)
  return number ? { number, rest: text.slice(found[0].length) } : undefined
}

/** Whether the second number stands directly or further down beneath the first. */
export const isBeneath = (above: ItemNumber, number: ItemNumber): boolean => number.text.indexOf(`${above.text}.`) === 0
