/** A long list of claims, fetched a page at a time as it is scrolled to. */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { address, get, Problem } from '../api/client';
import type { ClaimRow } from '../api/types';
import { changes } from '../resource.svelte';

const SIZE = 100;

export class ClaimPages {
  total = $state<number | null>(null);
  error = $state.raw<Problem | null>(null);
  #pages = new SvelteMap<number, readonly ClaimRow[]>();
  #asked = new Map<number, Promise<void>>();
  #question = '';
  #stop = new AbortController();

  /** `question` is what /api/claims is asked, without offset and limit; call it while a component is made. */
  constructor(question: () => URLSearchParams) {
    $effect(() => {
      const next = question().toString();
      void changes.count;
      untrack(() => this.#begin(next));
    });
  }

  at(index: number): ClaimRow | undefined {
    return this.#pages.get(Math.floor(index / SIZE))?.[index % SIZE];
  }

  indexOf(id: string): number {
    for (const [page, rows] of this.#pages) {
      const found = rows.findIndex((row) => row.id === id);
      if (found >= 0) return page * SIZE + found;
    }
    return -1;
  }

  /** Fetch what is missing of these rows. */
  want(from: number, to: number): void {
    for (let page = Math.floor(from / SIZE); page * SIZE < to; page += 1) void this.#load(page);
  }

  /** Fetch all rows up to this one, and wait for them; also where a change of the case makes them be asked anew. */
  async whole(to: number): Promise<void> {
    do {
      this.want(0, to);
      await Promise.all(this.#asked.values());
    } while (!this.error && this.#lacks(to));
  }

  #lacks(to: number): boolean {
    for (let page = 0; page * SIZE < to; page += 1) if (!this.#pages.has(page)) return true;
    return false;
  }

  again(): void {
    this.#begin(this.#question);
  }

  /** Another question: forget the answers. The same question again (something was judged): ask anew, show the old. */
  #begin(question: string): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    const had = question === this.#question ? [...this.#asked.keys()] : [];
    this.#question = question;
    this.#asked.clear();
    this.error = null;
    if (had.length === 0) this.#pages.clear();
    for (const page of had.length > 0 ? had : [0]) void this.#load(page);
  }

  #load(page: number): Promise<void> {
    const asked = this.#asked.get(page) ?? this.#fetch(page);
    this.#asked.set(page, asked);
    return asked;
  }

  async #fetch(page: number): Promise<void> {
    const { signal } = this.#stop;
    const params = new URLSearchParams(this.#question);
    params.set('offset', String(page * SIZE));
    params.set('limit', String(SIZE));
    try {
      const answer = await get<'/api/claims'>(address('/api/claims', params), signal);
      if (signal.aborted) return;
      this.total = answer.total;
      this.#pages.set(page, answer.claims);
    } catch (error) {
      if (signal.aborted) return;
      this.#asked.delete(page);
      this.error = error instanceof Problem ? error : new Problem(-1, 'page', String(error));
    }
  }
}
