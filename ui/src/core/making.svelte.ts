/** What the server still works out in the background: asked for again until it is there. */
import type { Resource } from './resource.svelte';

const EVERY = 2000; // milliseconds between two questions

/** Ask again while the answer says that there is more to come. Call it while a component is made. */
export function untilMade(asked: Resource<{ making: boolean }>): void {
  $effect(() => {
    if (!asked.data?.making) return;
    const timer = setTimeout(() => asked.again(), EVERY);
    return () => clearTimeout(timer);
  });
}
