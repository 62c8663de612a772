/** The words beside the timeline's bars: tens of thousands, of which those are asked for that somebody looks at. */
import { address, get } from '../../core/api/client';

const AT_ONCE = 250; // labels of one answer
const GATHERED = 20; // milliseconds in which what is missed is gathered

export class Labels {
  readonly #known = new Map<string, string>();
  readonly #asked = new Set<string>();
  readonly #answers = new Set<Promise<void>>();
  #missed: string[] = [];
  #arrived = $state(0);

  /** The label of a claim; nothing until it has come. Whoever reads it in an effect runs again then. */
  of(id: string): string {
    void this.#arrived;
    const known = this.#known.get(id);
    if (known === undefined) this.#miss(id);
    return known ?? '';
  }

  /** Waits until the labels of these claims, and all that were missed, are there or could not be had. */
  async settled(ids: readonly string[] = []): Promise<void> {
    for (const id of ids) if (!this.#known.has(id)) this.#miss(id);
    this.#ask();
    await Promise.all(this.#answers);
  }

  #miss(id: string): void {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    if (this.#missed.push(id) === 1) setTimeout(() => this.#ask(), GATHERED);
  }

  #ask(): void {
    const missed = this.#missed;
    this.#missed = [];
    for (let at = 0; at < missed.length; at += AT_ONCE) {
      const answer = this.#fetch(missed.slice(at, at + AT_ONCE));
      this.#answers.add(answer);
      void answer.finally(() => this.#answers.delete(answer));
    }
  }

  /** What could not be had is asked for again when it is missed next. */
  async #fetch(ids: readonly string[]): Promise<void> {
    try {
      const query = new URLSearchParams(ids.map((id) => ['claim', id]));
      const found = await get<'/api/timeline/labels'>(address('/api/timeline/labels', query));
      for (const id of ids) this.#known.set(id, found[id] ?? '');
      this.#arrived += 1;
    } catch {
      for (const id of ids) this.#asked.delete(id);
    }
  }
}
