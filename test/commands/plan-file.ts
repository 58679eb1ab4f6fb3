import { importPaste, importPlan } from '../../src/commands/import-plan'
import type { PlanAnswer, PlanPreview, PlanRequest } from '../../src/commands/plan-request'
import { previewPaste, previewPlan } from '../../src/commands/preview-plan'
import { type PreviewLine, planPreview } from '../../src/tables/plan-preview'
import { type SettingRow, settings } from '../../src/tables/settings'
import { type Task, tasks as taskTable } from '../../src/tables/tasks'
import { type Unit, units as unitTable } from '../../src/tables/units'
import { at, units } from '../reporting/office'
import { afterwards, only, written } from './kept'

/** The office's file, as far as a plan touches it. */
export interface File {
  readonly tasks: readonly Task[]
  readonly units: readonly Unit[]
}
export const emptyFile: File = { tasks: [], units }
export const now = at('2026-01-10T09:00')

export const previewOf = (request: PlanRequest, file = emptyFile, when = now): PlanPreview => {
  const answer = only(previewPlan.decide(file, when, request, []), 'answer')[0]!.value as PlanAnswer
  if (!('preview' in answer)) throw new Error(JSON.stringify(answer))
  return answer.preview
}

/** The file after an import from the panel, with the settings that it added. */
export function importedFrom(request: PlanRequest, file = emptyFile): File & { readonly settings: readonly SettingRow[] } {
  const effects = importPlan.decide(file, now, { ...request, seal: previewOf(request, file).seal }, [])
  return {
    tasks: afterwards(taskTable, file.tasks, effects),
    units: afterwards(unitTable, file.units, effects),
    settings: written<SettingRow>(settings, effects),
  }
}

/** The preview sheet of a paste; `lines` are what stands on it, with what people wrote there. */
export const sheetOf = (text: string, lines: readonly PreviewLine[] = [], file = emptyFile): readonly PreviewLine[] =>
  written<PreviewLine>(planPreview, previewPaste.decide({ ...file, planPreview: lines }, now, { text }, []))

/** The sheet with cells written beside the lines whose first column or title reads so. */
export const writtenBeside = (
  lines: readonly PreviewLine[],
  fixes: Readonly<Record<string, Partial<PreviewLine>>>,
): readonly PreviewLine[] => lines.map((line) => ({ ...line, ...fixes[line.line], ...fixes[line.title ?? ''] }))

/** What the tick "Đồng ý nhập" leaves: the file, its new settings and the sentence told. */
export function agreedTo(text: string, lines: readonly PreviewLine[], file = emptyFile) {
  const effects = importPaste.decide({ ...file, planPreview: lines }, now, { text }, [])
  return {
    tasks: afterwards(taskTable, file.tasks, effects),
    units: afterwards(unitTable, file.units, effects),
    settings: written<SettingRow>(settings, effects),
    status: String(only(effects, 'fill fields')[0]!.fields.status),
  }
}
