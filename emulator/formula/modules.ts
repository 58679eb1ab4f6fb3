import type * as Core from '@univerjs/core'
import type * as Engine from '@univerjs/engine-formula'

/** The grid's packages that calculate, handed in because they weigh more than all the rest and are loaded in another way on each side. */
export interface Modules {
  readonly core: Pick<typeof Core, 'Injector' | 'ObjectMatrix' | 'CellValueType' | 'BooleanNumber' | 'LocaleType'>
  readonly engine: typeof Engine
}
