import type { TextFormat } from '../book/runs'
import { cssOf, wrapColor } from './color'
import type { ExecutionContext } from './context'
import { inside, Mismatch, Service, serve } from './service'

type Style = GoogleAppsScript.Spreadsheet.TextStyle
type StyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder

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
  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { color } = this[inside].style
    return color === undefined ? null : wrapColor(this[inside].context, color)
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
  setForegroundColorObject(color: unknown): this {
    this[inside].style = { ...this[inside].style, color: cssOf(color) }
    return this
  }
  build(): Style {
    return wrapStyle(this[inside].context, this[inside].style)
  }
}

const styleSetters: Record<string, [key: keyof TextFormat, type: 'boolean' | 'number' | 'string']> = {
  setBold: ['bold', 'boolean'],
  setItalic: ['italic', 'boolean'],
  setUnderline: ['underline', 'boolean'],
  setStrikethrough: ['strike', 'boolean'],
  setFontSize: ['size', 'number'],
  setFontFamily: ['family', 'string'],
  setForegroundColor: ['color', 'string'],
}
for (const [name, [key, type]] of Object.entries(styleSetters)) {
  Object.assign(TextStyleBuilder.prototype, {
    [name](this: TextStyleBuilder, value: unknown) {
      if (value !== null && typeof value !== type) throw new Mismatch()
      const { [key]: _, ...rest } = this[inside].style
      this[inside].style = value === null ? rest : { ...rest, [key]: key === 'color' ? String(value).toLowerCase() : value }
      return this
    },
  })
}

export const wrapStyle = (context: ExecutionContext, style: TextFormat): Style =>
  serve(context, 'TextStyle', new TextStyle({ context, style }), { stores: false }) as unknown as Style

export const newTextStyle = (context: ExecutionContext, style: TextFormat = {}): StyleBuilder =>
  serve(context, 'TextStyleBuilder', new TextStyleBuilder({ context, style }), { stores: false }) as unknown as StyleBuilder
