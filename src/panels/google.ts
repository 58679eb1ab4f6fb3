/** The little of Google's panel script that the panels use. */
export interface Run<Name extends string> {
  withSuccessHandler(handler: (answer: unknown) => void): Runner<Name>
  withFailureHandler(handler: (error: { readonly message?: string }) => void): Runner<Name>
}

export type Runner<Name extends string> = Run<Name> & { readonly [name in Name]: (request: unknown) => void }

declare const google: { readonly script: { readonly run: Run<string>; readonly host: { close(): void } } }

/** Calls a function of the add-on. Rejects when Google cannot be reached, names no such function, or the function threw. */
export function call<Name extends string>(name: Name, request: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run as Run<Name>
    const runner = run.withSuccessHandler(resolve).withFailureHandler((error) => reject(new Error(error?.message ?? '')))
    runner[name](request)
  })
}

/** Closes the dialog or sidebar in which the panel stands. */
export const closePanel = (): void => google.script.host.close()
