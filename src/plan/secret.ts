import { fold } from './fold'
import type { SourceRow } from './source'

/** The mark of a state secret (Luật 117/2025/QH15) that stands alone in a text, or undefined. Words that hold the syllable ("bảo mật") are none. */
export function secretMark(text: string): string | undefined {
  const bare = text
    .replace(/^\W*(?:độ|mức độ|dấu)\s+mật\s*:/i, '')
    .replace(/[^A-Za-zÀ-ỹĐđ\s]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
  const joined = /^(?:\S )+\S$/.test(bare) ? bare.replace(/ /g, '') : bare
  const plain = fold(joined).replace(/ /g, '')
  if (plain === 'tuyetmat' && /^t/i.test(joined)) return 'Tuyệt mật'
  if (plain === 'toimat') return 'Tối mật'
  return /^(?:MẬT|Mật|MÂT|MẠT|MẤT)$/.test(joined) ? 'Mật' : undefined
}

/** The first row in which a mark stands alone on a line or in a cell. */
export function findSecret(rows: readonly SourceRow[]): { row: number; mark: string } | undefined {
  for (const { row, cells } of rows)
    for (const cell of cells)
      for (const line of (cell ?? '').split('\n')) {
        const mark = line.length < 40 ? secretMark(line) : undefined
        if (mark) return { row, mark }
      }
  return undefined
}
