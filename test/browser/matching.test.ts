import { expect, test } from 'vitest'
import { matching } from '../../emulator/page/grid/matching'

const choices = ['Chưa thực hiện', 'Đang thực hiện', 'Đã hoàn thành']

test.each<[typed: string | undefined, held: string, shown: string[]]>([
  [undefined, '', choices],
  ['', 'Đã hoàn thành', choices],
  ['ĐÃ', '', ['Đã hoàn thành']],
  [' thực ', '', ['Chưa thực hiện', 'Đang thực hiện']],
  ['Đã hoàn thành', 'Đã hoàn thành', choices],
  ['Đã hoàn thành', '', ['Đã hoàn thành']],
  ['khác', '', []],
])('%j typed into a dropdown that holds %j', (typed, held, shown) => {
  expect(matching(choices, typed, held)).toEqual(shown)
})
