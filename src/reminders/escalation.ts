import type { Moment } from '../calendar/moment'
import type { ExpectedReport } from '../tables/expected-reports'
import type { OutboxMail } from '../tables/outbox'
import type { Unit } from '../tables/units'
import { escalatedMail, escalationList } from '../text/mails'
import { queued } from './outgoing'

interface Facts {
  /** The job, which is the first part of each mail's key. */
  readonly job: string
  readonly committee: string
  readonly officer: string | undefined
  readonly link: string
  readonly now: Moment
  readonly units: readonly Unit[]
}

/** Mails after a cut-off: to each superior one with those of his organisations that have still not submitted, and to the officer the whole list. */
export function escalation(absent: readonly ExpectedReport[], facts: Facts): readonly OutboxMail[] {
  const [any] = absent
  if (!any) return []
  const { committee, link, units, officer } = facts
  const all = absent.map((row) => {
    const unit = units.find(({ shortName }) => shortName === row.unit)
    const superior = units.find(({ code }) => code === unit?.superior)
    return { row, unit: row.unit, contact: unit?.contact, phone: unit?.phone, superior, to: superior?.email }
  })
  const common = { committee, link, report: any.label, cutOff: any.cutOff }
  const people = [...new Set(all.flatMap(({ to }) => to ?? []))].filter((to) => to !== officer)
  const toSuperiors = people.map((to) => {
    const own = all.filter((one) => one.to === to)
    return queued(facts.job, to, escalatedMail({ ...common, absent: own }), facts.now, { about: own.map(({ row }) => row.id) })
  })
  const list = escalationList({ ...common, absent: all.map((one) => ({ ...one, superior: one.to ? one.superior?.shortName : undefined })) })
  return [...toSuperiors, ...(officer ? [queued(facts.job, officer, list, facts.now)] : [])]
}
