import type { Execution, Script } from '../face'
import { handlerAt } from './desk'
import { enterTyped } from './entry'
import { changeEvent, editEvent, openEvent, timeEvent } from './events'
import { type Engine, execute, type Outcome, type Start, topLevelNames } from './execution'
import { note } from './failure-notice'
import { addTriggerTime, triggerTimeLeft } from './quota'
import { IllegalValue, received, sent } from './serialise'
import type { TriggerData } from './trigger-data'
import { showLocal } from './zone'

export interface RunningScript extends Script {
  /** A time trigger is due: runs its function as the trigger's owner. */
  fire(trigger: TriggerData): void
}

/** The script bound to the spreadsheet: everything that makes it run. */
export function makeScript(engine: Engine): RunningScript {
  const { world, desk } = engine
  const executions: Execution[] = []
  let functions: readonly string[] | undefined
  const run = (start: Omit<Start, 'id'>): Outcome => {
    const outcome = execute(engine, { id: executions.length + 1, ...start })
    executions.push(outcome.execution)
    return outcome
  }
  const names = (): readonly string[] => {
    functions ??= topLevelNames(engine).filter((name) => !name.endsWith('_'))
    return functions
  }
  const mayHave = (name: string): boolean => {
    try {
      return names().includes(name)
    } catch {
      return true
    }
  }
  const simple = (name: string, by: 'open' | 'edit', args: NonNullable<Start['args']>): void => {
    if (mayHave(name)) run({ name, by, authorised: false, hasUi: true, args })
  }
  const runTrigger = (trigger: TriggerData, by: 'open' | 'edit' | 'time', args: NonNullable<Start['args']>): void => {
    trigger.lastRun = world.now
    const { execution } = triggerTimeLeft(world)
      ? run({ name: trigger.handler, by, authorised: true, hasUi: by !== 'time', args })
      : { execution: refusedForToday(trigger.handler, by) }
    addTriggerTime(world, execution.milliseconds)
    if (execution.status !== 'completed') note(world, trigger, execution)
  }
  const refusedForToday = (name: string, by: Execution['by']): Execution => {
    const startedAt = showLocal(world.book.timeZone, world.now)
    // Assumed: the Vietnamese sentence.
    const error = {
      en: 'Service using too much computer time for one day',
      vi: 'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày',
    }[world.language]
    const execution: Execution = {
      id: executions.length + 1,
      name,
      by,
      startedAt,
      milliseconds: 0,
      calls: 0,
      status: 'failed',
      error,
      log: [],
    }
    executions.push(execution)
    return execution
  }
  const installed = (event: TriggerData['event']): TriggerData[] => world.triggers.filter((trigger) => trigger.event === event)
  return {
    executions,
    get triggers() {
      return world.triggers.map((trigger) => ({
        id: trigger.id,
        handler: trigger.handler,
        when: trigger.schedule?.label ?? { ON_OPEN: 'onOpen', ON_EDIT: 'onEdit', ON_CHANGE: 'onChange', CLOCK: '' }[trigger.event],
        owner: trigger.owner,
        ...(trigger.lastRun === undefined ? {} : { lastRun: showLocal(world.book.timeZone, trigger.lastRun) }),
        ...(trigger.next === undefined ? {} : { nextRun: showLocal(world.book.timeZone, trigger.next) }),
      }))
    },
    get functions() {
      return names()
    },
    open() {
      desk.clear()
      simple('onOpen', 'open', openEvent())
      for (const trigger of installed('ON_OPEN')) runTrigger(trigger, 'open', openEvent(trigger.id))
    },
    edit(sheetName, a1, typed) {
      const edited = enterTyped(engine, sheetName, a1, typed)
      simple('onEdit', 'edit', editEvent(edited))
      for (const trigger of installed('ON_EDIT')) runTrigger(trigger, 'edit', editEvent(edited, trigger.id))
      for (const trigger of installed('ON_CHANGE')) runTrigger(trigger, 'edit', changeEvent('EDIT', trigger.id))
    },
    choose(...path) {
      const handler = handlerAt(desk.menus, path)
      if (handler === undefined)
        throw new RangeError(
          `No menu item ${path.join(' > ')}; the menus are ${desk.menus.map(({ title }) => title).join(', ') || 'empty (open() first)'}`,
        )
      return run({ name: handler, by: 'menu', authorised: true, hasUi: true }).execution
    },
    run: (name, ...args) =>
      run({ name, by: 'editor', authorised: true, hasUi: true, args: (context) => args.map((arg) => inRealm(context.parse, arg)) })
        .execution,
    call(name, args) {
      try {
        const plain = sent(args)
        const { execution, value, message } = run({
          name,
          by: 'panel',
          authorised: true,
          hasUi: true,
          args: (context) => plain.map((arg) => inRealm(context.parse, arg)),
        })
        return execution.status === 'completed' ? { value: received(value) } : { error: message ?? '' }
      } catch (error) {
        if (error instanceof IllegalValue) return { error: error.message }
        throw error
      }
    },
    fire: (trigger) => runTrigger(trigger, 'time', timeEvent(trigger.id, world.now)),
  }
}

const inRealm = (parse: (json: string) => unknown, value: unknown): unknown =>
  value === undefined ? undefined : parse(JSON.stringify(value))
