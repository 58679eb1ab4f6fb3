import { createRequire } from 'node:module'
import type { Calculator } from '../book/result'
import { univerCalculator } from './calculator'
import type { Modules } from './modules'

const require = createRequire(import.meta.url)

/** The grid's engine in Node, which cannot take it as a module: one of its packages is written for bundlers. */
export const nodeCalculator = (): Calculator =>
  univerCalculator((): Modules => ({ core: require('@univerjs/core'), engine: require('@univerjs/engine-formula') }))
