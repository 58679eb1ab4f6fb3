import { attachCalculator } from '../../../emulator/book/results'
import { toSerial } from '../../../emulator/book/zone'
import { nodeCalculator } from '../../../emulator/formula/node'
import { type Desk, desk, now } from '../book/context'

/** One for all tests of a file: the engine is loaded once. */
const calculator = nodeCalculator()

export interface Calculating extends Desk {
  /** The emulated clock, milliseconds since 1970. */
  clock: { now: number }
}

/** A spreadsheet whose formulas are worked out where they are read. */
export function calculating(options: Parameters<typeof desk>[0] = {}): Calculating {
  const made = desk(options)
  const clock = { now }
  attachCalculator(made.book, calculator, () => toSerial(clock.now, made.book.timeZone))
  return { ...made, clock }
}

/** Three tasks of an office: name, lead, share done, due day, amount, hours. */
export function office(options: Parameters<typeof desk>[0] = {}): Calculating {
  const d = calculating(options)
  d.sheet.getRange('A1:F4').setValues([
    ['Việc', 'Đơn vị', 'Xong', 'Hạn', 'Số tiền', 'Giờ'],
    ['Tuyên truyền', 'Ban Dân vận', '50%', '5/3/2026', 1200000, 1.5],
    ['Giám sát', 'Ban Phong trào', '100%', '10/3/2026', 800000, 2.25],
    ['Vận động', 'Ban Dân vận', '0%', '31/3/2026', 500000, 4],
  ])
  return d
}
