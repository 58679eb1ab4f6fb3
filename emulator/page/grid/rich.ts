import type { IDocumentData, IStyleData, ITextStyle } from '@univerjs/core'
import type { CellData } from '../../book/data'
import { textFormat } from '../../book/runs'
import { letters, toStyle } from './style'
import { hash } from './validations'

/** A text whose parts differ as the grid's document; undefined where all letters are alike. The same text has the same id. */
export function toRich({ value, formula, runs, format }: CellData): IDocumentData | undefined {
  if (!runs || formula !== undefined || typeof value !== 'string') return undefined
  const textRuns = runs.map(({ from, style, link }, at) => ({
    st: from,
    ed: runs[at + 1]?.from ?? value.length,
    ts: lettersOf(toStyle({ ...textFormat(format), ...style }, link)),
  }))
  const lines = [...value.matchAll(/\n/g)].map(({ index }) => ({ startIndex: index }))
  return {
    id: `r${hash(JSON.stringify([value, textRuns]))}`,
    body: {
      dataStream: `${value.replaceAll('\n', '\r')}\r\n`,
      textRuns,
      paragraphs: [...lines, { startIndex: value.length }],
      sectionBreaks: [{ startIndex: value.length + 1 }],
    },
    documentStyle: {},
  }
}

const lettersOf = (style: IStyleData = {}): ITextStyle => {
  const { bl, it, ul, st, cl, ff = letters.ff, fs = letters.fs } = style
  return { ff, fs, ...(bl ? { bl } : {}), ...(it ? { it } : {}), ...(ul ? { ul } : {}), ...(st ? { st } : {}), ...(cl ? { cl } : {}) }
}
