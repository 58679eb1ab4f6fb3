import { readFileSync } from 'node:fs'
import { readPlan } from '../../src/plan/read-plan'

/** Prints the tasks and problems of a plan in a UTF-8 text file (.txt, .tsv, .csv) as JSON. */
const file = process.argv[2]
if (!file) {
  process.stderr.write('npm run -s import-plan -- FILE\n')
  process.exit(2)
}

const { tasks, problems } = readPlan(readFileSync(file, 'utf8'))
const shown = tasks.map(({ code, group, title, lead, coordinating, words, product }) => ({
  code,
  group,
  title,
  lead,
  coordinating,
  words,
  product,
}))
process.stdout.write(`${JSON.stringify({ tasks: shown, problems }, null, 2)}\n`)
