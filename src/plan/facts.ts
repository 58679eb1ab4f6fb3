import { type Day, day } from '../calendar/day'
import { isCapitals } from './cell'
import { fold, matches } from './fold'
import { type ReportingRule, reportingRules } from './reporting-rules'
import type { SourceRow } from './source'

/** What a whole document says of itself; each fact is absent where the text does not tell it. */
export interface PlanFacts {
  /** `34/KH-MTTQ-BTT` */
  readonly number?: string
  readonly issued?: Day
  readonly place?: string
  readonly title?: string
  /** The body that issued it, as written. */
  readonly issuer?: string
  readonly years?: { readonly first: number; readonly last: number }
  /** How the plan wants to be reported on: suggestions for the regimes. */
  readonly reporting: readonly ReportingRule[]
}

const symbol = '(\\d+[A-ZĐ]?\\s?\\/\\s?[A-ZĐ][A-ZĐ0-9]*(?:[-–/][A-ZĐ0-9]+)*)'
const numberLine = new RegExp(`^Số\\s*:?\\s*${symbol}`)
const dateLine = /^(.{2,40}?),?\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\.?$/i
const attached = new RegExp(
  `kèm theo (?:kế hoạch|văn bản).{0,12}?${symbol},?\\s+ngày\\s+(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\s+của\\s+(.{4,120}?))?\\s*\\)?$`,
  'i',
)
const issuing =
  /^((?:Ban Thường trực|Ban Thường vụ|Ban Chấp hành|Ủy ban|Uỷ ban|UBMTTQ|UBND|Đảng ủy|Hội|Đoàn|Liên đoàn|Công đoàn)\b.{3,110}?)\s+(?:ban hành|xây dựng)\s+kế hoạch/i

const bodyBegins = /^(?:thuc hien|can cu|theo|nham|de|trong|ban thuong truc|uy ban|i[.\s]|1\.|phan|[-–_*]+$)/

const span = (text: string): { first: number; last: number } | undefined => {
  const years = matches(/(?:năm|nam|[-–/]|đến|\bgiai đoạn)\s*(20\d\d)/gi, text).map((found) => Number(found[1]))
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined
}

function titleFrom(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => /^(?:DỰ THẢO )?KẾ HOẠCH$/.test(line))
  if (at < 0) {
    const whole = lines.slice(0, 40).find((line) => /^KẾ HOẠCH\s+\S/.test(line) && line.length < 300)
    return whole?.replace(/^KẾ HOẠCH\s+/, '')
  }
  const title: string[] = []
  for (const line of lines.slice(at + 1, at + 6)) {
    if (bodyBegins.test(fold(line)) || line.length > 400 || (title.length > 0 && /[.;:]$/.test(title[title.length - 1]!))) break
    title.push(line)
    if (title.length === 1 && !isCapitals(line) && line.length > 60) break
  }
  return title.length > 0 ? title.join(' ') : undefined
}

/** The facts of a document, read from the lines around its tables. */
export function factsOf(rows: readonly SourceRow[]): PlanFacts {
  const lines: { row: number; text: string }[] = []
  for (const { row, cells } of rows)
    for (const cell of cells) for (const text of (cell ?? '').split('\n')) if (text !== '') lines.push({ row, text })
  const texts = lines.map(({ text }) => text)
  const head = texts.slice(0, 60)
  const appendix = texts.map((text) => attached.exec(text)).find((found) => found)
  const number = head.map((text) => numberLine.exec(text)?.[1]).find((found) => found) ?? appendix?.[1]
  const dated = head.map((text) => dateLine.exec(text)).find((found) => found)
  const issued = dated
    ? day(Number(dated[4]), Number(dated[3]), Number(dated[2]))
    : appendix && day(Number(appendix[4]), Number(appendix[3]), Number(appendix[2]))
  const title = titleFrom(texts)
  const issuer = texts.map((text) => issuing.exec(text)?.[1]).find((found) => found) ?? appendix?.[5]
  const years = span(title ?? '') ?? (issued ? { first: Number(issued.slice(0, 4)), last: Number(issued.slice(0, 4)) } : undefined)
  return {
    ...(number ? { number: number.replace(/\s/g, '') } : {}),
    ...(issued ? { issued } : {}),
    ...(dated ? { place: dated[1]! } : {}),
    ...(title ? { title } : {}),
    ...(issuer ? { issuer } : {}),
    ...(years ? { years } : {}),
    reporting: reportingRules(lines),
  }
}
