import { all, at, type Xml } from './xml'

/** Writes a number as the sheet shows it. */
export type CellFormat = (n: number) => string

const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mm/yyyy',
  18: 'h:mm',
  19: 'h:mm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
}

const plain: CellFormat = (n) => String(Number(n.toPrecision(15)))

const two = (n: number): string => String(n).padStart(2, '0')

/** A serial number of days, and its fraction, by a pattern of d, m, y, h and s; minutes are the m behind an hour. */
function asDate(serial: number, pattern: string, is1904: boolean): string {
  const date = new Date(Math.round((serial + (is1904 ? 1462 : 0) - 25569) * 86_400_000))
  let afterHour = false
  return pattern.replace(/"([^"]*)"|\\(.)|d+|m+|y+|h+|s+/gi, (code, words?: string, sign?: string) => {
    if (words !== undefined || sign !== undefined) return words ?? sign ?? ''
    const kind = code.charAt(0).toLowerCase()
    const wide = code.length > 1
    const wasAfterHour = afterHour
    afterHour = kind === 'h'
    if (kind === 'y') return wide && code.length < 3 ? two(date.getUTCFullYear() % 100) : String(date.getUTCFullYear())
    const n =
      kind === 'd'
        ? date.getUTCDate()
        : kind === 'h'
          ? date.getUTCHours()
          : kind === 's'
            ? date.getUTCSeconds()
            : wasAfterHour
              ? date.getUTCMinutes()
              : date.getUTCMonth() + 1
    return wide ? two(n) : String(n)
  })
}

function formatOf(pattern: string, is1904: boolean): CellFormat {
  const first = pattern
    .split(';')[0]!
    .replace(/\[[^\]]*\]|AM\/PM|_.|\*./gi, '')
    .trim()
  const bare = first.replace(/"[^"]*"|\\./g, '')
  if (/[dmyhs]/i.test(bare) && !/general/i.test(bare)) return (n) => asDate(n, first, is1904).trim()
  const places = /\.(0+)/.exec(bare)?.[1]?.length ?? 0
  if (bare.includes('%')) return (n) => `${(n * 100).toFixed(places)}%`
  return places > 0 ? (n) => n.toFixed(places) : plain
}

/** The format of each style index of a workbook (`styles.xml`, ECMA-376, 18.8): dates, percentages and fixed places; other numbers as they are. */
export function cellFormats(styles: Xml | undefined, is1904: boolean): (index: number) => CellFormat {
  const own = new Map(
    all(at(styles, 'numFmts') ?? noXml, 'numFmt').map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  )
  const formats = all(at(styles, 'cellXfs') ?? noXml, 'xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0)
    return formatOf(own.get(id) ?? builtIn[id] ?? '', is1904)
  })
  return (index) => formats[index] ?? plain
}

const noXml: Xml = { name: '', attributes: {}, children: [] }
