import { CommandType, ICommandService } from '@univerjs/core'
import { ISheetCellDropdownManagerService } from '@univerjs/sheets-ui'
import { ComponentManager, IShortcutService, KeyCode } from '@univerjs/ui'
import { choiceList, type OpenList } from './choice-list'
import type { Engine } from './engine'
import { followTyping } from './typing'

/** The name under which the grid finds the list that it opens. */
const listOfGrid = 'sheets.dropdown.list'

/**
 * Dropdowns as Google shows them: the keyboard stays in the cell, what is typed there filters the list and is what Enter enters; arrow keys
 * mark a choice, which Enter then takes. The grid's own list has a field to search in, which takes the keyboard away from the cell.
 */
export function offerChoices(engine: Engine): void {
  const injector = engine.univer.__getInjector()
  const typing = followTyping(engine.api)
  let open: OpenList | undefined
  const List = choiceList(typing, (list) => {
    open = list
  })
  // The manager puts its own list in place when it is first asked for.
  injector.get(ISheetCellDropdownManagerService)
  const components = injector.get(ComponentManager)
  components.delete(listOfGrid)
  components.register(listOfGrid, List)

  const walk = (step: number) => () => {
    if (!open?.count) return false
    const { marked } = typing.now()
    const from = marked ?? (step > 0 ? -1 : open.count)
    typing.mark((from + step + open.count) % open.count)
    return true
  }
  const take = () => {
    const { marked } = typing.now()
    if (open && marked !== undefined) open.take(marked)
    return true
  }
  const hide = () => {
    open?.hide()
    return true
  }
  const keys = [
    ['next-choice', KeyCode.ARROW_DOWN, walk(1), () => Boolean(open?.count)],
    ['choice-before', KeyCode.ARROW_UP, walk(-1), () => Boolean(open?.count)],
    ['take-choice', KeyCode.ENTER, take, () => open !== undefined && typing.now().marked !== undefined],
    ['hide-choices', KeyCode.ESC, hide, () => open !== undefined && !typing.now().editing],
  ] as const
  for (const [name, binding, handler, preconditions] of keys) {
    const id = `page.operation.${name}`
    injector.get(ICommandService).registerCommand({ id, type: CommandType.OPERATION, handler })
    injector.get(IShortcutService).registerShortcut({ id, binding, preconditions, priority: 10_000 })
  }
}
