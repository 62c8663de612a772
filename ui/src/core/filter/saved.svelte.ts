/** Filters that somebody gave a name, kept in this browser. */

export type Saved = { name: string; query: string };
const KEPT_AS = 'whosays.filters';

function kept(): Saved[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(list) ? list.filter(isSaved) : [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

function isSaved(one: unknown): one is Saved {
  const { name, query } = (one ?? {}) as Partial<Saved>;
  return typeof name === 'string' && typeof query === 'string';
}

let list = $state.raw<readonly Saved[]>(kept());

function keep(next: readonly Saved[]): void {
  list = next;
  localStorage.setItem(KEPT_AS, JSON.stringify(next));
}

export const savedFilters = {
  get list() {
    return list;
  },
  save(name: string, query: string) {
    keep([...list.filter((one) => one.name !== name), { name, query }]);
  },
  forget(name: string) {
    keep(list.filter((one) => one.name !== name));
  },
};
