import { test } from 'vitest'
import type { Column } from '../../src/schema/column'
import { columnsOf, type Table } from '../../src/schema/table'
import { allTables } from '../../src/tables'
import { planPaste } from '../../src/tables/plan-paste'
import { reportForm } from '../../src/tables/report-form'
import { settingList } from '../../src/tables/settings'
import { sayExpected } from '../../src/text/problem'
import { golden } from './golden'

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const head = [row('Cột', 'Cách ghi', 'Bắt buộc', 'Ai ghi', 'Ý nghĩa'), row('---', '---', '---', '---', '---')]

const columnLine = (c: Column<any>): string =>
  row(c.header, sayExpected(c.expected).replace(/^cần /, ''), c.required ? 'có' : '', c.locked ? 'sổ tự tính' : '', c.help)

const tableLines = (table: Table<any>): string[] => [
  `## ${table.sheet}`,
  '',
  ...head,
  ...columnsOf(table).map(([, c]) => columnLine(c)),
  '',
]

/** What every sheet holds, made of the declarations alone. */
test('the data dictionary of all sheets', () => {
  const forms = [reportForm, planPaste].flatMap((form) => [
    `## ${form.lines.sheet}${form === reportForm ? ' <tên ngắn>' : ''}`,
    '',
    ...head,
    ...[...Object.values(form.head), ...columnsOf(form.lines).map(([, c]) => c), ...Object.values(form.tail)].map((c) =>
      columnLine(c as Column<any>),
    ),
    '',
  ])
  const listed = Object.values(settingList).map(({ column, first }) =>
    row(column.header, sayExpected(column.expected).replace(/^cần /, ''), first || '(trống)', column.help),
  )
  const settings = [
    '## Các mục của trang Cài đặt',
    '',
    row('Mục', 'Cách ghi', 'Lúc đầu', 'Ý nghĩa'),
    row('---', '---', '---', '---'),
    ...listed,
  ]
  golden('dictionary.md', [...allTables.flatMap(tableLines), ...forms, ...settings].join('\n'))
})
