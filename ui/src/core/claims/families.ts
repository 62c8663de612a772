/** The eight families of claim types; each has a colour, `var(--movement)`, in tokens.css. */
import type { Family } from '../api/types';

export const FAMILIES: readonly Family[] = [
  'organisation',
  'movement',
  'violence',
  'money',
  'papers',
  'justice',
  'speech',
  'other',
];

/** The colour for style attributes and SVG. */
export function colourOf(family: Family): string {
  return `var(--${family})`;
}

/** The colour as the theme in hand gives it ("#00806a"), for canvas and WebGL. */
export function plainColourOf(family: Family): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${family}`).trim();
}
