type Loose<T> = { readonly [K in keyof T]: T[K] | undefined }

/** The object without the fields that hold nothing, so that absent and undefined are one. */
export function given<T extends object>(fields: Loose<T>): T {
  const found: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) found[name] = value
  return found as T
}
