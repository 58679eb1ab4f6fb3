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
  for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[local(name!)] = decoded(double ?? single ?? '')
  return found
}

const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/[^>]*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g

/** Reads the XML of an office file; its root holds the document's element. Lenient: what is not closed ends with the text. */
export function parseXml(text: string): Xml {
  const root = { name: '', attributes: {}, children: [] as (Xml | string)[] }
  const open = [root]
  for (const [all, cdata, name, attributes, closed, words] of text.matchAll(token)) {
    const here = open[open.length - 1]!
    if (words !== undefined) here.children.push(decoded(words))
    else if (cdata !== undefined) here.children.push(cdata)
    else if (name !== undefined) {
      const made = { name: local(name), attributes: attributesIn(attributes ?? ''), children: [] }
      here.children.push(made)
      if (!closed) open.push(made)
    } else if (all.startsWith('</') && open.length > 1) open.pop()
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
