import { menu } from '../text/labels'
import type { Handler } from './triggers'

/** The add-on's menu. Keys are the functions that Google calls, so a misspelt one does not compile. */
const items: readonly (Partial<Record<Handler, string>> | 'line')[] = [
  { menuSetUp: menu.setUp },
  { menuImportPlan: menu.importPlan },
  'line',
  { menuMissing: menu.missing },
  { menuConsolidate: menu.consolidate },
  { menuRollUp: menu.rollUp },
  { menuHandOver: menu.handOver },
  { menuDeliver: menu.deliver },
  { menuPreviewMails: menu.previewMails },
  'line',
  { menuRefresh: menu.refresh },
  { menuCheck: menu.check },
  { menuClarity: menu.clarity },
  'line',
  { menuHealth: menu.health },
  { menuRepair: menu.repair },
  { menuTakeOver: menu.takeOver },
]

export function showMenu(): void {
  const shown = SpreadsheetApp.getUi().createMenu(menu.title)
  for (const item of items) {
    if (item === 'line') shown.addSeparator()
    else for (const [handler, title] of Object.entries(item)) shown.addItem(title, handler)
  }
  shown.addToUi()
}
