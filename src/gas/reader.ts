import type * as Reader from '../reader'

let loaded: typeof Reader | undefined

/** The plan reader, evaluated on first use in an execution. The file holds one expression whose value is the module. */
export function reader(): typeof Reader {
  loaded ??= new Function(`return ${HtmlService.createTemplateFromFile('reader').getRawContent()}`)() as typeof Reader
  return loaded
}
