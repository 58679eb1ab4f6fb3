import type * as Office from '../office'
import type * as Reader from '../reader'

interface Parts {
  readonly reader: typeof Reader
  readonly office: typeof Office
}

const loaded: Partial<Parts> = {}

/** A part of the product that stands in a file of its own, evaluated on first use in an execution. The file holds one expression whose value is the module. */
function part<K extends keyof Parts>(name: K): Parts[K] {
  loaded[name] ??= new Function(`return ${HtmlService.createTemplateFromFile(name).getRawContent()}`)() as Parts[K]
  return loaded[name] as Parts[K]
}

export const reader = (): Parts['reader'] => part('reader')
export const office = (): Parts['office'] => part('office')
