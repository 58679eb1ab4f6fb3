import type { MenuView, PanelView } from '../face'
import type { Desk } from '../life/desk'
import { checkPermission, type Scopes } from '../life/permissions'
import type { ExecutionContext } from './context'
import { type EnumMember, makeEnum, memberOf } from './enums'
import { plainOutput } from './html-output'
import { strict } from './strict'

export const Button = makeEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'])
export const ButtonSet = makeEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'])

/** Google's refusal where nobody sits before a screen. Assumed: the Vietnamese sentence. */
export const noUi = {
  en: 'Cannot call SpreadsheetApp.getUi() from this context.',
  vi: 'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
}

/** The file's user interface for one execution. `alert` and `prompt` are answered by `desk.answer`; unanswered they are refused. */
export function makeUi(context: ExecutionContext, desk: Desk, scopes: Scopes): GoogleAppsScript.Base.Ui {
  const show = (kind: PanelView['kind'], member: string, html: unknown, title: string | undefined): void => {
    checkPermission(context, scopes, 'Ui', member)
    context.spend(`Ui.${member}`)
    const output = plainOutput(html)
    // Assumed: the Vietnamese sentence.
    if (!output)
      throw context.fail({
        en: `The parameters don't match the method signature for Ui.${member}.`,
        vi: `Các tham số không khớp với chữ ký phương thức cho Ui.${member}.`,
      })
    const { width, height, html: content } = output
    desk.open({
      kind,
      title: title ?? output.title,
      html: content,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    })
  }
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]): { button: EnumMember; text: string } => {
    checkPermission(context, scopes, 'Ui', kind)
    context.spend(`Ui.${kind}`)
    if (!desk.answer) throw context.fail(noUi)
    const set = memberOf(ButtonSet, args.at(-1)) ?? 'OK'
    const texts = args.filter((arg) => memberOf(ButtonSet, arg) === undefined).map(String)
    const [title, message] = texts.length > 1 ? [texts[0]!, texts[1]!] : ['', texts[0] ?? '']
    const { button, text = '' } = desk.answer({ kind, title, message, buttons: set })
    if (button !== 'CLOSE' && !set.split('_').includes(button)) throw new RangeError(`"${button}" is no button of ${set}`)
    return { button: Button[button as keyof typeof Button], text }
  }
  return strict('Ui', {
    Button,
    ButtonSet,
    createMenu: (title: string) => makeMenu(context, desk, String(title)),
    createAddonMenu: () => makeMenu(context, desk, context.language === 'vi' ? 'Tiện ích mở rộng' : 'Extensions'),
    alert: (...args: unknown[]) => ask('alert', args).button,
    prompt: (...args: unknown[]) => {
      const { button, text } = ask('prompt', args)
      return strict('PromptResponse', { getResponseText: () => text, getSelectedButton: () => button })
    },
    showSidebar: (html: unknown) => show('sidebar', 'showSidebar', html, undefined),
    showModalDialog: (html: unknown, title: string) => show('modal', 'showModalDialog', html, String(title)),
    showModelessDialog: (html: unknown, title: string) => show('modeless', 'showModelessDialog', html, String(title)),
  }) as unknown as GoogleAppsScript.Base.Ui
}

const views = new WeakMap<object, () => MenuView>()

function makeMenu(context: ExecutionContext, desk: Desk, title: string): GoogleAppsScript.Base.Menu {
  const items: (() => MenuView['items'][number])[] = []
  const view = (): MenuView => ({ title, items: items.map((item) => item()) })
  const menu: GoogleAppsScript.Base.Menu = strict('Menu', {
    addItem: (caption: string, handler: string) => {
      items.push(() => ({ title: String(caption), handler: String(handler) }))
      return menu
    },
    addSeparator: () => {
      items.push(() => ({ separator: true }))
      return menu
    },
    addSubMenu: (sub: GoogleAppsScript.Base.Menu) => {
      const inner = views.get(sub)
      if (!inner)
        throw context.fail({
          en: "The parameters don't match the method signature for Menu.addSubMenu.",
          vi: 'Các tham số không khớp với chữ ký phương thức cho Menu.addSubMenu.',
        })
      items.push(inner)
      return menu
    },
    addToUi: () => {
      context.spend('Menu.addToUi')
      desk.addMenu(view())
    },
  })
  views.set(menu, view)
  return menu
}
