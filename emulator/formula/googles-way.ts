import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula'
import type { Account, Changer } from './change'
import { changeDates } from './dates'
import { CannotTell } from './interrupt'
import { changeJoins } from './joins'
import type { Modules } from './modules'
import { changeReading } from './reading'
import { notGoogles } from './refuse'

/** All functions of the engine, those that Google knows, made to work as at Google where the two differ. */
export function googlesWay(modules: Modules, account: Account): BaseFunction[] {
  const functions = new Map<string, BaseFunction>()
  for (const [Made, name] of lists(modules).flat() as [new (name: unknown) => BaseFunction, string][])
    if (!notGoogles.includes(name)) functions.set(name, new Made(name))
  // A text in quotes is a text; the engine would read dates and percents in it the American way.
  for (const one of functions.values()) one.isArgumentsIgnoreNumberPattern = () => true
  for (const [name, one] of functions) countArguments(name, one)
  const change: Changer = (names, way) => {
    for (const name of names.split(/\s+/)) {
      const one = functions.get(name)
      if (!one) throw new Error(`The engine has no ${name}`)
      const own = one.calculate.bind(one) as (...values: BaseValueObject[]) => BaseValueObject
      one.calculate = (...values) => way(own, values)
    }
  }
  changeDates(modules, account, change)
  changeReading(modules, account, change)
  changeJoins(modules, account, change)
  return [...functions.values()]
}

/** Google lets arguments be left out that the engine asks for; what it would take in their place is not guessed at. */
function countArguments(name: string, one: BaseFunction): void {
  const { minParams, maxParams } = one
  if (minParams < 0 || maxParams < 0) return
  one.minParams = -1
  one.maxParams = -1
  const own = one.calculate.bind(one)
  one.calculate = (...values) => {
    if (values.length < minParams || values.length > maxParams) throw new CannotTell(`formula ${name} with ${values.length} arguments`)
    return own(...values)
  }
}

const lists = ({ engine }: Modules) => [
  engine.functionMeta,
  engine.functionMath,
  engine.functionDate,
  engine.functionLogical,
  engine.functionText,
  engine.functionLookup,
  engine.functionStatistical,
  engine.functionInformation,
  engine.functionArray,
  engine.functionFinancial,
  engine.functionEngineering,
  engine.functionDatabase,
  engine.functionCompatibility,
  engine.functionUniver,
  engine.functionWeb,
]
