import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { diffPlan, type ExistingTask, prefixOf } from '../../src/plan/diff'
import { readPlan } from '../../src/plan/read-plan'

const task = (code: string, title: string, rest: Partial<ExistingTask> = {}): ExistingTask => ({
  code,
  title,
  group: '',
  lead: ['Văn phòng'],
  coordinating: [],
  words: 'Tháng 5/2026',
  product: 'Báo cáo',
  ...rest,
})

const file = [
  task('1.1', 'Lập danh sách hội viên nghèo'),
  task('1.2', 'Tổ chức hội nghị tổng kết năm'),
  task('1.3', 'Thăm hỏi gia đình chính sách'),
]

it.each(['viet-hoa-2026', 'co-le-2025'])('importing %s twice adds and changes nothing', (name) => {
  const { tasks, facts } = readPlan(readFileSync(`../shared/plans/${name}.txt`, 'utf8'))
  const first = diffPlan([], tasks, facts.number)
  expect(first.added).toHaveLength(tasks.length)
  const again = diffPlan(
    first.added.map(({ code, task }) => ({ ...task, code })),
    tasks,
    facts.number,
  )
  expect(again).toMatchObject({ added: [], changed: [], disappeared: [], clashes: [] })
  expect(again.same).toHaveLength(tasks.length)
})

it('tells each changed field, what is new and what has gone', () => {
  const read = [
    task('1.1', 'Lập danh sách hội viên nghèo', { words: 'Quý II/2026', lead: ['Hội Nông dân', 'Văn phòng'] }),
    task('1.2', 'Tổ chức hội nghị tổng kết năm 2026'),
    task('1.4', 'Mở lớp tin học'),
  ]
  const { added, changed, same, disappeared, clashes } = diffPlan(file, read)
  expect(added.map(({ code }) => code)).toEqual(['1.4'])
  expect(changed.map(({ existing, changes }) => [existing.code, changes])).toEqual([
    [
      '1.1',
      [
        { field: 'lead', before: 'Văn phòng', after: 'Hội Nông dân; Văn phòng' },
        { field: 'words', before: 'Tháng 5/2026', after: 'Quý II/2026' },
      ],
    ],
    ['1.2', [{ field: 'title', before: 'Tổ chức hội nghị tổng kết năm', after: 'Tổ chức hội nghị tổng kết năm 2026' }]],
  ])
  expect(same).toEqual([])
  expect(disappeared.map(({ code }) => code)).toEqual(['1.3'])
  expect(clashes).toEqual([])
})

it('knows a task again under another number, and keeps the code that the file gave it', () => {
  const read = [
    task('1.1', 'Việc hoàn toàn mới của tháng'),
    task('1.2', 'Lập danh sách hội viên nghèo'),
    task('1.3', 'Tổ chức hội nghị tổng kết năm'),
    task('1.4', 'Thăm hỏi gia đình chính sách'),
  ]
  const { added, same, disappeared, clashes } = diffPlan(file, read, '34/KH-MTTQ-BTT')
  expect(same.map(({ existing, task }) => `${existing.code}=${task.code}`)).toEqual(['1.1=1.2', '1.2=1.3', '1.3=1.4'])
  expect(added.map(({ code }) => code)).toEqual(['34-1.1'])
  expect(clashes).toEqual([{ code: '1.1', given: '34-1.1', with: 'Lập danh sách hội viên nghèo' }])
  expect(disappeared).toEqual([])
})

it("gives way to another plan's task of the same code, and finds its own again the next time", () => {
  const other = file.map((each) => ({ ...each, plan: '12/KH-MTTQ' }))
  const read = [task('1.1', 'Xây dựng trang thông tin'), task('2.1', 'Kiểm tra an toàn mạng')]
  const first = diffPlan(other, read, '34/KH-MTTQ-BTT')
  expect(first.added.map(({ code }) => code)).toEqual(['34-1.1', '2.1'])
  expect(first.disappeared).toEqual([])
  const stored: ExistingTask[] = [...other, ...first.added.map(({ code, task }) => ({ ...task, code, plan: '34/KH-MTTQ-BTT' }))]
  const again = diffPlan(stored, [task('1.1', 'Xây dựng trang thông tin', { words: 'Tháng 6/2026' }), read[1]!], '34/KH-MTTQ-BTT')
  expect(again.added).toEqual([])
  expect(again.changed.map(({ existing }) => existing.code)).toEqual(['34-1.1'])
  expect(again.disappeared).toEqual([])
})

it('does not take away a person whom only the file names', () => {
  const { same } = diffPlan([{ ...file[0]!, person: 'Nguyễn Thị Hoa' }], [file[0]!])
  expect(same).toHaveLength(1)
})

it.each([
  ['34/KH-MTTQ-BTT', '34-'],
  ['01B/KH-ĐU', '01B-'],
  [undefined, 'KH2-'],
])('makes a prefix of %s', (plan, prefix) => {
  expect(prefixOf(plan)).toBe(prefix)
})
