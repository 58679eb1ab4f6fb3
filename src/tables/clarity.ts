import { choice, optional, percent, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'
import { clearPointNames, clearSigns, reachedOf } from '../text/plan'

export const clarityLevels = ['Rõ', 'Chưa rõ', 'Thiếu'] as const

const { clear, vague, missing } = clearSigns

const point = (header: string) =>
  text(header, { width: 150, locked: true, help: `${clear} rõ; ${vague} chưa rõ, vì sao; ${missing} chưa ghi gì.` })

/** "6 rõ": one row for the file, one for each of its plans where there are several, then one for each task. */
export const clarity = defineTable({
  name: 'clarity',
  sheet: '6 rõ',
  owner: 'script',
  key: 'code',
  tabColor: '#d93025',
  frozenColumns: 2,
  colours: { column: 'level', by: { Thiếu: 'red', 'Chưa rõ': 'amber', Rõ: 'green' } },
  signs: {
    columns: ['person', 'task', 'responsibility', 'time', 'result', 'authority', 'reachable'],
    by: { [missing]: 'red', [vague]: 'amber', [clear]: 'green', [reachedOf(false)]: 'red' },
  },
  columns: {
    code: text('Mã', { width: 80, locked: true }),
    title: text('Nhiệm vụ', { width: 320, locked: true }),
    level: optional(choice('Mức rõ', clarityLevels, { width: 80, locked: true, help: 'Thiếu: có ít nhất một điểm chưa ghi gì.' })),
    score: percent('Điểm', { locked: true, help: 'Mỗi điểm rõ tính 1, chưa rõ tính nửa, thiếu tính 0; chia cho 6.' }),
    lead: optional(text('Đơn vị chủ trì', { width: 150, locked: true })),
    person: point(clearPointNames.person),
    task: point(clearPointNames.task),
    responsibility: point(clearPointNames.responsibility),
    time: point(clearPointNames.time),
    result: point(clearPointNames.result),
    authority: point(clearPointNames.authority),
    reachable: text('Gọi được', {
      width: 80,
      locked: true,
      help: 'Có: đã ghi người phụ trách, hoặc đơn vị chủ trì có điện thoại, email hay người liên hệ.',
    }),
  },
})

export type ClarityRow = Row<typeof clarity>
