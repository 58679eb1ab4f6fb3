import type { LifeContext } from './context'
import { escapeHtml, makeOutput } from './html-output'
import { NotEmulated, strict } from './strict'

/** A template: what a script sets on it are variables of its scriptlets, which run in the script's own realm. */
export function makeTemplate(context: LifeContext, source: string): GoogleAppsScript.HTML.HtmlTemplate {
  const variables: Record<string, unknown> = {}
  const members: Record<string, unknown> = {
    evaluate: () => makeOutput(context, run(context, source, variables)),
    getRawContent: () => source,
    getCode: () => toCode(source),
  }
  return new Proxy(members, {
    get(_, name) {
      if (typeof name !== 'string') return undefined
      if (name === 'getCodeWithComments') throw new NotEmulated(`HtmlTemplate.${name}`)
      return members[name] ?? variables[name]
    },
    set: (_, name, value) => {
      variables[String(name)] = value
      return true
    },
  }) as unknown as GoogleAppsScript.HTML.HtmlTemplate
}

/** The body of a function of `$out`: text and printing scriptlets call it, the others stand as they are. */
function toCode(source: string): string {
  let code = ''
  let before = ''
  let rest = source
  for (;;) {
    const start = rest.indexOf('<?')
    const text = start < 0 ? rest : rest.slice(0, start)
    if (text) code += `$out.raw(${JSON.stringify(text)});`
    before += text
    if (start < 0) return code
    const end = rest.indexOf('?>', start)
    if (end < 0) return `${code}$out.raw(${JSON.stringify(rest.slice(start))});`
    const inner = rest.slice(start + 2, end)
    rest = rest.slice(end + 2)
    if (inner.startsWith('!=')) code += `$out.raw(${expression(inner.slice(2))});`
    else if (inner.startsWith('=')) {
      if (/<(script|style)\b[^>]*>(?!.*<\/\1>)/is.test(lastOpen(before)))
        throw new NotEmulated('HtmlTemplate <?= ?> inside script or style')
      code += `$out.safe(${expression(inner.slice(1))});`
    } else code += `${inner}\n`
  }
}

const expression = (text: string): string => text.trim().replace(/;$/, '')
const lastOpen = (html: string): string => html.slice(Math.max(html.lastIndexOf('<script'), html.lastIndexOf('<style'), 0))

function run(context: LifeContext, source: string, variables: Record<string, unknown>): string {
  const html: string[] = []
  const print = (text: unknown): string => (text === undefined || text === null ? '' : String(text))
  const raw = (text: unknown): void => void html.push(print(text))
  const safe = (text: unknown): void => void html.push(escapeHtml(print(text)))
  const out = strict('HtmlTemplate output', { raw, safe, append: raw, appendUntrusted: safe })
  const names = Object.keys(variables)
  const scriptlets = context.realm.evaluate(`(function ($out, output, ${names.join(', ')}) {${toCode(source)}\n})`, 'template') as (
    ...args: unknown[]
  ) => void
  scriptlets(out, out, ...Object.values(variables))
  return html.join('')
}
