import { build } from 'esbuild'

/** Prints what each room weighs in Code.js, minified, in bytes. */
const { metafile, outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  bundle: true,
  target: 'es2019',
  charset: 'utf8',
  minify: true,
  write: false,
  outfile: 'Code.js',
  format: 'iife',
  globalName: 'App',
  metafile: true,
})
const rooms = new Map<string, number>()
for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]!.inputs)) {
  const parts = file.split('/')
  const room = parts.slice(0, 2).join('/')
  rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput)
}
for (const [room, bytes] of [...rooms].sort((a, b) => b[1] - a[1])) console.log(String(bytes).padStart(8), room)
console.log(String(outputFiles[0]!.contents.length).padStart(8), 'Code.js')
