import type { MeterRow } from '../../face'
import { el } from '../shell/dom'
import { text } from '../text'

const words = text.meter

export interface ServiceCost {
  readonly service: string
  readonly count: number
  readonly milliseconds: number
}

/** What the calls of each service cost together, the dearest first. `Range.getValues` is a call of Range. */
export function byService(rows: readonly MeterRow[]): readonly ServiceCost[] {
  const found = new Map<string, ServiceCost>()
  for (const { call, count, milliseconds } of rows) {
    const service = call.replace(/[.\s(].*$/, '')
    const before = found.get(service) ?? { service, count: 0, milliseconds: 0 }
    found.set(service, { service, count: before.count + count, milliseconds: before.milliseconds + milliseconds })
  }
  return [...found.values()].sort((a, b) => b.milliseconds - a.milliseconds)
}

/** Services as bars under each other, each as long as its share of the time; those that cost nothing are left out. */
export function serviceBars(rows: readonly MeterRow[]): Node {
  const services = byService(rows).filter(({ milliseconds }) => milliseconds > 0)
  const total = services.reduce((sum, { milliseconds }) => sum + milliseconds, 0) || 1
  const shown = (value: number) => Math.round(value).toLocaleString('vi-VN')
  return el(
    'div',
    { class: 'service-bars', role: 'list', 'aria-label': words.services },
    ...services.map(({ service, milliseconds }) => {
      const percent = (milliseconds / total) * 100
      return el(
        'div',
        { class: 'service-bar', role: 'listitem', title: words.share(service, shown(milliseconds), shown(percent)) },
        el('span', { class: 'service-name' }, service),
        el('span', { class: 'service-track' }, el('span', { class: 'service-fill', style: `width:${Math.max(1, percent)}%` })),
        el('span', { class: 'number' }, shown(milliseconds)),
      )
    }),
  )
}
