import type { Box } from '../book/data'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'
import { Range, wrapRange } from './range'
import { inside, Mismatch, need, Service, serve } from './service'
import { NotEmulated } from './strict'

type GList = GoogleAppsScript.Spreadsheet.RangeList
type GRange = GoogleAppsScript.Spreadsheet.Range

/** Members that do to each range what the range's own member does. */
const each = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof GList)[]

interface Held {
  readonly context: ExecutionContext
  readonly sheetId: number
  readonly boxes: readonly Box[]
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the members of `each` are added below
class RangeList extends Service<Held> {
  override toString(): string {
    return 'RangeList'
  }
  /** The last of the ranges becomes the active one. */
  activate(): GList {
    const { context, sheetId, boxes } = this[inside]
    const sheet = sheetOf(context, sheetId)
    const last = boxes.at(-1)
    if (!last) throw new Mismatch()
    sheet.activeRange = { ...last }
    delete sheet.currentCell
    sheet.activeRanges = boxes.map((box) => ({ ...box }))
    context.book.activeSheetId = sheetId
    context.changed({ what: 'sheet', sheetId })
    return this as unknown as GList
  }
  getRanges(): GRange[] {
    const { context, sheetId, boxes } = this[inside]
    return context.array(boxes.map((box) => wrapRange(context, sheetId, box)))
  }
}
interface RangeList extends Pick<GList, (typeof each)[number]> {}

for (const name of each) {
  Object.assign(RangeList.prototype, {
    [name](this: RangeList, ...args: unknown[]) {
      const { context, sheetId, boxes } = this[inside]
      for (const box of boxes) {
        const range = new Range({ context, sheetId, box }) as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>
        const act = range[name]
        if (!act) throw new NotEmulated(`RangeList.${name}`)
        act.apply(range, args)
      }
      return this
    },
  })
}

/** Selects what a script handed in as a list of ranges, and gives it back. */
export function activateList(list: GList): GList {
  need(list, RangeList).activate()
  return list
}

export function wrapRangeList(context: ExecutionContext, sheetId: number, boxes: readonly Box[]): GList {
  return serve(context, 'RangeList', new RangeList({ context, sheetId, boxes })) as unknown as GList
}
