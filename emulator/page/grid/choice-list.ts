import { createElement, useEffect, useRef, useSyncExternalStore } from 'react'
import { text } from '../text'
import { matching } from './matching'
import type { TypingStore } from './typing'

/** What the grid hands to its list, as far as it is used. */
interface ListProps {
  readonly popup: {
    readonly anchorRect?: { readonly left: number; readonly right: number }
    readonly extraProps?: {
      readonly options?: readonly { readonly value: string }[]
      readonly defaultValue?: string
      onChange?(values: string[]): unknown
      hideFn?(): void
    }
  }
}

/** The list that is open: how many choices it shows, and the ways to take one and to close it. */
export interface OpenList {
  readonly count: number
  take(at: number): void
  hide(): void
}

/** The list under a dropdown; `opened` gets it while it stands there, and undefined after. */
export function choiceList(typing: TypingStore, opened: (list: OpenList | undefined) => void) {
  return function ChoiceList({ popup: { anchorRect, extraProps } }: ListProps) {
    const { typed, marked } = useSyncExternalStore(typing.listen, typing.now)
    const list = useRef<HTMLDivElement>(null)
    const { options = [], onChange, hideFn, defaultValue = '' } = extraProps ?? {}
    const shown = matching(
      options.map(({ value }) => value),
      typed,
      defaultValue,
    )
    const take = (at: number) => {
      const value = shown[at]
      if (value !== undefined) onChange?.([value])
      hideFn?.()
    }
    useEffect(() => {
      opened({ count: shown.length, take, hide: () => hideFn?.() })
      return () => opened(undefined)
    })
    useEffect(() => {
      if (!hideFn) return
      typing.left.add(hideFn)
      return () => {
        typing.left.delete(hideFn)
        typing.mark(undefined)
      }
    }, [hideFn])
    useEffect(() => {
      list.current?.querySelector('.marked')?.scrollIntoView({ block: 'nearest' })
    })
    const width = anchorRect ? anchorRect.right - anchorRect.left : 0
    const items = shown.map((value, at) =>
      createElement(
        'div',
        {
          key: value,
          role: 'option',
          'aria-selected': value === defaultValue,
          className: at === marked ? 'choice marked' : 'choice',
          onPointerDown: (event: { preventDefault(): void }) => event.preventDefault(),
          onClick: () => take(at),
        },
        value,
      ),
    )
    const nothing = createElement('div', { className: 'choice-none' }, text.noChoice)
    return createElement(
      'div',
      { className: 'choices', role: 'listbox', ref: list, style: { minWidth: Math.max(width, 120) } },
      ...(items.length ? items : [nothing]),
    )
  }
}
