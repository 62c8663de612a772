/** Light or dark: as the system has it, until one is chosen. */

export type Theme = 'light' | 'dark';
const KEPT_AS = 'whosays.theme';

function chosen(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

const first = chosen();
let current = $state<Theme>(first);
document.documentElement.dataset.theme = first;

export const theme = {
  get name() {
    return current;
  },
};

export function switchTheme(): void {
  current = current === 'light' ? 'dark' : 'light';
  document.documentElement.dataset.theme = current;
  localStorage.setItem(KEPT_AS, current);
}
