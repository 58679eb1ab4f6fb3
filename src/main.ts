import type { PlanRequest } from './commands/plan-request'
import { answerEdit } from './gas/edit'
import { found } from './gas/found'
import { showMenu } from './gas/menu'
import { showImportPanel } from './gas/panel'
import { run } from './gas/run'

export const onOpen = (): void => showMenu()
export const onEdit = (e: GoogleAppsScript.Events.SheetsOnEdit): void => answerEdit(e)
export const tick = (): void => void run({ command: 'tick', by: 'clock' })

export const menuSetUp = (): void => void run({ command: 'setUp', by: 'menu', input: found })
export const menuImportPlan = (): void => showImportPanel()
export const menuMissing = (): void => void run({ command: 'missing', by: 'menu' })
export const menuConsolidate = (): void => void run({ command: 'consolidate', by: 'menu' })
export const menuDeliver = (): void => void run({ command: 'deliver', by: 'menu', input: () => 'by hand' })
export const menuRefresh = (): void => void run({ command: 'refreshDay', by: 'menu' })
export const menuCheck = (): void => void run({ command: 'check', by: 'menu' })
export const menuClarity = (): void => void run({ command: 'clarity', by: 'menu' })

export const previewPlan = (request: PlanRequest): unknown => run({ command: 'previewPlan', by: 'panel', input: () => request })
export const importPlan = (request: PlanRequest): unknown => run({ command: 'importPlan', by: 'panel', input: () => request })
