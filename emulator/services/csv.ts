/** Rows of texts from comma-separated text with quotes, as Utilities.parseCsv reads it; every row is as long as its own fields. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text[at + 1] === '"') field += text[++at]
      else quoted = false
    } else if (letter === '"' && field === '') quoted = true
    else if (letter === delimiter) {
      row.push(field)
      field = ''
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at++
      rows.push([...row, field])
      row = []
      field = ''
    } else field += letter
  }
  return field === '' && row.length === 0 ? rows : [...rows, [...row, field]]
}
