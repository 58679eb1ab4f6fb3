/** What lies on the clipboard as rows of texts: the first table of the HTML, otherwise lines and tabs as spreadsheets write them. */
export function readClipboard(html: string, text: string): string[][] {
  const table = html.includes('<t') ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null
  return table ? readTable(table) : readTabbed(text)
}

/** Cells that span several rows or columns stand in the first of them. Line breaks and paragraphs in a cell stay line breaks. */
function readTable(table: HTMLTableElement): string[][] {
  const rows: string[][] = []
  const taken = new Set<string>()
  const lines = [...table.rows].filter((row) => row.closest('table') === table)
  lines.forEach((line, r) => {
    const row: string[] = []
    rows.push(row)
    let c = 0
    for (const cell of line.cells) {
      while (taken.has(`${r},${c}`)) c += 1
      for (let i = 0; i < cell.rowSpan; i += 1) for (let j = 0; j < cell.colSpan; j += 1) taken.add(`${r + i},${c + j}`)
      row[c] = cellText(cell)
    }
  })
  const width = Math.max(1, ...[...taken].map((key) => Number(key.split(',')[1]) + 1))
  return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''))
}

const blocks = new Set(['P', 'DIV', 'LI', 'BR'])

function cellText(cell: Element): string {
  let text = ''
  const walk = (node: Node) => {
    if (node instanceof Text) text += node.data.replace(/\s+/g, ' ')
    else if (node instanceof Element && !['STYLE', 'SCRIPT'].includes(node.tagName)) {
      if (blocks.has(node.tagName) && text.trim() && !text.endsWith('\n')) text += '\n'
      node.childNodes.forEach(walk)
    }
  }
  cell.childNodes.forEach(walk)
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
}

/** Tabs part cells, line ends rows; a cell in quotation marks may hold both, and quotation marks doubled. */
export function readTabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  for (const [, quoted, plain = '', end] of text.replace(/(\r\n|\n|\r)$/, '').matchAll(pattern)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''))
}
