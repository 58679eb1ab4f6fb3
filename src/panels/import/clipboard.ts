import { holdsTable, readMarkup } from './html'
import type { Source } from './source'

/** Reads HTML in a document of its own, in which nothing runs and nothing loads. */
export const readHtml = (html: string): Source => readMarkup(new DOMParser().parseFromString(html, 'text/html').body)

/** The tables on a clipboard, undefined where it has none with tasks and its plain text serves as well. */
export function tablesOn(data: DataTransfer): Source | undefined {
  const html = data.getData('text/html')
  if (!/<table/i.test(html) || !holdsTable(new DOMParser().parseFromString(html, 'text/html').body)) return undefined
  const source = readHtml(html)
  return source.kind === 'tables' ? source : undefined
}
