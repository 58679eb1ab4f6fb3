import type { Result, Spot } from '../book/result'
import { Unknown } from '../book/result'
import { CannotTell, Wanted } from './interrupt'

/** A formula to be worked out. One that is asked about a cell is not the cell's own. */
export interface Task {
  readonly spot: Spot
  readonly formula: string
  readonly asked?: boolean
}

export type Answer = Result | Unknown

/** How single formulas are worked out. */
export interface Work {
  /** Cells that the formula names and whose own formulas are not worked out yet, as far as its text tells. */
  needs(task: Task): Iterable<Spot>
  /** Throws Wanted where it comes upon another such cell, CannotTell where the result would be a guess. */
  give(task: Task): Result
  /** The task of a cell that holds a formula. */
  taskAt(spot: Spot): Task
  keep(task: Task, answer: Answer): void
}

interface Step {
  readonly task: Task
  readonly open: Iterator<Spot>
  circular: boolean
}

/**
 * Works formulas out in the order in which they hang on each other, step by step on a path of its own and not one within the other: a
 * column of sums over sums may be as long as the sheet. Those that hang on themselves give `#REF!`, as at Google.
 */
export class Order {
  private readonly path: Step[] = []

  constructor(private readonly work: Work) {}

  /** Whether the cell's own formula is being worked out. */
  at(spot: Spot): boolean {
    return this.indexOf(spot) >= 0
  }

  run(task: Task): Answer {
    const base = this.path.length
    try {
      return this.walk(task, base)
    } finally {
      this.path.length = base
    }
  }

  private walk(first: Task, base: number): Answer {
    this.descend(first)
    for (;;) {
      const step = this.path[this.path.length - 1] as Step
      const next = step.open.next()
      const wanted = next.done ? undefined : (next.value as Spot)
      const answer = wanted ?? this.answer(step)
      if ('sheet' in answer) {
        const from = this.indexOf(answer)
        if (from < 0) this.descend(this.work.taskAt(answer))
        else for (const one of this.path.slice(from)) one.circular = true
        continue
      }
      this.path.pop()
      this.work.keep(step.task, answer)
      if (this.path.length === base) return answer
    }
  }

  /** The answer, or the cell that must be worked out before. */
  private answer({ task, circular }: Step): Answer | Spot {
    if (circular) return { value: { error: '#REF!' } }
    try {
      return this.work.give(task)
    } catch (reason) {
      if (reason instanceof Wanted) return reason.spot
      if (reason instanceof CannotTell) return new Unknown(reason.what)
      throw reason
    }
  }

  private descend(task: Task): void {
    this.path.push({ task, open: this.work.needs(task)[Symbol.iterator](), circular: false })
  }

  private indexOf({ sheet, row, column }: Spot): number {
    return this.path.findIndex(({ task: { spot, asked } }) => !asked && spot.row === row && spot.column === column && spot.sheet === sheet)
  }
}
