/** A reading in one line, so that a table of phrases can be read by eye: `once 2026-05-01..2026-05-31`, `recurring monthly day=25, ask`. */
export function short(reading: Record<string, unknown>): string {
  const items = reading.items as readonly Record<string, unknown>[] | undefined
  const flags = ['before', 'tentative', 'fuzzy', 'on_demand', 'ask'].filter((flag) => reading[flag] === true)
  const extras = ['time', 'hard_due', 'offset', 'recurrence_hint'].flatMap((name) => (reading[name] ? [`${name} ${reading[name]}`] : []))
  const span = [reading.start ?? '', reading.end ?? reading.window_end ?? ''].join('..')
  const kind = String(reading.kind)
  const body = items
    ? `${kind} (${items.map(short).join(' | ')})`
    : [kind, reading.recurrence ?? '', span === '..' ? '' : span].filter((part) => part !== '').join(' ')
  return [body, ...extras, ...flags].join(', ')
}
