import type { SheetState } from '../schema/layout'

/** What stands in the workbook already. */
export interface Found {
  readonly sheets: Readonly<Record<string, SheetState>>
  readonly settingNames: readonly string[]
  readonly hasPaste: boolean
  readonly hasOverview: boolean
  readonly hasBoard: boolean
  /** This person has the trigger that is the clock, or one where nobody is known to keep it. */
  readonly hasClock: boolean
  /** The clock in force was made by this person. */
  readonly ownsClock?: boolean
  readonly hasHealth?: boolean
  /** A person asked for a repair: from the menu, or by a tick on the sheet, where triggers can be neither seen nor made. */
  readonly repair?: 'menu' | 'phone'
  readonly zoneIsRight: boolean
}
