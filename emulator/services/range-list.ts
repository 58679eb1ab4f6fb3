import type { Box } from '../book/data'
import type { ExecutionContext } from './context'
import { Range, wrapRange } from './range'
import { inside, Service, serve } from './service'
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
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
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

export function wrapRangeList(context: ExecutionContext, sheetId: number, boxes: readonly Box[]): GList {
  return serve(context, 'RangeList', new RangeList({ context, sheetId, boxes })) as unknown as GList
}
