import type { PlanReading } from '../plan/reading'
import type { Unit } from '../tables/units'
import { roleNames, rowKindNames } from '../text/plan'
import type { ColumnRole, PlanPreview } from './plan-request'

const longest = 500

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

/** How the source was read row by row and column by column, and what a person can choose instead. */
export const choicesOf = (
  { rows, tables }: PlanReading,
  units: readonly Unit[],
): Pick<PlanPreview, 'accounts' | 'tables' | 'roles' | 'units'> => ({
  accounts: rows.map(({ row, kind, text }) => ({ row, kind, label: rowKindNames[kind], text: clip(text) })),
  tables: tables.map(({ row, columns }) => ({ row, columns: columns.map(({ header, role }) => ({ header, role })) })),
  roles: Object.entries(roleNames).map(([value, label]) => ({ value: value as ColumnRole, label })),
  units: units.map(({ code, shortName, name, kind }) => ({
    code,
    shortName,
    label: shortName === name ? name : `${shortName} (${name})`,
    kind,
  })),
})
