import { type Gathering, gathering } from './gathering'
import { placed, type Spanned } from './grid'
import { type Lines, lines } from './lines'
import { type Numbering, numberingOf } from './numbering'
import type { Source } from './source'
import { all, at, elements, parseXml, textIn, type Xml } from './xml'
import type { Archive } from './zip'

/** Struck out by a tracked change, hidden, or the second copy of a text box for older programs. */
const isUnseen = (node: Xml): boolean =>
  /^(?:del|moveFrom|Fallback|pPr|rPr|instrText|delText)$/.test(node.name) || (node.name === 'r' && isOn(at(node, 'rPr', 'vanish')))

const isOn = (node: Xml | undefined): boolean => node !== undefined && !/^(?:0|false|off)$/.test(node.attributes.val ?? '')

function addRuns(node: Xml, to: Lines, numbers: Numbering): void {
  for (const child of elements(node)) {
    if (isUnseen(child)) continue
    if (child.name === 't') to.add(textIn(child))
    else if (child.name === 'tab') to.add(' ')
    else if (child.name === 'br' || child.name === 'cr') to.break()
    else if (child.name === 'noBreakHyphen') to.add('-')
    else if (child.name === 'p') addParagraph(child, to, numbers)
    else addRuns(child, to, numbers)
  }
}

function addParagraph(paragraph: Xml, to: Lines, numbers: Numbering): void {
  to.break()
  const number = numbers(paragraph)
  if (number) to.mark(number)
  addRuns(paragraph, to, numbers)
  if (number) to.endItem()
  to.break()
}

/** Rows and cells may stand in content controls and tracked insertions. */
const within = (node: Xml, name: string): Xml[] =>
  elements(node).flatMap((child) => {
    if (child.name === name) return [child]
    return /^(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(child.name) ? within(child, name) : []
  })

const count = (node: Xml | undefined): number => Number(node?.attributes.val ?? 0) || 0

const isDeleted = (row: Xml): boolean => at(row, 'trPr', 'del') !== undefined

function tableOf(table: Xml, numbers: Numbering): Spanned[][] {
  return within(table, 'tr')
    .filter((row) => !isDeleted(row))
    .map((row) => {
      const before = count(at(row, 'trPr', 'gridBefore'))
      const cells = within(row, 'tc').map((cell): Spanned => {
        const merge = at(cell, 'tcPr', 'vMerge')
        const found = lines()
        addRuns(cell, found, numbers)
        const covered = merge !== undefined && merge.attributes.val !== 'restart'
        return { text: covered ? null : found.text(), across: count(at(cell, 'tcPr', 'gridSpan')) || 1, down: 1 }
      })
      return before > 0 ? [{ text: '', across: before, down: 1 }, ...cells] : cells
    })
}

const holdsTable = (node: Xml): boolean => elements(node).some((child) => child.name === 'tbl' || holdsTable(child))

function walk(node: Xml, into: Gathering, numbers: Numbering): void {
  for (const child of elements(node)) {
    if (isUnseen(child)) continue
    if (child.name === 'p') {
      const found = lines()
      addParagraph(child, found, numbers)
      for (const line of found.text().split('\n')) into.line(line)
    } else if (child.name === 'tbl') {
      const rows = within(child, 'tr')
      const isFrame = rows.every((row) => within(row, 'tc').length < 3) && rows.some(holdsTable)
      if (isFrame) for (const row of rows) for (const cell of within(row, 'tc')) walk(cell, into, numbers)
      else into.table(placed(tableOf(child, numbers)))
    } else walk(child, into, numbers)
  }
}

/** Tables and paragraphs of a Word document (ECMA-376 WordprocessingML), in the order of the page; headers, footers and footnotes are left out. */
export async function readDocx(archive: Archive): Promise<Source> {
  const part = async (name: string): Promise<Xml | undefined> => {
    const text = await archive.text(`word/${name}.xml`)
    return text === undefined ? undefined : elements(parseXml(text))[0]
  }
  const document = await part('document')
  const numbers = numberingOf(await part('numbering'), await part('styles'))
  const into = gathering()
  if (document) for (const body of all(document, 'body')) walk(body, into, numbers)
  return into.source()
}
