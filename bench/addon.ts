import { report } from '../emulator/index'
import { goThrough } from '../test/addon/chain'
import { fortyUnits } from '../test/addon/forty'
import { openOffice, readyOffice, writeAddresses } from '../test/addon/office'
import { threeYears } from '../test/addon/three-years'

interface Figure {
  readonly action: string
  readonly milliseconds: number
  readonly calls: number
  readonly writes: number
  readonly limit: number
}

const figures: Figure[] = []

type Meter = ReturnType<typeof openOffice>['google']['meter']

/** Runs an action and keeps what the meter says of it: modelled milliseconds at Google, never this machine's time. */
function measure(action: string, meter: Meter, limit: number, act: () => void): void {
  meter.reset()
  act()
  figures.push({ action, milliseconds: Math.round(meter.milliseconds), calls: meter.calls, writes: meter.writes, limit })
}

const planOf = (count: number): string =>
  [
    'STT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện\tSản phẩm',
    ...Array.from(
      { length: count },
      (_, i) =>
        `${i + 1}\tViệc số ${i + 1} của kế hoạch năm\tHội Nông dân\tCác tổ chức thành viên\tQuý ${['I', 'II', 'III', 'IV'][i % 4]}/2026\tBáo cáo`,
    ),
  ].join('\n')

/** The figures of everyday actions, modelled by the prices of published measurements. */
export function benchAddon(): void {
  const fresh = openOffice()
  measure('set-up', fresh.google.meter, 25_000, () => fresh.menu('Thiết lập'))
  const table = report(fresh.google.meter)
  measure('set-up, second run', fresh.google.meter, 25_000, () => fresh.menu('Thiết lập'))

  const office = readyOffice()
  const plan = planOf(200)
  const { seal } = office.preview(plan)
  measure('preview of 200 tasks', office.google.meter, 3000, () => office.script.call('previewPlan', [{ text: plan }]))
  measure('import of 200 tasks', office.google.meter, 3000, () => office.script.call('importPlan', [{ text: plan, seal }]))
  writeAddresses(office)
  office.google.clock.runTo('2026-05-19T09:00')
  measure('tick with nothing due, 5 organisations', office.google.meter, 600, () => office.script.run('tick'))

  const large = withUnits(30)
  measure('submission of one report', large.google.meter, 3000, () => large.report('BC Đơn vị 1', { '1': { result: 'Đã làm' } }))
  for (let i = 2; i <= 30; i++) large.report(`BC Đơn vị ${i}`, { '1': { result: `Đã làm, kết quả ${i}` } })
  measure('consolidation of 30 organisations', large.google.meter, 6000, () => large.menu('Tổng hợp kỳ này'))

  for (const [what, before] of [
    ['', () => {}],
    [' with three years of records', threeYears],
  ] as const) {
    const ward = fortyUnits()
    ward.skipTo('2026-05-13T09:00')
    before(ward)
    ward.skipTo('2026-05-19T09:00')
    measure(`tick with nothing due, 40 organisations, 5 regimes${what}`, ward.google.meter, 600, () => ward.script.run('tick'))
    // On the first the tabs turn to the month's report, on the fourth to the half-year's: they begin with what the weeks have said.
    for (const friday of ['2026-05-22', '2026-05-29', '2026-06-05', '2026-06-12', '2026-06-19']) {
      ward.google.meter.reset()
      const { milliseconds } = goThrough(ward, friday)
      const { calls, writes } = ward.google.meter
      const action = `Friday chain of 40, 40 mails, ${friday}${what}`
      figures.push({ action, milliseconds: Math.round(milliseconds), calls, writes, limit: 60_000 })
    }
  }

  console.log('\nModelled by the prices of PLATFORM.md, in milliseconds at Google:\n')
  console.table(figures.map((f) => ({ ...f, ok: f.milliseconds <= f.limit })))
  console.log('Set-up, call by call:\n')
  console.log(table)
}

/** An office with so many reporting organisations, each with 10 tasks. */
function withUnits(count: number): ReturnType<typeof openOffice> {
  const office = readyOffice()
  const rows = Array.from({ length: count }, (_, i) => [`DV${i + 1}`, `Đơn vị số ${i + 1}`, `Đơn vị ${i + 1}`, 'Tổ chức thành viên'])
  office.script.edit('Đơn vị', 'A8', rows)
  office.menu('Thiết lập')
  office.importPlan(planOf(10))
  office.google.clock.runTo('2026-05-20T09:00')
  return office
}
