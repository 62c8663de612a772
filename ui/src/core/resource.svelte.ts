/** Something asked of the server: its data, whether it is being waited for, and what went wrong. */
import { get, Problem, type Address, type Answer, type Path } from './api/client';

const KEPT = 60; // answers kept, so that going back shows at once what was there
const SLOW = 1000; // milliseconds after which a wait is told of

export type Resource<T> = {
  readonly data: T | undefined;
  readonly error: Problem | null;
  readonly loading: boolean;
  readonly slow: boolean;
  again(): void;
};

const answers = new Map<string, unknown>();

/** Forget every answer: something was judged or added, and any of them may be old. */
export function forgetAnswers(): void {
  answers.clear();
  epoch += 1;
}
let epoch = $state(0);

/** Counts how often something was judged or added: read it to ask again after that. */
export const changes = {
  get count() {
    return epoch;
  },
};

/**
 * Ask whenever `key` changes; null asks nothing. While a new answer is awaited the old one stays in `data`, so that
 * the page does not jump. Call it while a component is made.
 */
export function resource<T, Key extends string>(
  key: () => Key | null,
  load: (key: Key, signal: AbortSignal) => Promise<T>,
): Resource<T> {
  let data = $state.raw<T | undefined>();
  let error = $state.raw<Problem | null>(null);
  let loading = $state(true);
  let slow = $state(false);
  let tries = $state(0);
  const wanted = $derived(key()); // another selection makes new filters that ask the same

  $effect(() => {
    const asked = wanted;
    void tries;
    void epoch;
    if (asked === null) {
      data = undefined;
      error = null;
      loading = false;
      return;
    }
    const kept = answers.get(asked) as T | undefined;
    if (kept !== undefined) data = kept;
    loading = kept === undefined;
    error = null;
    const stop = new AbortController();
    const timer = setTimeout(() => (slow = loading), SLOW);
    load(asked, stop.signal)
      .then((answer) => {
        keep(asked, answer);
        if (!stop.signal.aborted) data = answer;
      })
      .catch((reason: unknown) => {
        if (stop.signal.aborted) return;
        error = reason instanceof Problem ? reason : new Problem(-1, 'page', String(reason));
      })
      .finally(() => {
        clearTimeout(timer);
        if (!stop.signal.aborted) loading = slow = false;
      });
    return () => {
      clearTimeout(timer);
      stop.abort();
      slow = false;
    };
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    get slow() {
      return slow;
    },
    again: () => (tries += 1),
  };
}

/** What the server answers at an address of this path. */
export function answer<P extends Path>(at: () => Address<P> | null): Resource<Answer<P>> {
  return resource(at, (address, signal) => get<P>(address, signal));
}

function keep(key: string, answer: unknown): void {
  answers.delete(key);
  answers.set(key, answer);
  const oldest = answers.keys().next();
  if (answers.size > KEPT && !oldest.done) answers.delete(oldest.value);
}
