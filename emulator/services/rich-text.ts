import type { FormatData } from '../book/data'
import type { ExecutionContext } from './context'
import { text as asText, inside, integer, need, Service, serve } from './service'
import { NotEmulated } from './strict'
import { type TextFormat, TextStyle, wrapStyle } from './text-style'

type Rich = GoogleAppsScript.Spreadsheet.RichTextValue
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder
type Style = GoogleAppsScript.Spreadsheet.TextStyle

/** One text with one link and one style for the whole of it; parts that differ are not emulated. */
export interface LinkedText {
  readonly text: string
  readonly link?: string | undefined
  readonly style?: TextFormat | undefined
}

interface Held {
  readonly context: ExecutionContext
  rich: LinkedText
}

export function linkedText(text: string, link: string | undefined, format: FormatData | undefined): LinkedText {
  const { bold, italic, underline, strike, size, family, color } = format ?? {}
  const style = Object.fromEntries(
    Object.entries({ bold, italic, underline, strike, size, family, color }).filter(([, value]) => value !== undefined),
  )
  return { text, link, style: Object.keys(style).length > 0 ? style : undefined }
}

export class RichTextValue extends Service<Held> implements Rich {
  override toString(): string {
    return 'RichTextValue'
  }
  copy(): Builder {
    return newRichText(this[inside].context, this[inside].rich)
  }
  getText(): string {
    return this[inside].rich.text
  }
  getLinkUrl(): string | null {
    return this[inside].rich.link ?? null
  }
  getStartIndex(): number {
    return 0
  }
  getEndIndex(): number {
    return this[inside].rich.text.length
  }
  getRuns(): Rich[] {
    return this[inside].context.array([wrapRichText(this[inside].context, this[inside].rich)])
  }
  getTextStyle(): Style {
    return wrapStyle(this[inside].context, this[inside].rich.style ?? {})
  }
}

class RichTextValueBuilder extends Service<Held> implements Builder {
  override toString(): string {
    return 'RichTextValueBuilder'
  }
  build(): Rich {
    return wrapRichText(this[inside].context, this[inside].rich)
  }
  setText(text: string): Builder {
    this[inside].rich = { text: asText(text) }
    return this
  }
  setLinkUrl(...args: unknown[]): Builder {
    const link = whole(this[inside].rich, args, 'setLinkUrl')
    this[inside].rich = { ...this[inside].rich, link: link === null ? undefined : asText(link) }
    return this
  }
  setTextStyle(...args: unknown[]): Builder {
    const style = whole(this[inside].rich, args, 'setTextStyle')
    this[inside].rich = { ...this[inside].rich, style: style === null ? undefined : need(style, TextStyle)[inside].style }
    return this
  }
}

/** The last argument; offsets before it must cover the whole text. */
function whole({ text }: LinkedText, args: unknown[], member: string): unknown {
  if (args.length >= 3 && (integer(args[0]) !== 0 || integer(args[1]) !== text.length))
    throw new NotEmulated(`RichTextValueBuilder.${member} on a part of the text`)
  return args.at(-1) ?? null
}

export function wrapRichText(context: ExecutionContext, rich: LinkedText): Rich {
  return serve(context, 'RichTextValue', new RichTextValue({ context, rich }), { stores: false })
}

export function newRichText(context: ExecutionContext, rich: LinkedText = { text: '' }): Builder {
  return serve(context, 'RichTextValueBuilder', new RichTextValueBuilder({ context, rich }), { stores: false })
}
