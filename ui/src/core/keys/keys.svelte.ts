/** Keys of what is on the screen. Each stands in the help that "?" opens, so a key without words cannot be made. */
import { untrack } from 'svelte';
import type { Word } from '../i18n/i18n.svelte';

export type Key = { key: string; words: Word; run: (event: KeyboardEvent) => void; group?: Word };

let list = $state.raw<readonly Key[]>([]);

export function activeKeys(): readonly Key[] {
  return list;
}

/** Register keys while the component in hand lives. The latest registration of a key wins. `Ctrl+k` holds for ⌘ too. */
export function useKeys(keys: readonly Key[]): void {
  $effect(() => {
    untrack(() => (list = [...list, ...keys]));
    return () => untrack(() => (list = list.filter((key) => !keys.includes(key))));
  });
}

/** The name of a key press as it is registered: "n", "?", "Ctrl+k", "Enter". */
export function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key;
  return event.ctrlKey || event.metaKey ? `Ctrl+${key.toLowerCase()}` : key;
}

const TYPES = new Set(['text', 'search', 'date', 'number', 'email', 'url', 'password', '']);

/** Whether a key belongs to what has the focus: a text field takes letters, a button takes Enter and Space. */
export function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement) || key.startsWith('Ctrl+')) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  if (target instanceof HTMLInputElement) return TYPES.has(target.type) || key === 'Space';
  return target.matches('button, a, summary, [role="option"], [role="button"]') && (key === 'Enter' || key === 'Space');
}

export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const name = nameOf(event);
  if (belongsTo(event.target, name)) return;
  const found = list.findLast((one) => one.key === name);
  if (!found) return;
  event.preventDefault();
  found.run(event);
}
