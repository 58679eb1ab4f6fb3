import { bandingsIn } from '../book/bands'
import type { BandingData, BandPart, Box, SheetData } from '../book/data'
import { Refused } from '../book/refused'
import { bandsOverlap, gonePart } from '../book/says'
import { cssOf, wrapColor } from './color'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'
import { Range, wrapRange } from './range'
import { inside, need, Service, serve, text } from './service'

type GBanding = GoogleAppsScript.Spreadsheet.Banding
type GRange = GoogleAppsScript.Spreadsheet.Range

/** Alternating colours on a range; the colour members are added below from the list of parts. */
class Banding extends Service<{ readonly context: ExecutionContext; readonly sheetId: number; readonly id: number }> {
  override toString(): string {
    return 'Banding'
  }
  getRange(): GRange {
    return wrapRange(this[inside].context, this[inside].sheetId, found(this).data.range)
  }
  setRange(range: GRange): GBanding {
    const { data, sheet } = found(this)
    const { box, sheetId } = need(range, Range)[inside]
    if (sheetId !== sheet.id || bandingsIn(sheet, box).some((one) => one !== data)) throw new Refused(bandsOverlap)
    data.range = { ...box }
    return told(this)
  }
  copyTo(range: GRange): GBanding {
    const { context } = this[inside]
    const { box, sheetId } = need(range, Range)[inside]
    return addBanding(context, sheetOf(context, sheetId), box, found(this).data.colors)
  }
  remove(): void {
    const { data, sheet } = found(this)
    sheet.bandings = (sheet.bandings ?? []).filter((one) => one !== data)
    told(this)
  }
}

const parts: readonly BandPart[] = [
  'headerRow',
  'firstRow',
  'secondRow',
  'footerRow',
  'headerColumn',
  'firstColumn',
  'secondColumn',
  'footerColumn',
]

for (const part of parts) {
  const name = `${part.charAt(0).toUpperCase()}${part.slice(1)}Color`
  const set = (banding: Banding, color: string | undefined) => {
    const { colors } = found(banding).data
    if (color === undefined) delete colors[part]
    else colors[part] = color
    return told(banding)
  }
  Object.assign(Banding.prototype, {
    [`get${name}`](this: Banding) {
      return found(this).data.colors[part] ?? null
    },
    [`get${name}Object`](this: Banding) {
      const color = found(this).data.colors[part]
      return color === undefined ? null : wrapColor(this[inside].context, color)
    },
    [`set${name}`](this: Banding, color: unknown) {
      return set(this, color === null ? undefined : text(color).toLowerCase())
    },
    [`set${name}Object`](this: Banding, color: unknown) {
      return set(this, color === null ? undefined : cssOf(color))
    },
  })
}

function found({ [inside]: { context, sheetId, id } }: Banding): { data: BandingData; sheet: SheetData } {
  const sheet = sheetOf(context, sheetId)
  const data = sheet.bandings?.find((one) => one.id === id)
  if (!data) throw new Refused(gonePart)
  return { data, sheet }
}

function told(banding: Banding): GBanding {
  banding[inside].context.changed({ what: 'sheet', sheetId: banding[inside].sheetId })
  return banding as unknown as GBanding
}

/** Refuses where another banding is in the way, in Google's words. */
export function addBanding(context: ExecutionContext, sheet: SheetData, box: Box, colors: BandingData['colors']): GBanding {
  if (bandingsIn(sheet, box).length > 0) throw new Refused(bandsOverlap)
  const id = context.book.nextId++
  sheet.bandings = [...(sheet.bandings ?? []), { id, range: { ...box }, colors: { ...colors } }]
  context.changed({ what: 'sheet', sheetId: sheet.id })
  return wrapBanding(context, sheet.id, id)
}

export const wrapBanding = (context: ExecutionContext, sheetId: number, id: number): GBanding =>
  serve(context, 'Banding', new Banding({ context, sheetId, id })) as unknown as GBanding

/** The bandings of a sheet, or those that touch the box. */
export const wrapBandings = (context: ExecutionContext, sheet: SheetData, box?: Box): GBanding[] =>
  context.array((box ? bandingsIn(sheet, box) : (sheet.bandings ?? [])).map(({ id }) => wrapBanding(context, sheet.id, id)))
