import { expect, test } from 'vitest'
import { notCalculated } from '../../emulator/page/grid/unlike'

test.each([
  ['=QUERY(A1:B)', 'QUERY'],
  ['=IF(A1,SORT(B1:B9),1)', 'SORT'],
  ['=RESORT(A1)', undefined],
  ['="SORT(A1)"', undefined],
  ['=FILTER(A1:A9,B1:B9>1)', undefined],
  ['=FILTER(A1:A9,B1:B9>1,C1:C9<2)', 'FILTER'],
  ['=SUM(FILTER(A1:A9,(B1:B9>1)*(C1:C9<2)),1,2)', undefined],
])('%s: what the grid cannot calculate as Google does', (formula, expected) => {
  expect(notCalculated(formula)).toBe(expected)
})
