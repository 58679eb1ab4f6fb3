import type { Moment } from '../calendar/moment'
import type { FinalLine } from '../reporting/consolidation-words'
import { type HandOverField, handOverFields } from '../tables/hand-over'
import type { Task } from '../tables/tasks'
import { sayDay } from '../text/dates'
import { sayCopied, sayCopiedBefore, handOverText as words } from '../text/hand-over'
import type { Drawing } from './drawing'

/** Field names of the setting, parted by semicolons: those that are known, in their order, and those that are not. */
export function handOverFieldsIn(setting: string): { readonly fields: readonly HandOverField[]; readonly unknown: readonly string[] } {
  const fold = (name: string): string => name.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim()
  const names = setting.split(/[;\n]/).map((name) => name.trim())
  const known = (name: string): HandOverField | undefined => handOverFields.find((field) => fold(field) === fold(name))
  return { fields: [...new Set(names.flatMap((name) => known(name) ?? []))], unknown: names.filter((name) => name !== '' && !known(name)) }
}

interface Row {
  readonly unit: string | undefined
  readonly task: string | undefined
  readonly title: string | undefined
  readonly progress: number | undefined
  readonly evidence: string | undefined
  readonly results: readonly string[]
  readonly difficulties: readonly string[]
  readonly proposals: readonly string[]
}

const kinds = { 'Kết quả theo nhiệm vụ': 'results', 'Khó khăn, vướng mắc': 'difficulties', 'Đề xuất, kiến nghị': 'proposals' } as const

/** The committee's report as one row for each organisation and task: what was done, what is difficult, what is proposed. */
function rowsOf(lines: readonly FinalLine[]): readonly Row[] {
  const rows = new Map<string, Row>()
  lines.forEach((line, i) => {
    if (!(line.part in kinds)) return
    const kind = kinds[line.part as keyof typeof kinds]
    const { unit, task, title, progress, evidence } = line
    // A row that belongs to no organisation and no task is the committee's own and stands alone.
    const key = unit || task ? `${unit ?? ''}\t${task ?? ''}` : `\t${i}`
    const row = rows.get(key) ?? { unit, task, title, progress, evidence, results: [], difficulties: [], proposals: [] }
    rows.set(key, {
      ...row,
      title: row.title ?? title,
      progress: row.progress ?? progress,
      evidence: row.evidence ?? evidence,
      [kind]: [...row[kind], line.text],
    })
  })
  return [...rows.values()]
}

const percent = (share: number | undefined): string => (share === undefined ? '' : `${Math.round(share * 100)}%`)

/** The table for the level above: a header row of these fields, and its rows. */
export function handOverTable(
  fields: readonly HandOverField[],
  facts: { readonly lines: readonly FinalLine[]; readonly tasks: readonly Task[]; readonly period: string },
): readonly (readonly string[])[] {
  const tasks = new Map(facts.tasks.map((task) => [task.code, task]))
  const cells = rowsOf(facts.lines).map((row, i) => {
    const task = row.task ? tasks.get(row.task) : undefined
    const of: Readonly<Record<HandOverField, string | undefined>> = {
      TT: String(i + 1),
      Kỳ: facts.period,
      'Đơn vị': row.unit,
      'Mã nhiệm vụ': row.task,
      'Nội dung': row.title ?? task?.title ?? words.general,
      'Thời hạn': task?.due ? sayDay(task.due) : task?.words,
      'Chủ trì': task?.lead,
      'Phối hợp': task?.coordinating,
      'Sản phẩm': task?.product,
      'Tiến độ': percent(row.progress ?? (row.task ? task?.progress : undefined)),
      'Trạng thái': task?.state,
      'Kết quả': row.results.join('\n'),
      'Minh chứng': row.evidence,
      'Khó khăn': row.difficulties.join('\n'),
      'Đề xuất': row.proposals.join('\n'),
      'Ghi chú': undefined,
    }
    return fields.map((field) => of[field] ?? '')
  })
  return [fields, ...cells]
}

/** Who copied the table, and when; `same` says whether it still reads as it did then. */
export interface Copied {
  readonly by: string
  readonly at: Moment
  readonly same: boolean
}

export const handOverTag = 'handOver'

const tableRow = 6
const least = 60
const width = 170

/** The sheet for the level above: the table, ready to be copied, below the ticks that say that it was. `rows`: how many it had before, so that none of them stays. */
export function handOver(facts: {
  readonly committee: string
  readonly now: Moment
  readonly period: string | undefined
  readonly table: readonly (readonly string[])[]
  readonly unknown: readonly string[]
  readonly copied: Copied | undefined
  readonly rows: number
}): Drawing {
  const { period, table, unknown, copied, now } = facts
  const rows = Math.max(least, facts.rows, tableRow + table.length)
  const said = copied && (copied.same ? sayCopied(copied.by, copied.at) : sayCopiedBefore(copied.by, copied.at))
  const note = unknown.length > 0 ? words.unknownFields(unknown, handOverFields) : period ? words.asOf(facts.committee, now) : words.none
  const pad = handOverFields.map(() => '')
  return {
    tag: handOverTag,
    title: words.sheet,
    tabColor: '#188038',
    widths: handOverFields.map(() => width),
    heights: { 1: 34 },
    rows,
    frozen: { rows: tableRow, columns: 0 },
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [[words.title(period ?? '')]] },
      { row: 2, column: 1, style: 'note', cells: [[note]] },
      { row: 3, column: 1, style: 'label', cells: [[words.copied]] },
      { row: 3, column: 2, style: 'text', cells: [[copied?.same === true]] },
      { row: 3, column: 3, style: 'note', cells: [[said ?? words.copyHint]] },
      { row: 4, column: 1, style: 'label', cells: [[words.again]] },
      { row: 4, column: 2, style: 'text', cells: [[false]] },
      { row: 4, column: 3, style: 'note', cells: [[words.againHint]] },
      { row: tableRow, column: 1, style: 'body', cells: table.map((row) => [...row, ...pad].slice(0, pad.length)) },
    ],
    boxes: [
      { row: 3, column: 2 },
      { row: 4, column: 2 },
    ],
    charts: [],
  }
}
