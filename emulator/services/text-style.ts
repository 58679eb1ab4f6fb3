import type { FormatData } from '../book/data'
import type { ExecutionContext } from './context'
import { inside, Service, serve } from './service'

type Style = GoogleAppsScript.Spreadsheet.TextStyle
type StyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder

/** What a text style can say; absent where it says nothing. */
export type TextFormat = Pick<FormatData, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'family' | 'color'>

export class TextStyle extends Service<{ readonly context: ExecutionContext; readonly style: TextFormat }> {
  override toString(): string {
    return 'TextStyle'
  }
  copy(): StyleBuilder {
    return newTextStyle(this[inside].context, this[inside].style)
  }
  getFontFamily(): string | null {
    return this[inside].style.family ?? null
  }
  getFontSize(): number | null {
    return this[inside].style.size ?? null
  }
  getForegroundColor(): string | null {
    return this[inside].style.color ?? null
  }
  isBold(): boolean | null {
    return this[inside].style.bold ?? null
  }
  isItalic(): boolean | null {
    return this[inside].style.italic ?? null
  }
  isStrikethrough(): boolean | null {
    return this[inside].style.strike ?? null
  }
  isUnderline(): boolean | null {
    return this[inside].style.underline ?? null
  }
}

class TextStyleBuilder extends Service<{ readonly context: ExecutionContext; style: TextFormat }> {
  override toString(): string {
    return 'TextStyleBuilder'
  }
  build(): Style {
    return wrapStyle(this[inside].context, this[inside].style)
  }
}

const styleSetters: Record<string, keyof TextFormat> = {
  setBold: 'bold',
  setItalic: 'italic',
  setUnderline: 'underline',
  setStrikethrough: 'strike',
  setFontSize: 'size',
  setFontFamily: 'family',
  setForegroundColor: 'color',
}
for (const [name, key] of Object.entries(styleSetters)) {
  Object.assign(TextStyleBuilder.prototype, {
    [name](this: TextStyleBuilder, value: unknown) {
      this[inside].style = { ...this[inside].style, [key]: value }
      return this
    },
  })
}

export const wrapStyle = (context: ExecutionContext, style: TextFormat): Style =>
  serve(context, 'TextStyle', new TextStyle({ context, style }), { stores: false }) as unknown as Style

export const newTextStyle = (context: ExecutionContext, style: TextFormat = {}): StyleBuilder =>
  serve(context, 'TextStyleBuilder', new TextStyleBuilder({ context, style }), { stores: false }) as unknown as StyleBuilder
