import type { SavedGoogle } from '../../emulator'
import { type Office, openOffice } from './office'

/** A moment of the office's life, from which it can go on again and again. */
export interface Point {
  readonly saved: SavedGoogle
  readonly now: string
}
export const pointOf = ({ google }: Office): Point => ({ saved: google.save(), now: google.clock.now })
export const reopen = ({ saved, now }: Point): Office => openOffice({ saved, now, left: true })
