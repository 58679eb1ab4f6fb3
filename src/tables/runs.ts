import { moment, text } from '../schema/column'
import { defineTable, type Row } from '../schema/table'

/** The clock's ledger: what has been done for which period, so that nothing is done twice. */
export const runs = defineTable({
  name: 'runs',
  sheet: 'Lịch chạy',
  owner: 'log',
  key: 'id',
  time: 'done',
  tabColor: '#5f6368',
  columns: {
    id: text('Mã việc', { width: 240, locked: true }),
    due: moment('Đến hạn lúc', { locked: true }),
    done: moment('Làm lúc', { locked: true }),
    outcome: text('Kết quả', { width: 420, locked: true }),
  },
})

export type Run = Row<typeof runs>
