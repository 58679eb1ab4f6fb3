import { IRenderManagerService } from '@univerjs/engine-render'
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui'
import type { Engine } from './engine'

/** Draws the sheet once more where what changed is no mutation of the grid: notes, alternating colours. */
export function drawAgain(engine: Engine, sheetId: number): void {
  const render = engine.univer.__getInjector().get(IRenderManagerService).getRenderById(engine.unitId)
  const manager = render?.with(SheetSkeletonManagerService)
  if (!manager || manager.getCurrentParam()?.sheetId !== String(sheetId)) return
  manager.makeDirty({ sheetId: String(sheetId) })
  manager.reCalculate()
  render?.mainComponent?.makeForceDirty()
}
