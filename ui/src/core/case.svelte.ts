/** What the case is: its name and its numbers; asked once and after every change. */
import { get } from './api/client';
import { resource, type Resource } from './resource.svelte';

export type CaseFacts = {
  name: string;
  counts: { documents: number; claims: number; entities: number };
  version: string;
  languages: string[];
};

export function caseFacts(): Resource<CaseFacts> {
  return resource(
    () => '/api/case',
    (path, signal) => get<CaseFacts>(path, {}, signal),
  );
}
