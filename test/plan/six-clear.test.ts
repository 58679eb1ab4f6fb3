import { expect, it } from 'vitest'
import { readDeadline } from '../../src/deadline/read'
import { type ClearContext, type ClearTask, clearPoints, planClarity, sixClear } from '../../src/plan/six-clear'
import { matchUnits } from '../../src/plan/units'
import { clearPointNames, planScore, unclearReasons } from '../../src/text/plan'

const clear: ClearTask = {
  code: '1.1',
  title: 'Tập huấn kỹ năng số cho cán bộ',
  person: 'Nguyễn Thị Hoa',
  leader: 'Trần Văn Bình, Phó Chủ tịch',
  lead: ['Hội Nông dân'],
  words: 'Tháng 5/2026',
  product: 'Danh sách 40 học viên',
}
const directory = [{ code: 'HND', name: 'Hội Nông dân phường', shortName: 'Hội Nông dân', kind: 'Tổ chức thành viên' }]
const schedule = (words: string): ClearContext => ({ schedule: readDeadline(words, { year: 2026 }).schedule })

it.each<[Partial<ClearTask>, ClearContext, string[]]>([
  [{}, {}, []],
  [{ person: '' }, {}, ['noPerson']],
  [{ person: 'Chuyên viên' }, {}, ['personIsOffice']],
  [{ person: 'Nguyễn Thị Hoa, Lê Văn Cường' }, {}, ['severalPersons']],
  [{ title: 'Họp báo' }, {}, ['taskTooShort']],
  [{ title: 'Tăng cường công tác tuyên truyền trong nhân dân', product: 'Đảm bảo hiệu quả' }, {}, ['taskIsSlogan', 'resultIsWish']],
  [{ title: '' }, {}, ['noTask']],
  [{ lead: [] }, {}, ['noLead']],
  [{ lead: ['Các tổ chức thành viên'] }, {}, ['leadIsGroup']],
  [{ lead: ['Hội Nông dân', 'Đoàn Thanh niên'] }, {}, ['severalLeads']],
  [{ lead: ['Hội Khuyến học'] }, { lead: matchUnits(['Hội Khuyến học'], directory) }, ['leadUnknown']],
  [{ words: '' }, {}, ['noTime']],
  [{ words: 'Thường xuyên' }, schedule('Thường xuyên'), []],
  [{ words: 'Từ tháng 5/2026' }, { schedule: { kind: 'range' } }, ['timeWithoutEnd']],
  [{ words: 'Thường xuyên' }, { schedule: { kind: 'continuous' } }, ['timeWithoutEnd']],
  [{ words: 'Sau khi có hướng dẫn' }, schedule('Sau khi có hướng dẫn của Trung ương'), ['timeHangsOnEvent']],
  [{ words: 'Theo kế hoạch' }, { schedule: { kind: 'unparsable' } }, ['timeNotUnderstood']],
  [{ words: 'T6' }, { asked: true }, ['timeToBeAsked']],
  [{ product: '' }, {}, ['noResult']],
  [{ product: 'Phấn đấu 100% văn bản' }, {}, []],
  [{ product: 'Bảo đảm hạ tầng thiết bị' }, {}, ['resultIsWish']],
  [{ leader: '' }, {}, ['noAuthority']],
  [{ leader: 'Ban Thường trực' }, {}, ['authorityIsCollective']],
])('judges %j', (change, context, reasons) => {
  const points = sixClear({ ...clear, ...change }, context)
  expect(points.map(({ point }) => point)).toEqual([...clearPoints])
  expect(points.flatMap(({ why }) => why ?? [])).toEqual(reasons)
  for (const { state, why } of points) expect(state === 'clear').toBe(why === undefined)
  for (const why of reasons) expect(unclearReasons).toHaveProperty(why)
})

it('scores a plan and lists the tasks for which nobody can be called', () => {
  const context = (task: ClearTask): ClearContext => ({ lead: matchUnits(task.lead, directory), reachable: () => true })
  const tasks = [
    clear,
    { ...clear, code: '1.2', person: '', lead: [] },
    { ...clear, code: '1.3', person: '' },
    { ...clear, code: '1.4', person: 'Cán bộ', lead: ['Hội Khuyến học'] },
  ]
  const { score, nobody, byPoint } = planClarity(tasks, context)
  expect(nobody).toEqual(['1.2', '1.4'])
  expect(byPoint.person).toEqual({ clear: 1, vague: 1, missing: 2 })
  expect(score).toBe(Math.round((100 * (24 - 3.5 - 0.5)) / 24) - 0)
  expect(planClarity([])).toMatchObject({ score: 100, nobody: [] })
  expect(planClarity([{ ...clear, person: '' }], () => ({ ...context(clear), reachable: () => false })).nobody).toEqual(['1.1'])
})

it('has a name for every point and says the score in a sentence', () => {
  expect(Object.keys(clearPointNames)).toEqual([...clearPoints])
  expect(planScore(72, 22, 3)).toBe('Kế hoạch rõ 72% theo "6 rõ" (22 nhiệm vụ); 3 nhiệm vụ chưa biết gọi cho ai.')
})
