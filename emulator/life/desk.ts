import type { MenuView, PanelView, UiHandle } from '../face'

export interface Toast {
  readonly at: string
  readonly title: string
  readonly message: string
}

/** What the person sees around the grid; it lives as long as the open file and is not saved. */
export interface Desk extends UiHandle {
  /** Adds a menu at the end of the bar, in place of one with the same title. */
  addMenu(menu: MenuView): void
  removeMenu(title: string): void
  addToast(toast: Toast): void
  open(panel: PanelView): void
  /** The file is opened anew: no menus, toasts or panels. */
  clear(): void
}

/** A dialog stands over the sidebar; closing it shows the sidebar again. */
export function newDesk(): Desk {
  let menus: MenuView[] = []
  let toasts: Toast[] = []
  let sidebar: PanelView | undefined
  let dialog: PanelView | undefined
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    get menus() {
      return menus
    },
    get toasts() {
      return toasts
    },
    get panel() {
      return dialog ?? sidebar
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    closePanel() {
      if (dialog) dialog = undefined
      else sidebar = undefined
      tell()
    },
    addMenu(menu) {
      const place = menus.findIndex(({ title }) => title === menu.title)
      menus = place < 0 ? [...menus, menu] : menus.map((one, at) => (at === place ? menu : one))
      tell()
    },
    removeMenu(title) {
      menus = menus.filter((menu) => menu.title !== title)
      tell()
    },
    addToast(toast) {
      toasts = [...toasts, toast]
      tell()
    },
    open(panel) {
      if (panel.kind === 'sidebar') sidebar = panel
      else dialog = panel
      tell()
    },
    clear() {
      menus = []
      toasts = []
      sidebar = undefined
      dialog = undefined
      tell()
    },
  }
}

/** An item as `Spreadsheet.addMenu` takes it: a name with a function's name, or null for a line between. */
export function oldMenuItem(item: unknown): MenuView['items'][number] {
  if (item === null || item === undefined) return { separator: true }
  const { name, functionName } = item as { name?: unknown; functionName?: unknown }
  return { title: String(name), handler: String(functionName) }
}

/** The function behind a menu item, found by the titles on the way to it; undefined where there is none. */
export function handlerAt(menus: readonly MenuView[], path: readonly string[]): string | undefined {
  const [first, ...rest] = path
  const menu = menus.find(({ title }) => title === first)
  if (!menu || rest.length === 0) return undefined
  const inner = menu.items.flatMap((item) => ('items' in item ? [item] : []))
  if (rest.length > 1) return handlerAt(inner, rest)
  return menu.items.flatMap((item) => ('handler' in item && item.title === rest[0] ? [item.handler] : []))[0]
}
