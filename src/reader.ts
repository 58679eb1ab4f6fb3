import { checkClarity as clarity } from './commands/clarity'
import { importPaste, importPlan } from './commands/import-plan'
import { previewPaste, previewPlan } from './commands/preview-plan'

/**
 * The half of the product that reads plans and deadlines. It is built into a file of its own, `reader.html`, and evaluated only when something must
 * be read, so that the clock's tick and a person's edit do not pay for it.
 */
export const commands = { clarity, importPaste, importPlan, previewPaste, previewPlan }

export { readDeadline } from './deadline'
