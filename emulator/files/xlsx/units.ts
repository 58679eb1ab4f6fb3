/** Measures of a sheet in a file: columns in characters of the default font, rows in points. Ours are pixels at 96 a inch. */
const characterPixels = 7
const paddingPixels = 5

export const toCharacters = (pixels: number): number => Math.max(0, (pixels - paddingPixels) / characterPixels)
export const fromCharacters = (characters: number): number => Math.round(characters * characterPixels + paddingPixels)
export const toPoints = (pixels: number): number => pixels * 0.75
export const fromPoints = (points: number): number => Math.round(points / 0.75)

/** Google's own measures where nothing is set. */
export const columnPixels = 100
export const rowPixels = 21

/** `#0F6B4F` as a file writes it, opaque; undefined for what is no such colour. */
export function toArgb(color: string | undefined): string | undefined {
  const long = color?.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3')
  return long && /^#[0-9a-f]{6}$/i.test(long) ? `FF${long.slice(1).toUpperCase()}` : undefined
}

export const fromArgb = (argb: string | undefined): string | undefined =>
  argb && /^[0-9a-f]{6,8}$/i.test(argb) ? `#${argb.slice(-6).toLowerCase()}` : undefined
