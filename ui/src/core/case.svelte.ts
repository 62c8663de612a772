/** What the case is: its name and its numbers; asked once and after every change. */
import type { CaseFacts } from './api/types';
import { answer, type Resource } from './resource.svelte';

export type { CaseFacts } from './api/types';

export function caseFacts(): Resource<CaseFacts> {
  return answer<'/api/case'>(() => '/api/case');
}
