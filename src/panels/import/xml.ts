/** An element of a document; names and attributes without their namespace prefixes. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities[name] ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, double, single] of text.matchAll(/([^\s=]{1,80})=(?:"([^"]*)"|'([^']*)')/g))
    found[local(name!)] = decoded(double ?? single ?? '')
  return found
}

/** Where the tag that opens at `from` ends; a bracket within quotation marks does not end it. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const here = text.charAt(at)
    if (quote) quote = here === quote ? '' : quote
    else if (here === '"' || here === "'") quote = here
    else if (here === '>') return at
  }
  return -1
}

/** What begins with these marks ends with those; every other bracket opens a tag. */
const endings = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
  ['</', '>'],
] as const

/** Reads the XML of an office file; its root holds the document's element. Lenient: what is not closed ends with the text. */
export function parseXml(text: string): Xml {
  const root = { name: '', attributes: {}, children: [] as (Xml | string)[] }
  const open = [root]
  for (let at = 0; at < text.length; ) {
    const here = open[open.length - 1]!
    const next = text.indexOf('<', at)
    const words = text.slice(at, next < 0 ? undefined : next)
    if (words) here.children.push(decoded(words))
    if (next < 0) break
    const special = endings.find(([begin]) => text.startsWith(begin, next))
    const end = special ? text.indexOf(special[1], next + special[0].length) : tagEnd(text, next)
    if (end < 0) break
    at = end + (special ? special[1].length : 1)
    if (!special) {
      const isClosed = text.charAt(end - 1) === '/'
      const tag = text.slice(next + 1, isClosed ? end - 1 : end)
      const name = /^\S*/.exec(tag)![0]
      const made = { name: local(name), attributes: attributesIn(tag.slice(name.length)), children: [] }
      here.children.push(made)
      if (!isClosed) open.push(made)
    } else if (special[0] === '<![CDATA[') here.children.push(text.slice(next + 9, end))
    else if (special[0] === '</' && open.length > 1) open.pop()
  }
  return root
}

export const elements = (node: Xml): Xml[] => node.children.filter((child): child is Xml => typeof child !== 'string')
export const all = (node: Xml, name: string): Xml[] => elements(node).filter((child) => child.name === name)

/** The element reached by the names, each the first of its name. */
export const at = (node: Xml | undefined, ...names: string[]): Xml | undefined =>
  names.reduce<Xml | undefined>((here, name) => here && elements(here).find((child) => child.name === name), node)

/** All the text beneath. */
export const textIn = (node: Xml): string => node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
