import { benchAddon } from './addon'

benchAddon()
