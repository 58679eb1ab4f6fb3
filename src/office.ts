import { check } from './commands/check'
import { closePeriod } from './commands/close-period'
import { consolidate } from './commands/consolidate'
import { missing } from './commands/missing'
import { remind } from './commands/remind'
import { reviewReports } from './commands/review-reports'
import { setUp } from './commands/set-up'

/**
 * The half of the product that runs a few times a week: set-up, mails, closing, consolidation. It is built into a file of its own, `office.html`, and
 * evaluated only when one of its commands is asked for, so that the clock's quiet tick and a person's edit do not pay for it.
 */
export const commands = { check, closePeriod, consolidate, missing, remind, reviewReports, setUp }
