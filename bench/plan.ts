import { readFileSync } from 'node:fs'
import { readPlan } from '../src/plan/read-plan'

/** Milliseconds to read a real plan and a table of 1,000 rows, the best of five. */
function best(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    readPlan(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

const row = (i: number): string =>
  i % 20 === 0
    ? `${i / 20 + 1}\tNhóm nhiệm vụ thứ ${i / 20 + 1}\t\t\t\t`
    : `${Math.floor(i / 20) + 1}.${i % 20}\tTriển khai việc số ${i} trên địa bàn phường theo kế hoạch chung\tBan Thường trực\t- Các tổ chức thành viên - Ban CTMT các tổ dân phố\tQuý II/2026\tBáo cáo`

const large = [
  'STT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện\tSản phẩm',
  ...Array.from({ length: 1000 }, (_, i) => row(i)),
].join('\n')

/** How long reading takes on this machine; shown, never tested. */
export const timePlans = (): string =>
  [
    `plan of a ward: ${best(readFileSync('../shared/plans/viet-hoa-2026.txt', 'utf8')).toFixed(1)} ms`,
    `1,000 rows: ${best(large).toFixed(1)} ms, ${readPlan(large).tasks.length} tasks`,
  ].join('\n')
