/** What is wrong or must be looked at, as data; `row` is the source row, 0 where it is the whole source. Sentences: `text/plan.ts`. */
export type PlanProblem =
  | { readonly kind: 'empty'; readonly row: 0 }
  | { readonly kind: 'secret'; readonly row: number; readonly mark: string }
  | { readonly kind: 'notVietnamese'; readonly row: 0 }
  | { readonly kind: 'noPlan'; readonly row: 0 }
  | { readonly kind: 'listOnly'; readonly row: number; readonly count: number }
  | { readonly kind: 'unknownTable'; readonly row: number; readonly rows: number; readonly text: string }
  | { readonly kind: 'noHeader'; readonly row: number; readonly columns: readonly string[] }
  | { readonly kind: 'unknownColumn'; readonly row: number; readonly header: string }
  | { readonly kind: 'extraCells'; readonly row: number; readonly text: string }
  | { readonly kind: 'unclear'; readonly row: number; readonly text: string }
  | { readonly kind: 'noTitle'; readonly row: number; readonly text: string }
  | { readonly kind: 'elided'; readonly row: number; readonly text: string }
  | { readonly kind: 'missing'; readonly row: number; readonly code: string; readonly field: 'lead' | 'words' }
  | { readonly kind: 'repeatedNumber'; readonly row: number; readonly number: string; readonly first: number; readonly code: string }
  | { readonly kind: 'noNumber'; readonly row: number; readonly title: string; readonly code: string }
  | { readonly kind: 'badNumber'; readonly row: number; readonly text: string; readonly code: string }
  | { readonly kind: 'numberGap'; readonly row: number; readonly missing: readonly string[] }
  | { readonly kind: 'sectionCells'; readonly row: number; readonly title: string; readonly text: string }
  | { readonly kind: 'emptySection'; readonly row: number; readonly title: string }
  | { readonly kind: 'longCell'; readonly row: number; readonly length: number; readonly limit: number }
  | { readonly kind: 'brokenQuote'; readonly row: number; readonly text: string }
