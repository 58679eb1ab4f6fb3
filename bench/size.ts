import { build } from 'esbuild'

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(7)

/** What each room weighs, minified, in what Google gets, in KB: Code.js at every execution, the others only when they are asked. */
export async function weigh(): Promise<string> {
  const parts = await Promise.all(
    (['main', 'office', 'reader'] as const).map(async (entry) => {
      const { metafile, outputFiles } = await build({
        entryPoints: [`src/${entry}.ts`],
        bundle: true,
        target: 'es2021',
        charset: 'utf8',
        minify: true,
        write: false,
        outfile: `${entry}.js`,
        format: 'iife',
        globalName: 'App',
        metafile: true,
      })
      const rooms = new Map<string, number>()
      for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
        const room = file.split('/').slice(0, 2).join('/')
        rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput)
      }
      const lines = [...rooms].sort((a, b) => b[1] - a[1]).map(([room, bytes]) => `${kilobytes(bytes)} ${room}`)
      return [`${kilobytes(outputFiles[0]!.contents.length)} ${entry === 'main' ? 'Code.js' : `${entry}.html`}, of which`, ...lines].join(
        '\n',
      )
    }),
  )
  return parts.join('\n\n')
}
