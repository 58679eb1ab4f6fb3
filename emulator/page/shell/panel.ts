import type { PanelView } from '../../face'
import { type PanelAnswer, type PanelMessage, panelBridge } from '../../life/panel-bridge'
import { text } from '../text'
import { el, icon } from './dom'

export interface PanelWorks {
  functions(): readonly string[]
  call(name: string, args: readonly unknown[]): Promise<{ value: unknown } | { error: string }>
  closed(): void
  focusGrid(): void
}

/** The add-on's sidebar and dialogs: each in a sandboxed frame that reaches the page only by messages. */
export function panelPlace(works: PanelWorks): { sidebar: HTMLElement; show(panel: PanelView | undefined): void } {
  const sidebar = el('aside', { class: 'panel', hidden: true })
  let shown: PanelView | undefined
  let dialog: HTMLDialogElement | undefined
  let inDialog: PanelView | undefined
  const frames = new Map<PanelView, HTMLIFrameElement>()

  const close = () => works.closed()
  const header = (title: string) =>
    el(
      'header',
      {},
      el('h2', {}, title),
      el('button', { type: 'button', class: 'icon-button', 'aria-label': text.close, onclick: close }, icon('close')),
    )

  const frameOf = (panel: PanelView) => {
    const frame = el('iframe', {
      sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
      title: panel.title || (panel.kind === 'sidebar' ? text.sidebar : text.dialog),
    })
    frame.srcdoc = withBridge(panel.html, `<script>${panelBridge(works.functions())}</script>`)
    frames.set(panel, frame)
    return frame
  }

  window.addEventListener('message', (event: MessageEvent<PanelMessage>) => {
    const frame = [...frames.values()].find(({ contentWindow }) => contentWindow === event.source)
    if (!frame || typeof event.data?.panel !== 'string') return
    const message = event.data
    if (message.panel === 'close') close()
    else if (message.panel === 'editorFocus') works.focusGrid()
    else if (message.panel === 'setHeight') frame.style.height = `${message.pixels}px`
    else if (message.panel === 'setWidth') frame.style.width = `${message.pixels}px`
    else if (message.panel === 'run')
      void works.call(message.name, message.args).then((outcome) => {
        const answer: PanelAnswer = { panel: 'answer', id: message.id, ...outcome }
        frame.contentWindow?.postMessage(answer, '*')
      })
  })

  function openDialog(panel: PanelView) {
    const frame = frameOf(panel)
    frame.style.width = `${panel.width ?? 600}px`
    frame.style.height = `${panel.height ?? 400}px`
    inDialog = panel
    dialog = el('dialog', { class: 'dialog framed', 'aria-label': panel.title }, header(panel.title), frame)
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      close()
    })
    document.body.append(dialog)
    if (panel.kind === 'modal') dialog.showModal()
    else dialog.show()
  }

  return {
    sidebar,
    show(panel) {
      if (panel === shown) return
      shown = panel
      dialog?.remove()
      dialog = undefined
      if (inDialog) frames.delete(inDialog)
      if (panel?.kind === 'sidebar' && frames.has(panel)) return
      if (!panel || panel.kind === 'sidebar') frames.clear()
      if (!panel) {
        sidebar.hidden = true
        sidebar.replaceChildren()
      } else if (panel.kind === 'sidebar') {
        sidebar.hidden = false
        sidebar.setAttribute('aria-label', panel.title || text.sidebar)
        sidebar.replaceChildren(header(panel.title), frameOf(panel))
      } else openDialog(panel)
    },
  }
}

/** The bridge stands before anything of the panel runs. */
function withBridge(html: string, bridge: string): string {
  const head = /<head[^>]*>/i.exec(html)
  if (head) return html.slice(0, head.index + head[0].length) + bridge + html.slice(head.index + head[0].length)
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>'
  return `${doctype}<meta charset="utf-8">${bridge}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`
}
