import { ordinal } from './ordinal'
import { all, at, type Xml } from './xml'

interface Level {
  readonly start: number
  readonly style: string
  readonly pattern: string
}

/** Gives each paragraph of a list the number that Word shows before it; '' for a paragraph of no list. */
export type Numbering = (paragraph: Xml) => string

const val = (node: Xml | undefined): string => node?.attributes.val ?? ''

const levelOf = (level: Xml): Level => ({
  start: Number(val(at(level, 'start')) || 1),
  style: val(at(level, 'numFmt')),
  pattern: val(at(level, 'lvlText')),
})

const levelsIn = (node: Xml | undefined, name: string): Map<number, Xml> =>
  new Map(node ? all(node, name).map((level) => [Number(level.attributes.ilvl), level]) : [])

/** The list of each paragraph style, through the styles on which it is based. */
function listOfStyle(styles: Xml | undefined): (style: string) => Xml | undefined {
  const known = new Map(styles ? all(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]) : [])
  const find = (name: string, depth: number): Xml | undefined => {
    const style = known.get(name)
    if (!style || depth > 9) return undefined
    return at(style, 'pPr', 'numPr') ?? find(val(at(style, 'basedOn')), depth + 1)
  }
  return (name) => find(name, 0)
}

/** Reads `numbering.xml` and `styles.xml` (ECMA-376, 17.9): levels, starts, patterns, and lists that begin anew. */
export function numberingOf(numbering: Xml | undefined, styles: Xml | undefined): Numbering {
  const abstracts = new Map(numbering ? all(numbering, 'abstractNum').map((each) => [each.attributes.abstractNumId, each]) : [])
  const lists = new Map(numbering ? all(numbering, 'num').map((each) => [each.attributes.numId, each]) : [])
  const ofStyle = listOfStyle(styles)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()

  return (paragraph) => {
    const inStyle = ofStyle(val(at(paragraph, 'pPr', 'pStyle')))
    const own = at(paragraph, 'pPr', 'numPr')
    const id = val(at(own, 'numId')) || val(at(inStyle, 'numId'))
    const list = lists.get(id)
    if (!list) return ''
    const depth = Number(val(at(own, 'ilvl')) || val(at(inStyle, 'ilvl')) || 0)
    const key = val(at(list, 'abstractNumId'))
    const overrides = levelsIn(list, 'lvlOverride')
    const given = levelsIn(abstracts.get(key), 'lvl')
    const level = (n: number): Level | undefined => {
      const found = at(overrides.get(n), 'lvl') ?? given.get(n)
      return found && levelOf(found)
    }
    const here = level(depth)
    if (!here) return ''
    if (here.style === 'bullet') return '-'
    const count = counts.get(key) ?? []
    counts.set(key, count)
    const restart = val(at(overrides.get(depth), 'startOverride'))
    if (restart && !begun.has(`${id}/${depth}`)) count[depth] = Number(restart) - 1
    begun.add(`${id}/${depth}`)
    count[depth] = (count[depth] ?? here.start - 1) + 1
    count.length = depth + 1
    if (here.style === 'none') return ''
    return here.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const n = Number(digit) - 1
      const other = level(n)
      return ordinal(count[n] ?? other?.start ?? 1, other?.style ?? '')
    })
  }
}
