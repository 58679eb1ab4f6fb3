import { fromUtf8, signed, unsigned, utf8 } from './bytes'
import type { ExecutionContext } from './context'
import { NotEmulated, strict } from './strict'

const extensions: Record<string, string> = {
  csv: 'text/csv',
  css: 'text/css',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
}

function checkCharset(charset: unknown, member: string): void {
  if (charset !== undefined && !/^utf-?8$/i.test(String(charset))) throw new NotEmulated(`${member} with charset ${String(charset)}`)
}

/** A Blob of one execution. `bytes` count from 0 to 255. */
export function makeBlob(
  context: ExecutionContext,
  bytes: Uint8Array,
  contentType: string | null,
  name: string | null,
): GoogleAppsScript.Base.Blob {
  let data = bytes
  let type = contentType
  let label = name
  const blob = strict('Blob', {
    copyBlob: (): GoogleAppsScript.Base.Blob => makeBlob(context, data.slice(), type, label),
    getAs: (wanted: string) => {
      if (wanted !== type) throw new NotEmulated(`Blob.getAs('${wanted}') of ${type}`)
      return makeBlob(context, data.slice(), type, label)
    },
    getBlob: () => blob,
    getBytes: () => context.array(signed(data)),
    getContentType: () => type,
    getDataAsString: (charset?: string) => {
      checkCharset(charset, 'Blob.getDataAsString')
      return fromUtf8(data)
    },
    getName: () => label,
    isGoogleType: () => false,
    setBytes: (next: number[]) => {
      data = unsigned(next)
      return blob
    },
    setContentType: (next: string | null) => {
      type = next
      return blob
    },
    setContentTypeFromExtension: () => {
      const known = extensions[/\.(\w+)$/.exec(label ?? '')?.[1]?.toLowerCase() ?? '']
      if (!known) throw new NotEmulated(`Blob.setContentTypeFromExtension of ${String(label)}`)
      type = known
      return blob
    },
    setDataFromString: (text: string, charset?: string) => {
      checkCharset(charset, 'Blob.setDataFromString')
      data = utf8(text)
      return blob
    },
    setName: (next: string) => {
      label = next
      return blob
    },
  }) as unknown as GoogleAppsScript.Base.Blob
  return blob
}

export interface PlainBlob {
  readonly name: string
  readonly contentType: string
  readonly bytes: readonly number[]
}

/** Anything with `getBlob` or the members of a blob, as plain data (bytes 0 to 255); undefined for everything else. */
export function plainBlob(source: unknown): PlainBlob | undefined {
  if (source === null || typeof source !== 'object') return undefined
  const blob = 'getBlob' in source ? (source as GoogleAppsScript.Base.BlobSource).getBlob() : undefined
  if (!blob) return undefined
  return {
    name: blob.getName() ?? 'Untitled',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    bytes: [...unsigned(blob.getBytes())],
  }
}
