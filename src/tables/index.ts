import type { Table } from '../schema/table'
import { clarity } from './clarity'
import { consolidated } from './consolidated'
import { consolidationRecord } from './consolidation-record'
import { expectedReports } from './expected-reports'
import { feedback } from './feedback'
import { holidays } from './holidays'
import { journal } from './journal'
import { outbox } from './outbox'
import { planPreview } from './plan-paste'
import { regimes } from './regimes'
import { reports } from './reports'
import { runs } from './runs'
import { settings } from './settings'
import { tasks } from './tasks'
import { units } from './units'

/** Every sheet that holds records, in the order of the tabs. The dashboard stands before them, the report tabs behind the directory. */
export const allTables: readonly Table<any>[] = [
  tasks,
  clarity,
  units,
  regimes,
  expectedReports,
  consolidated,
  consolidationRecord,
  reports,
  feedback,
  planPreview,
  outbox,
  journal,
  runs,
  holidays,
  settings,
]
