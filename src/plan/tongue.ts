import { fold } from './fold'
import type { SourceRow } from './source'
import { textOf } from './source'

const common = /\b(?:cua|cac|va|duoc|thuc hien|nhiem vu|ke hoach|to chuc|cong tac|don vi|thang|theo|trong|phuong|xa)\b/g

/** Whether the text reads as Vietnamese, with or without its diacritics. A few words are too little to say no. */
export function looksVietnamese(rows: readonly SourceRow[]): boolean {
  const text = rows.map(textOf).join(' ').slice(0, 20_000)
  const letters = text.replace(/[^A-Za-zÀ-ỹĐđ]/g, '').length
  const marked = text.replace(/[^ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]/g, '').length
  return letters < 40 || marked * 50 > letters || (fold(text).match(common) ?? []).length * 60 > letters
}
