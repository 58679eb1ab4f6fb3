import { type Condition, criteriaValues, whenCalled, whenMembers, withCriteria } from './conditions'
import type { ExecutionContext } from './context'
import { BooleanCriteria, member } from './enums'
import { inside, list, Service, serve } from './service'

type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria
type GBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder

interface Held {
  readonly context: ExecutionContext
  hidden: readonly string[]
  condition: Condition | undefined
}

/** Texts that are hidden, or a condition that rows must meet. */
export class FilterCriteria extends Service<Held> {
  override toString(): string {
    return 'FilterCriteria'
  }
  copy(): GBuilder {
    const { context, hidden, condition } = this[inside]
    return newFilterCriteria(context, hidden, condition)
  }
  getHiddenValues(): string[] {
    return this[inside].context.array(this[inside].hidden)
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria | null {
    const { condition } = this[inside]
    return condition ? (member(BooleanCriteria, condition.criteria) as never) : null
  }
  getCriteriaValues(): unknown[] {
    const { context, condition } = this[inside]
    return condition ? criteriaValues(context, condition) : context.array([])
  }
}

class FilterCriteriaBuilder extends FilterCriteria {
  override toString(): string {
    return 'FilterCriteriaBuilder'
  }
  setHiddenValues(values: string[]): FilterCriteriaBuilder {
    this[inside].hidden = list(values).map(String)
    return this
  }
  withCriteria(criteria: unknown, args: unknown): FilterCriteriaBuilder {
    this[inside].condition = withCriteria(this[inside].context, criteria, args)
    return this
  }
  build(): GCriteria {
    const { context, hidden, condition } = this[inside]
    return wrapCriteria(context, hidden, condition)
  }
}

for (const [name, asked] of Object.entries(whenMembers)) {
  Object.assign(FilterCriteriaBuilder.prototype, {
    [name](this: FilterCriteriaBuilder, ...args: unknown[]) {
      this[inside].condition = whenCalled(this[inside].context, asked, args)
      return this
    },
  })
}

export const wrapCriteria = (context: ExecutionContext, hidden: readonly string[], condition: Condition | undefined): GCriteria =>
  serve(context, 'FilterCriteria', new FilterCriteria({ context, hidden, condition }), { stores: false }) as unknown as GCriteria

export const newFilterCriteria = (context: ExecutionContext, hidden: readonly string[] = [], condition?: Condition): GBuilder =>
  serve(context, 'FilterCriteriaBuilder', new FilterCriteriaBuilder({ context, hidden, condition }), {
    stores: false,
  }) as unknown as GBuilder
