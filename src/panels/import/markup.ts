import { type Lines, lines } from './lines'
import { ordinal } from './ordinal'

/** What is needed of an HTML node; a browser's `Node` is one. */
export interface Markup {
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly parentNode: Markup | null
  readonly childNodes: ArrayLike<Markup>
  getAttribute?(name: string): string | null
}

export const nameOf = (node: Markup): string => node.nodeName.toLowerCase()
export const childrenOf = (node: Markup): Markup[] => Array.from(node.childNodes)
export const attributeOf = (node: Markup, name: string): string => node.getAttribute?.(name) ?? ''
export const numberIn = (node: Markup, name: string): number => Number.parseInt(attributeOf(node, name), 10)

const unseen = new Set(['#comment', 'style', 'script', 'title', 'meta', 'link', 'xml', 'noscript', 'template', 'del', 'colgroup'])
const blocks =
  /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|caption|thead|tbody|tfoot|tr|blockquote|pre|section|article|header|footer|main|center|hr|body|form|fieldset|address)$/

export const isBlock = (node: Markup): boolean => blocks.test(nameOf(node))

/** Comments, style sheets, deleted and hidden text, references to footnotes: what a reader of the page does not see as text. */
export const isUnseen = (node: Markup): boolean =>
  unseen.has(nameOf(node)) || /display:\s*none|mso-hide:\s*all|mso-footnote-id|mso-element:\s*comment/i.test(attributeOf(node, 'style'))

function itemMark(item: Markup): string {
  const list = item.parentNode
  if (!list || nameOf(list) !== 'ol') return '-'
  const own = numberIn(item, 'value')
  const items = childrenOf(list).filter((child) => nameOf(child) === 'li')
  const first = numberIn(list, 'start')
  const n = Number.isNaN(own) ? (Number.isNaN(first) ? 1 : first) + items.indexOf(item) : own
  const style = attributeOf(list, 'type') || (/list-style-type:\s*([a-z-]+)/i.exec(attributeOf(item, 'style'))?.[1] ?? '')
  return `${ordinal(n, cssStyles[style] ?? style)}.`
}

const cssStyles: Record<string, string> = {
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-latin': 'a',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  'decimal-leading-zero': 'decimalZero',
}

/** The styles of the node and of what holds it, up to the paragraph. */
function stylesAround(node: Markup): string {
  let styles = ''
  for (let at: Markup | null = node; at && !isBlock(at); at = at.parentNode) styles += ` ${attributeOf(at, 'style')}`
  return styles
}

/** Word writes the mark of a list item into the text; its bullets are letters of a picture font. */
function wordMark(node: Markup): string {
  const own = textOf(node)
  const isPicture = own.length === 1 && /symbol|wingdings|courier/i.test(stylesAround(node))
  return /[\p{L}\p{N}]/u.test(own) && !isPicture ? own : '-'
}

/** Adds the text of a node as a reader sees it; what begins and ends a line in the browser does so here. */
export function addText(node: Markup, to: Lines): void {
  const name = nameOf(node)
  if (name === '#text') to.add(node.nodeValue ?? '')
  else if (name === 'br') to.break()
  else if (!isUnseen(node)) addElement(node, name, to)
}

function addElement(node: Markup, name: string, to: Lines): void {
  if (/mso-list:\s*ignore/i.test(attributeOf(node, 'style'))) {
    to.add(`${wordMark(node)} `)
    return
  }
  const block = isBlock(node)
  if (block) to.break()
  if (name === 'li') to.mark(itemMark(node))
  for (const child of childrenOf(node)) addText(child, to)
  if (name === 'td' || name === 'th') to.add(' ')
  if (name === 'li') to.endItem()
  else if (block) to.break()
}

/** The text of a node with its line breaks. */
export function textOf(node: Markup): string {
  const found = lines()
  for (const child of childrenOf(node)) addText(child, found)
  return found.text()
}
