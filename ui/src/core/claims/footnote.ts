/** A claim as a footnote: sentence, quote, source, page and link, ready to paste. */
import type { ClaimDetail } from '../api/types';
import { copyText } from '../export/export';
import { t } from '../i18n/i18n.svelte';
import { say } from '../overlays.svelte';

export async function copyFootnote(claim: Pick<ClaimDetail, 'footnote'>): Promise<void> {
  if (await copyText(claim.footnote)) say(t('frame.copied'));
}
