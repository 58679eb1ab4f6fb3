import { bandColors } from '../book/bands'
import { addBanding, wrapBandings } from './banding'
import { BandingTheme, memberOf } from './enums'
import { dataOf } from './place'
import { RangeText } from './range-text'
import { inside, Mismatch } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range
type GBanding = GoogleAppsScript.Spreadsheet.Banding

/** Alternating colours. Without arguments: light grey, with a header and without a footer. */
export class RangeBands extends RangeText implements Pick<GRange, 'applyRowBanding' | 'applyColumnBanding' | 'getBandings'> {
  applyRowBanding(theme?: GoogleAppsScript.Spreadsheet.BandingTheme, showHeader = true, showFooter = false): GBanding {
    return banded(this, 'Row', theme, showHeader, showFooter)
  }
  applyColumnBanding(theme?: GoogleAppsScript.Spreadsheet.BandingTheme, showHeader = true, showFooter = false): GBanding {
    return banded(this, 'Column', theme, showHeader, showFooter)
  }
  getBandings(): GBanding[] {
    return wrapBandings(this[inside].context, dataOf(this[inside]), this[inside].box)
  }
}

function banded(range: RangeBands, axis: 'Row' | 'Column', theme: unknown, header: boolean, footer: boolean): GBanding {
  const name = theme === undefined ? 'LIGHT_GREY' : memberOf(BandingTheme, theme)
  if (!name || typeof header !== 'boolean' || typeof footer !== 'boolean') throw new Mismatch()
  return addBanding(range[inside].context, dataOf(range[inside]), range[inside].box, bandColors(name, axis, header, footer))
}
