import { amendReport } from './commands/amend-report'
import { check } from './commands/check'
import { closePeriod } from './commands/close-period'
import { consolidate } from './commands/consolidate'
import { deliver } from './commands/deliver'
import { drawHealth } from './commands/draw-health'
import { escalate } from './commands/escalate'
import { handOver } from './commands/hand-over'
import { missing } from './commands/missing'
import { prefillReport } from './commands/prefill-report'
import { previewMails } from './commands/preview-mails'
import { remind } from './commands/remind'
import { repair } from './commands/repair'
import { reviewReports } from './commands/review-reports'
import { setUp } from './commands/set-up'
import { settleCopy } from './commands/settle-copy'
import { takeOver } from './commands/take-over'

/** Every sheet: only set-up asks for all of them. */
export { allTables } from './tables'

/**
 * The half of the product that runs a few times a week: set-up, mails, closing, consolidation. It is built into a file of its own, `office.html`, and
 * evaluated only when one of its commands is asked for, so that the clock's quiet tick and a person's edit do not pay for it.
 */
export const commands = {
  amendReport,
  check,
  closePeriod,
  consolidate,
  deliver,
  drawHealth,
  escalate,
  handOver,
  missing,
  prefillReport,
  previewMails,
  remind,
  repair,
  reviewReports,
  setUp,
  settleCopy,
  takeOver,
}
