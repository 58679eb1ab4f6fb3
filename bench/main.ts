import { benchAddon } from './addon'
import { compareDeadlines } from './deadlines'
import { timeEmulator } from './emulator'
import { timePlans } from './plan'
import { weigh } from './size'
import { timeSuite } from './suite'

benchAddon()
console.log(`\n${compareDeadlines()}\n\n${timePlans()}\n\n${timeEmulator()}`)
console.log(`\n${await weigh()}\n\n${timeSuite()}`)
