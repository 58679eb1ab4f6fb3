import type { Corrections, PlanPreview, PlanRequest } from '../../commands/plan-request'
import type { Ask, Outcome } from './ask'
import { corrected, type UnitChoice } from './corrections'
import { contentOf, type Source } from './source'

export type Notice =
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'failure'; readonly detail: string }
  | { readonly kind: 'changed' }

/** Where the person stands between paste and done. */
export interface State {
  readonly step: 'paste' | 'preview' | 'done'
  readonly busy?: 'reading' | 'importing'
  readonly notice?: Notice
  readonly preview?: PlanPreview
  readonly answers: Readonly<Record<string, string>>
  /** Names of new units that go into the directory. */
  readonly units: readonly string[]
  readonly corrections: Corrections
  /** Whether the preview was made before the last answer or correction. */
  readonly stale: boolean
  readonly done: string
}

export interface Session {
  readonly state: () => State
  /** Shows what a source becomes; answers and corrections given to the same content before still hold. */
  read(source: Source): Promise<void>
  answer(id: string, value: string): Promise<void>
  /** Takes these corrections in place of those before, and asks for the preview that follows from them. */
  correct(corrections: Corrections): Promise<void>
  /** Says which unit or units a name means. */
  meet(name: string, chosen: UnitChoice): Promise<void>
  /** Takes back all corrections and all new units; answers stay. */
  uncorrect(): Promise<void>
  /** Asks for the preview again. */
  refresh(): Promise<void>
  importPlan(): Promise<void>
  back(): void
  restart(): void
}

const fresh: State = { step: 'paste', answers: {}, units: [], corrections: {}, stale: false, done: '' }

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** How many tasks an import writes. */
export const toWrite = (preview: PlanPreview): number => preview.counts.added + preview.counts.changed

/** Whether it writes anything: marks on tasks that the plan has dropped, names and new units too. */
export const hasWork = ({ preview, units }: Pick<State, 'preview' | 'units'>): boolean =>
  preview !== undefined && toWrite(preview) + preview.counts.gone + preview.kept + units.length > 0

export const canImport = (state: State): boolean => !state.stale && !state.busy && hasWork(state)

/** Leads from paste over preview to done; `show` is told each state. One request runs at a time. */
export function session(ask: Ask, show: (state: State) => void): Session {
  let state = fresh
  let content: PlanRequest = {}
  let again = false

  const set = (change: Partial<State>, quiet: readonly ('busy' | 'notice' | 'preview')[] = []): void => {
    const next: Record<string, unknown> = { ...state, ...change }
    for (const key of quiet) delete next[key]
    state = next as unknown as State
    show(state)
  }

  const request = (): PlanRequest => ({
    ...content,
    ...(Object.keys(state.answers).length > 0 ? { answers: state.answers } : {}),
    ...(Object.keys(state.corrections).length > 0 ? { corrections: state.corrections } : {}),
  })

  const take = (outcome: Outcome, seen: boolean): void => {
    if ('preview' in outcome) {
      const known = new Set(outcome.preview.names.flatMap(({ name, proposal }) => (proposal ? [name] : [])))
      const units = state.units.filter((name) => known.has(name))
      const change = { step: 'preview', preview: outcome.preview, units, stale: false } as const
      if (seen) set({ ...change, notice: { kind: 'changed' } }, ['busy'])
      else set(change, ['busy', 'notice'])
    } else if ('done' in outcome) set({ step: 'done', done: outcome.done }, ['busy', 'notice'])
    else
      set({ notice: 'problem' in outcome ? { kind: 'problem', text: outcome.problem } : { kind: 'failure', detail: outcome.failure } }, [
        'busy',
      ])
  }

  const look = async (): Promise<void> => {
    set({ busy: 'reading' }, ['notice'])
    let outcome: Outcome
    do {
      again = false
      outcome = await ask('previewPlan', request())
    } while (again)
    take(outcome, false)
  }

  /** Takes what the person said; of several things said during one request only the last state is asked for. */
  const revise = async (change: Partial<State>): Promise<void> => {
    if (state.busy === 'importing') return
    set({ ...change, stale: true })
    if (state.busy) again = true
    else await look()
  }

  return {
    state: () => state,
    read: async (source) => {
      if (state.busy) return
      const next = contentOf(source)
      if (!isSame(next, content)) state = fresh
      content = next
      await look()
    },
    answer: (id, value) => revise({ answers: { ...state.answers, [id]: value } }),
    correct: async (corrections) => {
      if (!isSame(corrections, state.corrections)) await revise({ corrections })
    },
    meet: async (name, chosen) => {
      if (state.busy === 'importing') return
      const code = typeof chosen === 'object' ? ('code' in chosen ? chosen.code : undefined) : chosen === 'keep' ? '' : undefined
      const codes = typeof chosen === 'object' && 'codes' in chosen ? chosen.codes : undefined
      const units = [...state.units.filter((each) => each !== name), ...(chosen === 'add' ? [name] : [])]
      const corrections = corrected(corrected(state.corrections, 'units', name, code), 'groups', name, codes)
      if (isSame(corrections, state.corrections)) set({ units })
      else await revise({ units, corrections })
    },
    uncorrect: async () => {
      if (Object.keys(state.corrections).length > 0) await revise({ corrections: {}, units: [] })
      else set({ units: [] })
    },
    refresh: async () => {
      if (!state.busy) await look()
    },
    importPlan: async () => {
      if (!canImport(state)) return
      const { seal } = state.preview!
      const units = state.units.length > 0 ? { addUnits: state.units } : {}
      set({ busy: 'importing' }, ['notice'])
      take(await ask('importPlan', { ...request(), ...units, seal }), true)
    },
    back: () => {
      if (!state.busy) set({ step: 'paste' }, ['notice'])
    },
    restart: () => {
      content = {}
      state = fresh
      show(state)
    },
  }
}
