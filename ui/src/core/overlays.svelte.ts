/** What lies over the page: search, help, the sheet and the menu of narrow screens, a short message. */

let search = $state(false);
let help = $state(false);
let message = $state<{ words: string; undo?: () => void } | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;
const SHOWN = 6000; // milliseconds a message stays

export const overlays = {
  get search() {
    return search;
  },
  get help() {
    return help;
  },
  get message() {
    return message;
  },
  openSearch() {
    search = true;
    help = false;
  },
  openHelp() {
    help = !help;
    search = false;
  },
  closeAll() {
    search = help = false;
  },
};

/** Say something for a moment, with a way to take it back where there is one. */
export function say(words: string, undo?: () => void): void {
  message = { words, undo };
  clearTimeout(timer);
  timer = setTimeout(() => (message = null), SHOWN);
}

export function sayNothing(): void {
  message = null;
}
