import type { ExecutionContext } from './context'
import { ColorType } from './enums'
import { inside, Mismatch, need, Service, serve, text } from './service'
import { NotEmulated } from './strict'

type GColor = GoogleAppsScript.Spreadsheet.Color
type GRgb = GoogleAppsScript.Base.RgbColor

interface Held {
  readonly context: ExecutionContext
  /** As it was written: hexadecimal, or a name. */
  css: string
}

/** A colour of red, green and blue; colours of the theme are refused. */
class Color extends Service<Held> {
  override toString(): string {
    return 'Color'
  }
  asRgbColor(): GRgb {
    return serve(this[inside].context, 'RgbColor', new RgbColor(this[inside]), { stores: false }) as unknown as GRgb
  }
  getColorType(): unknown {
    return ColorType.RGB
  }
}

class RgbColor extends Service<Held> {
  override toString(): string {
    return 'RgbColor'
  }
  asHexString(): string {
    return `#${parts(this[inside].css).join('')}`
  }
  getColorType(): unknown {
    return ColorType.RGB
  }
  getRed(): number {
    return Number.parseInt(parts(this[inside].css)[0] ?? '', 16)
  }
  getGreen(): number {
    return Number.parseInt(parts(this[inside].css)[1] ?? '', 16)
  }
  getBlue(): number {
    return Number.parseInt(parts(this[inside].css)[2] ?? '', 16)
  }
}

class ColorBuilder extends Color {
  override toString(): string {
    return 'ColorBuilder'
  }
  setRgbColor(css: string): this {
    this[inside].css = text(css).toLowerCase()
    return this
  }
  build(): GColor {
    if (this[inside].css === '') throw new Mismatch()
    return wrapColor(this[inside].context, this[inside].css)
  }
}

const names: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  orange: 'ffa500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  maroon: '800000',
  navy: '000080',
  teal: '008080',
  olive: '808000',
  lime: '00ff00',
  aqua: '00ffff',
  cyan: '00ffff',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  pink: 'ffc0cb',
  brown: 'a52a2a',
}

/** Red, green and blue in two digits each. */
function parts(css: string): string[] {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(css)?.[1] ?? names[css]
  if (hex === undefined) throw new NotEmulated(`RgbColor of ${css}`)
  return hex.length === 3 ? [...hex].map((one) => one + one) : (hex.match(/../g) ?? [])
}

export const wrapColor = (context: ExecutionContext, css: string): GColor =>
  serve(context, 'Color', new Color({ context, css }), { stores: false }) as unknown as GColor

export const newColor = (context: ExecutionContext): GoogleAppsScript.Spreadsheet.ColorBuilder =>
  serve(context, 'ColorBuilder', new ColorBuilder({ context, css: '' }), {
    stores: false,
  }) as unknown as GoogleAppsScript.Spreadsheet.ColorBuilder

/** How a colour object that a script handed in was written. */
export const cssOf = (color: unknown): string => need(color, Color)[inside].css
