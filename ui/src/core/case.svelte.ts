/** What the case is: its name and its numbers; asked once and after every change. */
import { get } from './api/client';
import type { CaseFacts } from './api/types';
import { resource, type Resource } from './resource.svelte';

export type { CaseFacts } from './api/types';

export function caseFacts(): Resource<CaseFacts> {
  return resource(
    () => '/api/case',
    (path, signal) => get<CaseFacts>(path, {}, signal),
  );
}
