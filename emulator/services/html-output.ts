import { makeBlob } from './blob'
import { utf8 } from './bytes'
import type { LifeContext } from './context'
import { makeEnum } from './enums'
import { makeTemplate } from './html-template'
import { strict } from './strict'

export const SandboxMode = makeEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE'])
export const XFrameOptionsMode = makeEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT'])

export interface PlainOutput {
  html: string
  title: string
  width?: number
  height?: number
  metaTags: { name: string; content: string }[]
}

const behind = new WeakMap<object, PlainOutput>()

/** The page behind an HtmlOutput, with its meta tags put in; undefined for anything else. */
export function plainOutput(output: unknown): PlainOutput | undefined {
  const page = typeof output === 'object' && output !== null ? behind.get(output) : undefined
  if (!page) return undefined
  const tags = page.metaTags.map(({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`).join('')
  return { ...page, html: /<head[^>]*>/i.test(page.html) ? page.html.replace(/<head[^>]*>/i, (head) => head + tags) : tags + page.html }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter]!)

/** Meta tags that Google lets pass; others are refused. Source: HtmlOutput.addMetaTag. */
const metaNames = new Set(['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'])

export function makeOutput(context: LifeContext, html: string): GoogleAppsScript.HTML.HtmlOutput {
  const page: PlainOutput = { html, title: '', metaTags: [] }
  let icon = ''
  const set = (change: Partial<PlainOutput>): GoogleAppsScript.HTML.HtmlOutput => {
    Object.assign(page, change)
    return output
  }
  const output = strict('HtmlOutput', {
    addMetaTag: (name: string, content: string) => {
      // Assumed: the sentence in both languages.
      if (!metaNames.has(name))
        throw context.fail({
          en: `The meta tag you specified is not allowed in this context.`,
          vi: 'Không được phép dùng thẻ meta mà bạn đã chỉ định trong ngữ cảnh này.',
        })
      return set({ metaTags: [...page.metaTags, { name, content }] })
    },
    append: (more: string) => set({ html: page.html + more }),
    appendUntrusted: (more: string) => set({ html: page.html + escapeHtml(more) }),
    asTemplate: () => makeTemplate(context, page.html),
    clear: () => set({ html: '' }),
    getBlob: () => makeBlob(context, utf8(page.html), 'text/html', null),
    getContent: () => page.html,
    getFaviconUrl: () => icon,
    getHeight: () => page.height ?? null,
    getMetaTags: () =>
      context.array(
        page.metaTags.map(({ name, content }) => strict('HtmlOutputMetaTag', { getName: () => name, getContent: () => content })),
      ),
    getTitle: () => page.title,
    getWidth: () => page.width ?? null,
    setContent: (next: string) => set({ html: next }),
    setFaviconUrl: (url: string) => {
      icon = url
      return output
    },
    setHeight: (height: number) => set({ height }),
    setSandboxMode: () => output,
    setTitle: (title: string) => set({ title }),
    setWidth: (width: number) => set({ width }),
    setXFrameOptionsMode: () => output,
  }) as unknown as GoogleAppsScript.HTML.HtmlOutput
  behind.set(output, page)
  return output
}
