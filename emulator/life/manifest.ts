import type { ProjectFiles } from '../face'
import type { Scopes } from './permissions'
import { isZone } from './zone'

export interface Manifest {
  readonly timeZone: string
  readonly scopes: Scopes
}

/** Reads appsscript.json; throws where Google would refuse it: no JSON, an unknown time zone, a runtime other than V8. */
export function readManifest(project: ProjectFiles): Manifest {
  const manifest = JSON.parse(project.manifest) as { timeZone?: unknown; oauthScopes?: unknown; runtimeVersion?: unknown }
  const { timeZone = 'America/Los_Angeles', oauthScopes, runtimeVersion } = manifest
  if (typeof timeZone !== 'string' || !isZone(timeZone))
    throw new RangeError(`appsscript.json: unknown timeZone ${JSON.stringify(timeZone)}`)
  if (runtimeVersion !== undefined && runtimeVersion !== 'V8')
    throw new RangeError(`appsscript.json: runtimeVersion ${JSON.stringify(runtimeVersion)}; only "V8" is emulated`)
  if (oauthScopes !== undefined && !(Array.isArray(oauthScopes) && oauthScopes.every((scope) => typeof scope === 'string')))
    throw new RangeError('appsscript.json: oauthScopes must be a list of texts')
  return { timeZone, scopes: oauthScopes ? new Set(oauthScopes as string[]) : undefined }
}
