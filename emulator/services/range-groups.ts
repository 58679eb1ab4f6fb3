import { type Axis, allGroups, setClosed, shiftDepth } from '../book/groups'
import { dataOf } from './place'
import { RangeBands } from './range-bands'
import { inside, integer } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** Groups of the rows or columns that a range covers. */
export class RangeGroups
  extends RangeBands
  implements Pick<GRange, 'shiftRowGroupDepth' | 'shiftColumnGroupDepth' | 'collapseGroups' | 'expandGroups'>
{
  shiftRowGroupDepth(delta: number): GRange {
    const { top, bottom } = this[inside].box
    shiftDepth(dataOf(this[inside]), 'rows', top, bottom, integer(delta))
    return told(this)
  }
  shiftColumnGroupDepth(delta: number): GRange {
    const { left, right } = this[inside].box
    shiftDepth(dataOf(this[inside]), 'columns', left, right, integer(delta))
    return told(this)
  }
  /** Groups that lie wholly in the range. */
  collapseGroups(): GRange {
    return closeInside(this, true)
  }
  expandGroups(): GRange {
    return closeInside(this, false)
  }
}

function closeInside(range: RangeGroups, closed: boolean): GRange {
  const { box } = range[inside]
  const sheet = dataOf(range[inside])
  const spans: [Axis, number, number][] = [
    ['rows', box.top, box.bottom],
    ['columns', box.left, box.right],
  ]
  for (const [axis, from, to] of spans)
    for (const group of allGroups(sheet, axis)) if (group.from >= from && group.to <= to) setClosed(sheet, axis, group, closed)
  return told(range)
}

function told(range: RangeGroups): GRange {
  range[inside].context.changed({ what: 'sheet', sheetId: range[inside].sheetId })
  return range as unknown as GRange
}
