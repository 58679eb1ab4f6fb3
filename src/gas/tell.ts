import { menu } from '../text/labels'

/** Who asked: decides how words reach him. */
export type By = 'menu' | 'edit' | 'clock' | 'panel'

/** Says what must be said, as far as there is somebody to hear it: a question box only where a person pressed a menu. */
export function tell(by: By, words: readonly { readonly as: 'toast' | 'alert'; readonly text: string }[]): void {
  if (by === 'clock' || by === 'panel') return
  for (const { as, text } of words) {
    if (as === 'alert' && by === 'menu') SpreadsheetApp.getUi().alert(menu.title, text, SpreadsheetApp.getUi().ButtonSet.OK)
    else SpreadsheetApp.getActive().toast(text, menu.title, 8)
  }
}
