import type { Effect, Patch } from './effect'

const stages: readonly (readonly Effect['do'][])[] = [
  ['mark'],
  ['append'],
  ['patch'],
  ['fill report', 'mark report'],
  ['unstamp'],
  ['log', 'tell'],
]

const stageOf = (effect: Effect): number => {
  const found = stages.findIndex((stage) => stage.includes(effect.do))
  return found < 0 ? stages.length : found
}

/**
 * What several reports ask for, as one pass over the sheets: first everything is recorded, then the tabs turn. What is added to one table becomes
 * one block, and its patches one, those of one row with what it held at first.
 */
export function inStages(effects: readonly Effect[]): readonly Effect[] {
  const patched = new Map<string, Extract<Effect, { do: 'patch' }>>()
  const added = new Map<string, Extract<Effect, { do: 'append' }>>()
  const staged: Effect[] = []
  for (const effect of [...effects].sort((a, b) => stageOf(a) - stageOf(b))) {
    if (effect.do === 'append') {
      const before = added.get(effect.table.name)
      const since = [before?.once?.since, effect.once?.since].filter((one) => one !== undefined).sort()[0]
      const merged = before
        ? { ...effect, rows: [...before.rows, ...effect.rows], ...(since && { once: { together: false, since } }) }
        : effect
      if (before) staged[staged.indexOf(before)] = merged
      else staged.push(merged)
      added.set(effect.table.name, merged)
      continue
    }
    if (effect.do !== 'patch') {
      staged.push(effect)
      continue
    }
    const before = patched.get(effect.table.name)
    const merged = { ...effect, patches: mergeRows([...(before?.patches ?? []), ...effect.patches]) }
    if (before) staged[staged.indexOf(before)] = merged
    else staged.push(merged)
    patched.set(effect.table.name, merged)
  }
  return staged
}

function mergeRows(patches: readonly Patch<object>[]): readonly Patch<object>[] {
  const rows = new Map<string, Patch<object>>()
  for (const { key, was, set } of patches) {
    const before = rows.get(key)
    rows.set(key, before ? { key, was: { ...was, ...before.was }, set: { ...before.set, ...set } } : { key, was, set })
  }
  return [...rows.values()]
}
