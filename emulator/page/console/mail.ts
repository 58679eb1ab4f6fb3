import type { Google, SentMail } from '../../face'
import { writeEml } from '../../files'
import { shortTime } from '../local-time'
import { el, icon } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'
import { download } from './download'

const words = text.mail

/** Every mail that was sent, newest first; one of them is read as its receiver sees it. */
export function mailTab(google: () => Google, refresh: () => void): Tab {
  let reading: number | undefined
  let plain = false
  const show = (id: number | undefined) => {
    reading = id
    plain = false
    refresh()
  }
  return {
    id: 'mail',
    title: words.tab,
    icon: 'mail',
    badge: () => (google().mailbox.sent.length ? String(google().mailbox.sent.length) : undefined),
    draw() {
      const { sent, remainingToday } = google().mailbox
      const mail = sent.find(({ id }) => id === reading)
      if (mail)
        return letter(mail, plain, {
          back: () => show(undefined),
          save: () => download(`${mail.subject || mail.to}.eml`, writeEml(mail, google().book.data.timeZone), 'message/rfc822'),
          turn: (to) => {
            plain = to
            refresh()
          },
        })
      const left = el('p', { class: 'hint' }, words.left(remainingToday))
      if (sent.length === 0) return [left, el('p', { class: 'empty' }, words.empty)]
      return [left, el('div', { class: 'rows' }, ...[...sent].reverse().map((each) => line(each, () => show(each.id))))]
    },
  }
}

const line = (mail: SentMail, read: () => void) =>
  el(
    'button',
    { type: 'button', class: 'row mail-row', 'data-mail': mail.id, onclick: read },
    el('span', { class: 'row-head' }, el('span', { class: 'row-title', title: mail.to }, mail.to), el('time', {}, shortTime(mail.at))),
    el('span', { class: 'row-text' }, mail.subject || words.noSubject),
  )

function letter(mail: SentMail, plain: boolean, act: { back(): void; save(): void; turn(plain: boolean): void }): Node[] {
  const facts: [string, string | undefined][] = [
    [words.from, mail.senderName ? `${mail.senderName} <${mail.from}>` : mail.from],
    [words.to, mail.to],
    [words.cc, mail.cc],
    [words.bcc, mail.bcc],
    [words.replyTo, mail.replyTo],
    [words.at, shortTime(mail.at)],
    [words.attachments, mail.attachments.map(({ name }) => name).join(', ') || undefined],
  ]
  const switcher = (label: string, to: boolean) =>
    el('button', { type: 'button', class: 'segment', 'aria-pressed': String(plain === to), onclick: () => act.turn(to) }, label)
  return [
    el('button', { type: 'button', class: 'link-button', onclick: act.back }, icon('back'), words.back),
    el('h3', { class: 'mail-subject' }, mail.subject || words.noSubject),
    el('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => (value ? [el('dt', {}, name), el('dd', {}, value)] : []))),
    ...(mail.htmlBody ? [el('div', { class: 'segments' }, switcher(words.asHtml, false), switcher(words.asText, true))] : []),
    mail.htmlBody && !plain ? htmlBody(mail, mail.htmlBody) : el('pre', { class: 'mail-text' }, mail.body),
    el('div', { class: 'actions' }, el('button', { type: 'button', class: 'button', onclick: act.save }, words.eml)),
  ]
}

/** Nothing in a mail runs; its pictures are put in place of their content ids. */
function htmlBody(mail: SentMail, html: string): Node {
  const seen = html.replace(/cid:([\w.@-]+)/g, (whole, id: string) => {
    const image = mail.inlineImages[id]
    return image ? `data:${image.contentType};base64,${base64(image.bytes)}` : whole
  })
  const frame = el('iframe', { class: 'mail-html', sandbox: 'allow-popups', title: words.body })
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><base target="_blank"><body style="margin:12px;font:14px/1.5 Arial,sans-serif">${seen}`
  return frame
}

const base64 = (bytes: readonly number[]) => btoa(bytes.map((byte) => String.fromCharCode(byte & 255)).join(''))
