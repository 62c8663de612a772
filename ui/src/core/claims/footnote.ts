/** A claim as a footnote: sentence, quote, source, page and link, ready to paste. */
import type { ClaimDetail } from '../api/types';
import { copyText } from '../export/export';
import { t } from '../i18n/i18n.svelte';
import { say } from '../overlays.svelte';

/** The server's footnote and the link to the claim on this page (the token is never in it). */
export function footnoteOf(claim: Pick<ClaimDetail, 'footnote' | 'id' | 'evidence'>, origin: string): string {
  const link = `${origin}/?view=reader&claim=${claim.id}&doc=${claim.evidence.document}`;
  return `${claim.footnote}\n${link}`;
}

export async function copyFootnote(claim: ClaimDetail): Promise<void> {
  if (await copyText(footnoteOf(claim, location.origin))) say(t('frame.copied'));
}
