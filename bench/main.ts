import { benchAddon } from './addon'
import { compareDeadlines } from './deadlines'
import { timePlans } from './plan'

benchAddon()
console.log(`\n${compareDeadlines()}\n\n${timePlans()}`)
