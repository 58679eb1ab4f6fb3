import { inside, type Service } from './service'

interface Lists {
  readonly [inside]: { array<T>(items: readonly T[]): T[] } | { readonly context: { array<T>(items: readonly T[]): T[] } }
}

/**
 * Members that ask for what no book here can hold (pictures, drawings, slicers, pivot tables, data sources, a linked form): whatever would
 * put them there is refused by name, so that the right answer is an empty list, or null.
 */
export const none: Readonly<Record<string, { readonly lists: readonly string[]; readonly nulls: readonly string[] }>> = {
  Spreadsheet: {
    lists: ['getDataSourceFormulas', 'getDataSourceSheets', 'getDataSourceTables', 'getDataSources', 'getImages'],
    nulls: ['getFormUrl'],
  },
  Sheet: {
    lists: [
      'getDataSourceFormulas',
      'getDataSourcePivotTables',
      'getDataSourceTables',
      'getDrawings',
      'getImages',
      'getPivotTables',
      'getSlicers',
    ],
    nulls: ['asDataSourceSheet', 'getFormUrl'],
  },
  Range: { lists: ['getDataSourceFormulas', 'getDataSourcePivotTables', 'getDataSourceTables'], nulls: ['getDataSourceFormula'] },
}

export function answersNone(type: { prototype: Service<unknown> }, className: keyof typeof none): void {
  const { lists, nulls } = none[className]!
  for (const name of lists)
    Object.assign(type.prototype, {
      [name](this: Lists) {
        const held = this[inside]
        return 'context' in held ? held.context.array([]) : held.array([])
      },
    })
  for (const name of nulls) Object.assign(type.prototype, { [name]: () => null })
}
