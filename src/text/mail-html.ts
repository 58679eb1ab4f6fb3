const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const linked = (text: string): string =>
  text
    .split(/(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((part, i) => (i % 2 === 0 ? escaped(part) : `<a href="${escaped(part)}" style="color:#1a56c4">${escaped(part)}</a>`))
    .join('')

const wholeBook = { 'Mở sổ': 'Mở sổ kế hoạch' } as Readonly<Record<string, string>>

const button = (line: string): string => {
  const [, name = '', address = ''] = way.exec(line) ?? []
  return `<p style="margin:10px 0"><a href="${escaped(address)}" style="display:inline-block;padding:12px 18px;background:#b3261e;color:#ffffff;border-radius:6px;text-decoration:none">${escaped(wholeBook[name] ?? name)}</a></p>`
}

/** A line that says what opens where: `Mở sổ: https://…`. */
const way = /^(Mở [^:]+): (https:\/\/\S+)$/

const longestHead = 90

/** How each kind of line is shown; neighbouring lines of a kind together. */
const shown = {
  point: (lines: readonly string[]): string =>
    `<ul style="margin:4px 0;padding-left:20px">${lines.map((line) => `<li style="margin:0 0 4px">${linked(line.slice(2))}</li>`).join('')}</ul>`,
  way: (lines: readonly string[]): string => lines.map(button).join(''),
  /** A short line that ends in a colon is the head of what follows. */
  words: (lines: readonly string[]): string =>
    lines.map((line) => (line.endsWith(':') && line.length <= longestHead ? `<b>${linked(line)}</b>` : linked(line))).join('<br>'),
} as const

const kindOf = (line: string): keyof typeof shown => (line.startsWith('- ') ? 'point' : way.test(line) ? 'way' : 'words')

/** A plain text as a mail that reads well on a phone: paragraphs, lists, links, and a button for every line that opens something; no picture, no style sheet. */
export function mailHtml(subject: string, body: string): string {
  const blocks = body.split('\n\n').map((block) => `<div style="margin:0 0 16px">${blockHtml(block.split('\n'))}</div>`)
  return `<div style="max-width:560px;margin:0 auto;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#202124"><h1 style="font-size:18px;margin:0 0 14px">${escaped(subject)}</h1>${blocks.join('')}</div>`
}

function blockHtml(lines: readonly string[]): string {
  const runs: { readonly kind: keyof typeof shown; readonly lines: string[] }[] = []
  for (const line of lines) {
    const kind = kindOf(line)
    const last = runs[runs.length - 1]
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.map(({ kind, lines: own }) => shown[kind](own)).join('')
}
