/** All documents of the case: there are thousands at most, and every view wants their names. */
import { address, get } from '../api/client';
import type { DocumentRow } from '../api/types';
import { resource, type Resource } from '../resource.svelte';

const PAGE = 5000; // the server's most

export function allDocuments(): Resource<readonly DocumentRow[]> {
  return resource(
    () => '/api/documents',
    async (path, signal) => {
      const found: DocumentRow[] = [];
      for (;;) {
        const page = await get<'/api/documents'>(address(path, { offset: found.length, limit: PAGE }), signal);
        found.push(...page.documents);
        if (page.documents.length === 0 || found.length >= page.total) return found;
      }
    },
  );
}
