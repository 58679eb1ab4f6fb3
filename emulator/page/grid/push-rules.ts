import type { Injector, IRange } from '@univerjs/core'
import { DataValidationModel } from '@univerjs/data-validation'
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting'
import type { BookData, SheetData } from '../../book/data'
import type { Mutate } from './change'
import { toConditionalRules } from './conditional'
import { toValidationRules } from './validations'

/** Brings the grid's dropdowns and conditional formats of a sheet to the book's; their ids say what they hold. */
export function pushRules(book: BookData, sheet: SheetData, held: { injector: Injector; unitId: string }, mutate: Mutate): void {
  const id = String(sheet.id)
  const validations = toValidationRules(book, sheet)
  const key = (rule: { uid?: string; cfId?: string; ranges: IRange[] }) =>
    JSON.stringify([
      rule.uid ?? rule.cfId,
      ...rule.ranges.map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn]),
    ])
  const known = held.injector.get(DataValidationModel).getRules(held.unitId, id)
  const knownKeys = new Set(known.map(key))
  const wantedKeys = new Set(validations.map(key))
  const gone = known.filter((rule) => !wantedKeys.has(key(rule))).map(({ uid }) => uid)
  const added = validations.filter((rule) => !knownKeys.has(key(rule)))
  if (gone.length) mutate('data-validation.mutation.removeRule', { ruleId: gone, source: 'patched' })
  if (added.length) mutate('data-validation.mutation.addRule', { rule: added, source: 'patched' })

  const formats = toConditionalRules(book, sheet)
  const shown = held.injector.get(ConditionalFormattingRuleModel).getSubunitRules(held.unitId, id) ?? []
  if (shown.map(key).join() === formats.map(key).join()) return
  for (const { cfId } of [...shown]) mutate('sheet.mutation.delete-conditional-rule', { cfId })
  for (const rule of [...formats].reverse()) mutate('sheet.mutation.add-conditional-rule', { rule })
}
