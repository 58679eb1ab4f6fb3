import type { ProjectFiles, SavedGoogle } from '../face'
import { startPage } from './page'

declare const pageParts: { project: ProjectFiles; sample: SavedGoogle | null; title: string; key: string }

void startPage(document.getElementById('app')!, pageParts)
