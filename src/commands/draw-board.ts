import { board } from '../documents/board'
import { expectedReports } from '../tables/expected-reports'
import { units } from '../tables/units'
import { defineCommand } from './command'
import { moving } from './moving'

/** The sheet Theo dõi báo cáo as it stands now. */
export const drawBoard = defineCommand<{ units: typeof units; expectedReports: typeof expectedReports }, undefined>({
  name: 'drawBoard',
  label: 'Vẽ bảng theo dõi',
  reads: { units, expectedReports },
  since: { expectedReports: moving(expectedReports) },
  decide: (records, at) => [
    { do: 'draw', drawing: board({ now: at.now, expected: records.expectedReports, units: records.units, regimes: at.regimes }) },
  ],
})
