import { type Random, uuid } from '../life/random'
import { makeBlob } from './blob'
import { fromBase64, signed, toBase64, unsigned, utf8 } from './bytes'
import type { ExecutionContext } from './context'
import { parseCsv } from './csv'
import { hmac, md5, sha1, sha256 } from './digest'
import { type EnumMember, makeEnum } from './enums'
import { formatDate, parseDate } from './format-date'
import { formatString } from './format-string'
import { NotEmulated, strict } from './strict'

const Charset = makeEnum('Charset', ['US_ASCII', 'UTF_8'])
const DigestAlgorithm = makeEnum('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])
const MacAlgorithm = makeEnum('MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'])
const digests: Record<string, (bytes: Uint8Array) => Uint8Array> = { MD5: md5, SHA_1: sha1, SHA_256: sha256 }

type Data = string | readonly number[]
const bytesOf = (data: Data): Uint8Array => (typeof data === 'string' ? utf8(data) : unsigned(data))
const webSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_')
const plain = (text: string): string => text.replaceAll('-', '+').replaceAll('_', '/')

/** Utilities. RSA signatures, zip and gzip, MD2, SHA-384 and SHA-512 are refused by name. */
export function makeUtilities(context: ExecutionContext, random: Random): GoogleAppsScript.Utilities.Utilities {
  const decode = (text: string): number[] => {
    const bytes = fromBase64(text)
    // Assumed: the Vietnamese sentence.
    if (!bytes) throw context.fail({ en: 'Could not decode string.', vi: 'Không thể giải mã chuỗi.' })
    return context.array(signed(bytes))
  }
  const service = {
    Charset,
    DigestAlgorithm,
    MacAlgorithm,
    base64Decode: (text: string) => decode(text),
    base64DecodeWebSafe: (text: string) => decode(plain(text)),
    base64Encode: (data: Data) => toBase64(bytesOf(data)),
    base64EncodeWebSafe: (data: Data) => webSafe(toBase64(bytesOf(data))),
    computeHmacSha256Signature: (data: Data, key: Data) => context.array(signed(hmac(sha256, bytesOf(key), bytesOf(data)))),
    computeHmacSignature: (algorithm: EnumMember, data: Data, key: Data) => {
      const digest = digests[String(algorithm).replace('HMAC_', '')]
      if (!digest) throw new NotEmulated(`Utilities.computeHmacSignature(${String(algorithm)})`)
      return context.array(signed(hmac(digest, bytesOf(key), bytesOf(data))))
    },
    computeDigest: (algorithm: EnumMember, data: Data) => {
      const digest = digests[String(algorithm)]
      if (!digest) throw new NotEmulated(`Utilities.computeDigest(${String(algorithm)})`)
      return context.array(signed(digest(bytesOf(data))))
    },
    formatDate: (date: unknown, zone: string, format: string) => formatDate(context, date, zone, format),
    formatString: (template: string, ...values: unknown[]) => formatString(template, values).text,
    getUuid: () => uuid(random),
    newBlob: (data: Data, contentType?: string, name?: string) =>
      makeBlob(context, bytesOf(data), contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null),
    parseCsv: (text: string, delimiter?: string) => context.array(parseCsv(text, delimiter)),
    parseDate: (text: string, zone: string, format: string) => {
      const instant = parseDate(text, zone, format)
      // Assumed: the sentence in both languages.
      if (instant === undefined) throw context.fail({ en: `Unparseable date: "${text}"`, vi: `Unparseable date: "${text}"` })
      return context.date(instant)
    },
    sleep: (milliseconds: number) => {
      // Assumed: the sentence in both languages; the limit of 300,000 ms is documented.
      if (!(milliseconds >= 0 && milliseconds <= 300_000))
        throw context.fail({ en: `Invalid argument: ${milliseconds}`, vi: `Đối số không hợp lệ: ${milliseconds}` })
      context.spend('Utilities.sleep', { milliseconds })
    },
  }
  return strict('Utilities', service) as unknown as GoogleAppsScript.Utilities.Utilities
}
