import { partOf, plainRich, type RichText, type TextFormat, withPart } from '../book/runs'
import type { ExecutionContext } from './context'
import { text as asText, inside, integer, Mismatch, need, Service, serve } from './service'
import { TextStyle, wrapStyle } from './text-style'

type Rich = GoogleAppsScript.Spreadsheet.RichTextValue
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder
type Style = GoogleAppsScript.Spreadsheet.TextStyle

interface Held {
  readonly context: ExecutionContext
  rich: RichText
  /** Where a run begins in the text that it is of. */
  readonly start?: number
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
  /** Null where the part has no link, or several. */
  getLinkUrl(...offsets: unknown[]): string | null {
    const links = new Set(part(this[inside].rich, offsets).runs.map(({ link }) => link ?? null))
    return links.size === 1 ? ([...links][0] ?? null) : null
  }
  getStartIndex(): number {
    return this[inside].start ?? 0
  }
  getEndIndex(): number {
    return this.getStartIndex() + this[inside].rich.text.length
  }
  getRuns(): Rich[] {
    const { context, rich } = this[inside]
    const ends = [...rich.runs.slice(1).map(({ from }) => from), rich.text.length]
    return context.array(
      rich.runs.map(({ from }, index) => wrapRichText(context, partOf(rich, from, ends[index] ?? from), this.getStartIndex() + from)),
    )
  }
  /** Says nothing of what differs within the part. */
  getTextStyle(...offsets: unknown[]): Style {
    const { runs } = part(this[inside].rich, offsets)
    const [first = {}, ...others] = runs.map(({ style }) => style ?? {})
    const same = Object.entries(first).filter(([key, value]) => others.every((one) => one[key as keyof TextFormat] === value))
    return wrapStyle(this[inside].context, Object.fromEntries(same))
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
    this[inside].rich = plainRich(asText(text))
    return this
  }
  setLinkUrl(...args: unknown[]): Builder {
    const link = args.at(-1) ?? null
    const url = link === null ? undefined : asText(link)
    return change(this, args, ({ link: _, ...run }) => ({ ...run, ...(url === undefined ? {} : { link: url }) }))
  }
  /** What the style does not say stays as it was. */
  setTextStyle(...args: unknown[]): Builder {
    const given = args.at(-1) ?? null
    const style = given === null ? undefined : need(given, TextStyle)[inside].style
    return change(this, args, ({ style: before, ...run }) => ({ ...run, ...(style ? { style: { ...before, ...style } } : {}) }))
  }
}

/** `(value)` for the whole text, `(start, end, value)` for a part. */
function change(builder: RichTextValueBuilder, args: unknown[], act: Parameters<typeof withPart>[3]): Builder {
  if (args.length !== 1 && args.length !== 3) throw new Mismatch()
  const { rich } = builder[inside]
  const [start, end] = span(rich, args.slice(0, -1))
  builder[inside].rich = withPart(rich, start, end, act)
  return builder
}

function part(rich: RichText, offsets: unknown[]): RichText {
  const [start, end] = span(rich, offsets)
  return partOf(rich, start, end)
}

function span({ text }: RichText, offsets: readonly unknown[]): [number, number] {
  if (offsets.length === 0) return [0, text.length]
  const [start, end] = [integer(offsets[0]), integer(offsets[1])]
  if (start < 0 || start > end || end > text.length) throw new Mismatch()
  return [start, end]
}

export function wrapRichText(context: ExecutionContext, rich: RichText, start = 0): Rich {
  return serve(context, 'RichTextValue', new RichTextValue({ context, rich, start }), { stores: false })
}

export function newRichText(context: ExecutionContext, rich: RichText = plainRich('')): Builder {
  return serve(context, 'RichTextValueBuilder', new RichTextValueBuilder({ context, rich }), { stores: false })
}
