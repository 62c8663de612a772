/** Printing: what is drawn only where somebody looks must be whole on paper, and dark on light. */
import { flushSync, tick } from 'svelte';
import { switchTheme, theme } from './theme/theme.svelte';

/** Rows of a list that are printed; an export holds them all. */
export const MOST_PRINTED = 3000;
const REPAINTED = 400; // milliseconds after which pictures have the colours of the other theme

let on = $state(false);
let wasDark = false;
const preparations = new Set<() => Promise<unknown>>();

export const printing = {
  get on() {
    return on;
  },
};

/** While the component in hand lives, `prepare` is waited for before anything is printed. */
export function beforePrinting(prepare: () => Promise<unknown>): void {
  $effect(() => {
    preparations.add(prepare);
    return () => void preparations.delete(prepare);
  });
}

export async function printView(): Promise<void> {
  wasDark = theme.name === 'dark';
  if (wasDark) {
    switchTheme();
    await new Promise((resolve) => setTimeout(resolve, REPAINTED));
  }
  on = true;
  await tick();
  await Promise.all([...preparations].map((prepare) => prepare()));
  await tick();
  print();
}

/** The browser's own command cannot be made to wait: it prints whatever can be had at once. */
addEventListener('beforeprint', () => flushSync(() => (on = true)));
addEventListener('afterprint', () => {
  on = false;
  if (wasDark) switchTheme();
  wasDark = false;
});
