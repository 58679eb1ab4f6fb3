import type { ChartData } from '../book/data'
import { Refused } from '../book/refused'
import { gonePart } from '../book/says'
import { wrapChart } from './chart'
import { chartOf } from './chart-builder'
import { newChartBuilder } from './chart-kinds'
import { ConditionalFormatRule, wrapConditionalFormat } from './conditional-format'
import { addMetadata, metadataAt } from './developer-metadata'
import { finderFor } from './developer-metadata-finder'
import { memberOf, ProtectionType } from './enums'
import { wrapFilter } from './filter'
import { wrapNamedRange } from './named-range'
import { wrapProtection } from './protection'
import { inside, list, Mismatch, need } from './service'
import { changed, data, whole } from './sheet-grid'
import { SheetView } from './sheet-view'
import { newTextFinder } from './text-finder'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet

/** What stands on a sheet besides its cells: charts, conditional formats, protection, metadata, filter, named ranges. */
export class SheetParts
  extends SheetView
  implements
    Pick<
      GSheet,
      | 'newChart'
      | 'getCharts'
      | 'insertChart'
      | 'updateChart'
      | 'removeChart'
      | 'getConditionalFormatRules'
      | 'setConditionalFormatRules'
      | 'clearConditionalFormatRules'
      | 'protect'
      | 'getProtections'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'createTextFinder'
      | 'getFilter'
      | 'getNamedRanges'
    >
{
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this[inside].context)
  }
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    const { context } = this[inside]
    return context.array(data(this).charts.map((chart) => wrapChart(context, structuredClone(chart))))
  }
  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    data(this).charts.push({ ...chartOf(chart), id: this[inside].context.book.nextId++ })
    changed(this)
  }
  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const next = chartOf(chart)
    data(this).charts[placeOf(this, next)] = next
    changed(this)
  }
  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    data(this).charts.splice(placeOf(this, chartOf(chart)), 1)
    changed(this)
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    const { context, sheetId } = this[inside]
    return context.array(data(this).conditionalFormats.map((rule) => wrapConditionalFormat(context, structuredClone(rule), sheetId)))
  }
  /** In place of all rules before. */
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const { sheetId } = this[inside]
    data(this).conditionalFormats = list(rules).map((one) => {
      const held = need(one, ConditionalFormatRule)[inside]
      if (held.sheetId !== sheetId) throw new Mismatch()
      return structuredClone(held.rule)
    })
    changed(this)
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([])
  }

  /** A sheet has one protection of its own; protecting again gives that one. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { context } = this[inside]
    const sheet = data(this)
    const held = sheet.protections.find((one) => one.type === 'SHEET')
    if (held) return wrapProtection(context, held.id)
    const id = context.book.nextId++
    sheet.protections.push({ id, type: 'SHEET', description: '', warningOnly: false, editors: [], mirrors: true })
    changed(this)
    return wrapProtection(context, id)
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const { context } = this[inside]
    const name = memberOf(ProtectionType, type)
    if (!name) throw new Mismatch()
    return context.array(
      data(this)
        .protections.filter((one) => one.type === name)
        .map((one) => wrapProtection(context, one.id)),
    )
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GSheet {
    addMetadata(this[inside].context, { type: 'SHEET', sheetId: data(this).id }, key, rest)
    return this as unknown as GSheet
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this[inside].context, { type: 'SHEET', sheetId: data(this).id })
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor(this[inside].context, { sheetId: data(this).id })
  }
  createTextFinder(find: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(this[inside].context, [{ sheetId: data(this).id, box: whole(data(this)) }], find)
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return data(this).filter ? wrapFilter(this[inside].context, data(this).id) : null
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const { context, sheetId } = this[inside]
    return context.array(context.book.namedRanges.filter((one) => one.sheetId === sheetId).map((one) => wrapNamedRange(context, one)))
  }
}

function placeOf(sheet: SheetParts, chart: ChartData): number {
  const index = data(sheet).charts.findIndex((one) => one.id === chart.id)
  if (index < 0) throw new Refused(gonePart)
  return index
}
