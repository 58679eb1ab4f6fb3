import { overlap } from '../book/box'
import type { Box, MetadataData } from '../book/data'
import type { ExecutionContext } from './context'
import { boxOf, visibilityOf, wrapMetadata } from './developer-metadata'
import { DeveloperMetadataLocationType, memberOf } from './enums'
import { sheetOf } from './place'
import { inside, integer, Service, serve } from './service'

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility

/** Where a finder looks: the spreadsheet, a sheet, or cells of it. */
export interface Scope {
  readonly sheetId?: number
  readonly box?: Box
}

interface Search {
  readonly context: ExecutionContext
  readonly scope: Scope
  readonly tests: ((one: MetadataData) => boolean)[]
  meeting: boolean
}

class Finder extends Service<Search> implements GFinder {
  override toString(): string {
    return 'DeveloperMetadataFinder'
  }
  find(): GMetadata[] {
    const { context, tests } = this[inside]
    const hits = context.book.metadata.filter((one) => inScope(this[inside], one) && tests.every((test) => test(one)))
    return context.array(hits.map((one) => wrapMetadata(context, one)))
  }
  onIntersectingLocations(): GFinder {
    this[inside].meeting = true
    return this
  }
  withId(id: number): GFinder {
    const wanted = integer(id)
    return tested(this, (one) => one.id === wanted)
  }
  withKey(key: string): GFinder {
    return tested(this, (one) => one.key === key)
  }
  withValue(value: string): GFinder {
    return tested(this, (one) => one.value === value)
  }
  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): GFinder {
    const name = memberOf(DeveloperMetadataLocationType, type)
    return tested(this, (one) => one.where.type === name)
  }
  withVisibility(visibility: GVisibility): GFinder {
    const name = visibilityOf(visibility)
    return tested(this, (one) => one.visibility === name)
  }
}

function tested(finder: Finder, test: (one: MetadataData) => boolean): Finder {
  finder[inside].tests.push(test)
  return finder
}

/** A sheet's finder sees the sheet, its rows and columns; a range's finder the rows and columns inside it, or that meet it. */
function inScope({ context, scope, meeting }: Search, { where }: MetadataData): boolean {
  if (scope.sheetId === undefined) return true
  if (!('sheetId' in where) || where.sheetId !== scope.sheetId) return meeting && where.type === 'SPREADSHEET'
  if (!scope.box) return true
  const box = boxOf(context.book, where)
  if (!box) return false
  const lies = box.top >= scope.box.top && box.bottom <= scope.box.bottom && box.left >= scope.box.left && box.right <= scope.box.right
  return meeting ? overlap(box, scope.box) : lies
}

export function finderFor(context: ExecutionContext, scope: Scope): GFinder {
  if (scope.sheetId !== undefined) sheetOf(context, scope.sheetId)
  return serve(context, 'DeveloperMetadataFinder', new Finder({ context, scope, tests: [], meeting: false }), { local: /^with|^on/ })
}
