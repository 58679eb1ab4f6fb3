import { beginsSmall, isBullet, isCapitals, withoutBullet } from './cell'
import type { Said } from './corrections'
import { continueDraft, type Draft, draftOf } from './draft'
import { fold, matches } from './fold'
import type { Line } from './lines'
import { type ItemNumber, isBeneath, leadingNumber } from './numbers'
import type { RowAccount, RowKind } from './reading'
import type { Role } from './roles'
import { innermost, noSections, openSection, type PlanSection, type SectionStack } from './sections'
import { type SourceRow, textOf } from './source'

export interface ListReading {
  readonly drafts: Draft[]
  readonly sections: PlanSection[]
  readonly rows: RowAccount[]
  /** Whether any item names its units or its time by a label. */
  readonly labelled: boolean
}

const labels: readonly (readonly [Role, RegExp])[] = [
  ['parties', /^(?:cac )?(?:don vi|co quan|to chuc|bo phan)?,? ?chu tri[^:]{0,30}phoi hop[^:]{0,12}$/],
  ['lead', /^(?:cac )?(?:don vi|co quan|to chuc|bo phan)?,? ?(?:chu tri|thuc hien|duoc giao|phu trach)(?: thuc hien)?$/],
  ['coordinating', /^(?:cac )?(?:don vi|co quan|to chuc|bo phan)?,? ?phoi hop(?: thuc hien)?$/],
  ['person', /^(?:nguoi|can bo|dong chi) (?:phu trach|thuc hien|theo doi)$/],
  ['leader', /^(?:lanh dao phu trach|lanh dao chi dao|nguoi dung dau[^:]{0,25})$/],
  ['words', /^(?:thoi (?:gian|han|diem)|tien do|han)(?: (?:thuc hien|hoan thanh|to chuc|bao cao))*$/],
  ['product', /^(?:san pham|ket qua|dau ra)(?:,? (?:ket qua|san pham|du kien|dau ra|can dat))*$/],
]

/** Longer paragraphs are no items with labels. */
const longest = 3000

const mark = /(^|[\n.;(,]|\s[-–]|[-–+])\s*([a-z][a-z ,]{2,60}?)\s*:/g

/** `Chủ trì: …; thời gian: …` inside a text: what stands before the first label, and each labelled part. */
export function labelled(text: string): { before: string; parts: Map<Role, string> } {
  const parts = new Map<Role, string>()
  if (text.length > longest) return { before: text, parts }
  const plain = fold(text)
  const marks: { role: Role; from: number; to: number }[] = []
  for (const found of matches(mark, plain)) {
    const role = labels.find(([, pattern]) => pattern.test(found[2]!.trim()))?.[0]
    if (role) marks.push({ role, from: found.index, to: found.index + found[0].length })
  }
  marks.forEach((mark, i) => {
    const value = text.slice(mark.to, marks[i + 1]?.from).replace(/^\s+|[\s.;,)]+$/g, '')
    if (value !== '') parts.set(mark.role, parts.has(mark.role) ? `${parts.get(mark.role)}; ${value}` : value)
  })
  const before = (marks[0] ? text.slice(0, marks[0].from) : text).replace(/[\s.;,(:–-]+$/, '')
  return { before, parts }
}

interface Item {
  readonly source: SourceRow
  readonly text: string
  readonly number: ItemNumber | undefined
  readonly bullet: boolean
  readonly parts: ReadonlyMap<Role, string>
}

const itemOf = (source: SourceRow): Item => {
  const whole = textOf(source)
  const leading = leadingNumber(whole)
  const { before, parts } = labelled(leading ? leading.rest : whole)
  return { source, text: withoutBullet(before), number: leading?.number, bullet: isBullet(whole), parts }
}

const isPart = (item: Item): boolean => item.number?.form === 'roman' || item.number?.form === 'upper'

const aboutTasks = /\b(?:nhiem vu|noi dung|giai phap|cong viec|hoat dong|phan cong|chuong trinh)\b/
const aboutElse =
  /\b(?:muc dich|yeu cau|muc tieu|to chuc thuc hien|kinh phi|che do (?:thong tin )?bao cao|can cu|quan diem|thuan loi|kho khan|dac diem|tinh hinh)\b/

/** The items of the parts that speak of tasks; where no heading does, those of parts that do not speak of something else. */
function inScope(items: readonly Item[]): boolean[] {
  const told = items.some((item) => isPart(item) && aboutTasks.test(fold(item.text)) && !aboutElse.test(fold(item.text)))
  let inside = !told
  return items.map((item) => {
    const plain = fold(item.text)
    if (isPart(item)) inside = aboutElse.test(plain) ? false : told ? aboutTasks.test(plain) : true
    if (/^(?:noi nhan|t\/?m\.? ban|kt\. )/.test(plain) || /^\.\/\.$/.test(item.text)) inside = false
    return inside
  })
}

/** What an item is, by what follows it: a heading has items beneath it, a task has none. */
function isHeading(items: readonly Item[], at: number): boolean {
  const item = items[at]!
  if (item.parts.size > 0) return false
  const next = items.slice(at + 1).find((other) => other.number || other.bullet)
  const follower = items[at + 1]
  if (follower && !follower.number && follower.parts.size > 0 && follower.text === '') return false
  if (!next) return isPart(item)
  if (isPart(item)) return true
  if (!item.number) return false
  if (next.bullet && !next.number) return next.text !== ''
  if (!next.number || isPart(next)) return false
  return (
    isBeneath(item.number, next.number) ||
    (next.number.form !== item.number.form && next.number.value === 1 && next.number.form !== 'dotted')
  )
}

const bareLine = (item: Item): Line => ({
  rows: [item.source],
  number: item.number,
  numberText: '',
  bulleted: item.bullet,
  title: item.text,
  cells: item.parts,
  extra: [],
  rest: item.parts.size > 0,
  spanning: false,
  covered: [],
})

/** Reads a plan that is a numbered list without a table; `said` is what a person says that a row is. */
export function readList(source: readonly SourceRow[], said: Said): ListReading {
  const items = source.map(itemOf)
  const scope = inScope(items)
  const made: ListReading = { drafts: [], sections: [], rows: [], labelled: items.some(({ parts }, i) => scope[i] && parts.size > 0) }
  let stack: SectionStack = noSections
  let previous: RowKind | undefined
  items.forEach((item, i) => {
    const line = bareLine(item)
    const last = made.drafts[made.drafts.length - 1]
    const text = textOf(item.source)
    const told = said(item.source)
    let kind: RowKind = 'outside'
    if (text === '') kind = 'blank'
    else if (told && (told !== 'continuation' || last)) kind = told
    else if (scope[i] && (item.number || (item.bullet && item.text !== ''))) {
      if (isHeading(items, i)) kind = 'section'
      else if (item.text !== '' && !(item.bullet && last && previous !== 'section' && last.number)) kind = 'task'
      else if (last) kind = 'continuation'
    } else if (scope[i] && last && (previous === 'task' || previous === 'continuation') && !isCapitals(text)) kind = 'continuation'
    else if (scope[i] && previous === 'section' && beginsSmall(text)) kind = 'outside'
    if (kind === 'section') {
      const title = (item.text || text).replace(/:$/, '')
      stack = openSection(stack, { row: item.source.row, number: item.number, title, foldedHead: '', nested: false })
      made.sections.push(innermost(stack)!)
    } else if (kind === 'task')
      made.drafts.push(draftOf(item.text === '' ? { ...line, title: text } : line, 1, innermost(stack), undefined))
    else if (kind === 'continuation') made.drafts[made.drafts.length - 1] = continueDraft(last!, line)
    made.rows.push({ row: item.source.row, kind, text })
    if (kind !== 'blank') previous = kind
  })
  return made
}
