import type { ItemNumber } from './numbers'

/** A heading of the plan under which tasks stand. */
export interface PlanSection {
  readonly row: number
  /** As written; an unnumbered section has its place among them (`2`). */
  readonly number: string
  readonly title: string
  readonly above: PlanSection | undefined
}

const level = (number: ItemNumber | undefined, text: string): number => {
  if (/^phan/.test(text)) return 0
  if (!number) return 2.5
  if (number.form === 'upper') return 1
  if (number.form === 'roman') return 2
  if (number.form === 'dotted') return 3 + number.text.split('.').length
  return number.form === 'lower' ? 9 : 3
}

interface Open {
  readonly level: number
  readonly section: PlanSection
}

/** The sections open at the place reached so far, the innermost last. */
export interface SectionStack {
  readonly open: readonly Open[]
  readonly unnumbered: number
}

export const noSections: SectionStack = { open: [], unnumbered: 0 }

export const innermost = (stack: SectionStack): PlanSection | undefined => stack.open[stack.open.length - 1]?.section

/** Opens a section and closes those of its level and below. An unnumbered one right beneath another heading (`nested`) stands in it. */
export function openSection(
  stack: SectionStack,
  at: { row: number; number: ItemNumber | undefined; title: string; foldedHead: string; nested: boolean },
): SectionStack {
  const own = level(at.number, at.foldedHead)
  const last = stack.open[stack.open.length - 1]
  const place = !at.number && at.nested && last && last.level !== 2.5 ? last.level + 0.5 : own
  const open = stack.open.filter((entry) => entry.level < place)
  const unnumbered = stack.unnumbered + (at.number ? 0 : 1)
  const section = {
    row: at.row,
    number: at.number?.text ?? String(unnumbered),
    title: at.title,
    above: open[open.length - 1]?.section,
  }
  return { open: [...open, { level: place, section }], unnumbered }
}

/** The name of a whole table as its outermost section, without a number of its own. */
export const openCaption = (row: number, title: string): SectionStack => ({
  open: [{ level: -1, section: { row, number: '', title, above: undefined } }],
  unnumbered: 0,
})

/** The titles from the outermost section inwards. */
export const groupOf = (section: PlanSection | undefined): string =>
  section ? (section.above ? `${groupOf(section.above)} › ${section.title}` : section.title) : ''

/** Whether something in `inner` stands in `section`, at whatever depth. */
export const stands = (inner: PlanSection | undefined, section: PlanSection): boolean =>
  inner !== undefined && (inner.row === section.row || stands(inner.above, section))
