import type { ProjectFiles } from '../face'
import type { LifeContext } from './context'
import { makeOutput, SandboxMode, XFrameOptionsMode } from './html-output'
import { makeTemplate } from './html-template'
import { strict } from './strict'

/** HtmlService over the project's HTML files. */
export function makeHtmlService(context: LifeContext, files: ProjectFiles['html']): GoogleAppsScript.HTML.HtmlService {
  const read = (name: string): string => {
    const file = files.find((one) => one.name === name || one.name === `${name}.html` || `${one.name}.html` === name)
    // Assumed: the Vietnamese sentence.
    if (!file) throw context.fail({ en: `No HTML file named ${name} was found.`, vi: `Không tìm thấy tệp HTML nào có tên ${name}.` })
    return file.source
  }
  const content = (given: unknown): string =>
    typeof given === 'object' && given !== null && 'getBlob' in given
      ? (given as GoogleAppsScript.Base.BlobSource).getBlob().getDataAsString()
      : String(given ?? '')
  return strict('HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (html?: unknown) => makeOutput(context, content(html)),
    createHtmlOutputFromFile: (name: string) => makeOutput(context, read(name)),
    createTemplate: (html: unknown) => makeTemplate(context, content(html)),
    createTemplateFromFile: (name: string) => makeTemplate(context, read(name)),
  }) as unknown as GoogleAppsScript.HTML.HtmlService
}
