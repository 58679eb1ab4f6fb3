/** When a time trigger fires. Everything random is chosen when it is created. */
export type Schedule =
  /** Every so many milliseconds, at a fixed offset. */
  | { readonly every: 'interval'; readonly milliseconds: number; readonly offset: number; readonly label: string }
  /** Every so many days or weeks on a wall-clock minute of the zone; `firstDay` counts days since 1970. */
  | {
      readonly every: 'days'
      readonly days: number
      readonly firstDay: number
      readonly minute: number
      readonly zone: string
      readonly label: string
    }
  /** A day of each month; months without it are passed over. */
  | { readonly every: 'month'; readonly day: number; readonly minute: number; readonly zone: string; readonly label: string }
  | { readonly every: 'once'; readonly at: number; readonly label: string }

export interface TriggerData {
  readonly id: string
  readonly handler: string
  readonly owner: string
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE'
  readonly schedule?: Schedule
  /** Milliseconds since 1970. */
  next?: number
  lastRun?: number
}
