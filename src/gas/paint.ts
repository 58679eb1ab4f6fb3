import type { Colour } from '../schema/table'

/** Meanings as paints: light behind text, strong for charts. */
export const paints: Readonly<Record<Colour, { readonly back: string; readonly text: string; readonly strong: string }>> = {
  red: { back: '#fce8e6', text: '#a50e0e', strong: '#d93025' },
  amber: { back: '#fef7e0', text: '#8a5a00', strong: '#f9ab00' },
  green: { back: '#e6f4ea', text: '#0d652d', strong: '#1e8e3e' },
  darkGreen: { back: '#ceead6', text: '#0d652d', strong: '#0d652d' },
  blue: { back: '#e8f0fe', text: '#174ea6', strong: '#1a73e8' },
  grey: { back: '#f1f3f4', text: '#5f6368', strong: '#9aa0a6' },
}

export const headPaint = { back: '#7f1d1d', text: '#ffffff' }
export const labelPaint = '#fbf3f2'
