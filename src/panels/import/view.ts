import type { PlanPreview } from '../../commands/plan-request'
import type { State } from './session'

/** One way to look at a preview: its filters and its table. */
export interface View {
  draw(preview: PlanPreview, state: State): void
  /** Lets every row through again. */
  showAll(): void
  /** Forgets what was chosen for the plan before. */
  reset(): void
  /** Takes the rows away while another view is shown. */
  clear(): void
}
