import type { MenuConfig } from '@univerjs/ui'

const hidden = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.menu.data-validation',
  'sheet.menu.conditional-formatting',
  'sheet.menu.conditional-formatting-toolbar',
  'sheet.menu.paste-special',
  'sheet.menu.copy-special',
  'sheet.menu.image',
  'sheet.command.insert-float-image',
  'sheet.command.insert-cell-image',
  'sheet.command.save-cell-images',
  'sheet.contextMenu.text-to-number',
  'sheet.toolbar.text-to-number',
  'sheet.command.set-range-subscript',
  'sheet.command.set-range-superscript',
]

/** Toolbar buttons for rich text inside one cell: a cell of the book has one format. */
const ofTexts = [
  'set-inline-format-bold',
  'set-inline-format-italic',
  'set-inline-format-underline',
  'set-inline-format-strikethrough',
  'set-inline-format-subscript',
  'set-inline-format-superscript',
  'set-inline-format-fontsize',
  'set-inline-format-font-family',
  'set-inline-format-text-color',
  'set-inline-format-text-background-color',
  'reset-inline-format-text-background-color',
  'set-paragraph-named-style',
  'align-action',
  'order-list',
  'bullet-list',
  'check-list',
  'horizontal-line',
  'open-header-footer-panel',
  'switch-mode',
].map((name) => `doc.command.${name}`)

/** What a person could do in the grid that the book would not follow is not offered. */
export const hiddenMenus: MenuConfig = Object.fromEntries(
  [...hidden, ...ofTexts, 'doc.menu.table', 'doc.operation.open-page-setting'].map((id) => [id, { hidden: true }]),
)
