import type { PlanRequest } from './commands/plan-request'
import { askMailsOfDay } from './gas/ask-day'
import { askLongerPeriod } from './gas/ask-period'
import { answerEdit } from './gas/edit'
import { found, foundBroken } from './gas/found'
import { askTakeOver, greet, showHealth } from './gas/health'
import { showMenu } from './gas/menu'
import { showImportPanel } from './gas/panel'
import { run } from './gas/run'

export const onOpen = (): void => {
  showMenu()
  greet()
}
export const onEdit = (e: GoogleAppsScript.Events.SheetsOnEdit): void => answerEdit(e)
export const tick = (e?: Partial<GoogleAppsScript.Events.TimeDriven>): void =>
  void run({ command: 'tick', by: 'clock', input: () => e?.triggerUid })

export const menuSetUp = (): void => void run({ command: 'setUp', by: 'menu', input: found })
export const menuImportPlan = (): void => showImportPanel()
export const menuMissing = (): void => void run({ command: 'missing', by: 'menu' })
export const menuConsolidate = (): void => void run({ command: 'consolidate', by: 'menu' })
export const menuRollUp = (): void => askLongerPeriod()
export const menuHandOver = (): void => void run({ command: 'handOver', by: 'menu', input: () => 'press' })
export const menuDeliver = (): void => void run({ command: 'deliver', by: 'menu', input: () => 'by hand' })
export const menuPreviewMails = (): void => askMailsOfDay()
export const menuRefresh = (): void => void run({ command: 'refreshDay', by: 'menu' })
export const menuCheck = (): void => void run({ command: 'check', by: 'menu' })
export const menuClarity = (): void => void run({ command: 'clarity', by: 'menu' })
export const menuHealth = (): void => showHealth()
export const menuRepair = (): void => void run({ command: 'setUp', by: 'menu', input: foundBroken })
export const menuTakeOver = (): void => askTakeOver()

export const previewPlan = (request: PlanRequest): unknown => run({ command: 'previewPlan', by: 'panel', input: () => request })
export const importPlan = (request: PlanRequest): unknown => run({ command: 'importPlan', by: 'panel', input: () => request })
