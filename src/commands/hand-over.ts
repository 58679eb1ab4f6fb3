import { type Copied, handOver as drawingOf, handOverFieldsIn, handOverTable } from '../documents/hand-over'
import { finalLines } from '../reporting/consolidation-words'
import { periodOfReport } from '../reporting/roll-up-span'
import { textHash } from '../reporting/text-hash'
import { consolidatedAsFound } from '../tables/consolidated'
import { firstHandOverFields, handOverFields } from '../tables/hand-over'
import { tasks } from '../tables/tasks'
import { sayPeriod } from '../text/dates'
import { handOverDone, handOverText, logCopied, logUncopied } from '../text/hand-over'
import { defineCommand } from './command'
import { type KeptHandOver, keptHandOver } from './copied'
import { alert, done, type Effect, toast } from './effect'

/** `copied`: a person ticked, or took the tick away; `press`: a person asked for the table. */
type Input = { readonly copied: boolean } | 'press' | undefined

/** Brings the sheet for the level above to what the committee's report says now, and records who copied it. */
export const handOver = defineCommand<{ consolidated: typeof consolidatedAsFound; tasks: typeof tasks }, Input>({
  name: 'handOver',
  label: handOverText.sheet,
  reads: { consolidated: consolidatedAsFound, tasks },
  decide: (records, at, input) => {
    const key = records.consolidated.find(({ period }) => period)?.period
    const named = key === undefined ? undefined : periodOfReport(key)
    const period = named && sayPeriod(named)
    const { fields, unknown } = handOverFieldsIn(at.settings.handOver ?? firstHandOverFields)
    const columns = fields.length > 0 ? fields : handOverFieldsIn(firstHandOverFields).fields
    const table = handOverTable(columns, { lines: finalLines(records.consolidated), tasks: records.tasks, period: period ?? '' })
    const shown = textHash(JSON.stringify([key, table]))
    const before = keptHandOver(at)
    const ticked = typeof input === 'object' ? input.copied : undefined
    // What was copied is what the sheet showed, whatever the report says by now.
    const copied = ticked === undefined ? before?.copied : ticked ? { shown: before?.shown ?? shown, by: at.user, at: at.now } : undefined
    const mine: Copied | undefined = copied && { by: copied.by, at: copied.at, same: copied.shown === shown }
    const rows = Math.max(table.length + 20, before?.rows ?? 0)
    const kept: KeptHandOver = { shown, rows, ...(copied ? { copied } : {}) }
    const drawing = drawingOf({ committee: at.settings.committee ?? '', now: at.now, period, table, unknown, copied: mine, rows })
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(kept)
    return [
      { do: 'draw', drawing },
      ...(same ? [] : [{ do: 'mark', name: 'handOver', value: JSON.stringify(kept) } as const]),
      ...(ticked === undefined ? [] : [done(ticked ? logCopied(period ?? '', at.user) : logUncopied(period ?? '', at.user))]),
      ...told(input, table.length - 1, unknown),
    ]
  },
})

function told(input: Input, rows: number, unknown: readonly string[]): readonly Effect[] {
  if (unknown.length > 0) return [alert(handOverText.unknownFields(unknown, handOverFields))]
  return input === 'press' ? [toast(handOverDone(rows))] : []
}
