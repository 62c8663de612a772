/** Judging claims: nothing is overwritten, every answer is a judgement of its own and can be taken back. */
import { post, Problem } from '../api/client';
import type { Review } from '../api/types';
import { count, t, type Word } from '../i18n/i18n.svelte';
import { say } from '../overlays.svelte';
import { forgetAnswers } from '../resource.svelte';

export type Answer = 'positive' | 'negative' | 'unsure';
export type Target = 'claim' | 'entity-pair' | 'link';
export const ANSWERS: readonly { answer: Answer; key: string; review: Review }[] = [
  { answer: 'positive', key: 'y', review: 'accepted' },
  { answer: 'negative', key: 'n', review: 'rejected' },
  { answer: 'unsure', key: 'u', review: 'unsure' },
];

/** What the answers are called, by what is judged. */
export const SAID: Record<Target, Record<Answer, Word>> = {
  claim: { positive: 'review.accept', negative: 'review.reject', unsure: 'review.unsure' },
  'entity-pair': { positive: 'review.same', negative: 'review.different', unsure: 'review.unsure' },
  link: { positive: 'conflicts.holds', negative: 'conflicts.holds-not', unsure: 'review.unsure' },
};

/** Save a judgement; says what was saved, or why not. True when it is saved. */
export async function judge(
  target: Target,
  ids: readonly string[],
  answer: Answer,
  reason = '',
  edit?: unknown,
): Promise<boolean> {
  const done = await sent('/api/judgements', {
    target,
    ids,
    answer,
    reason: reason || null,
    ...(edit ? { edit } : {}),
  });
  if (!done) return false;
  const said = t(SAID[target][answer]);
  const what =
    ids.length > 1 && target === 'claim' ? `${said}, ${count(ids.length, 'claims.one', 'claims.many')}` : said;
  say(t('review.saved', { what }), () => void undo());
  return true;
}

/** Say that some members of an entity are one somebody else. */
export async function partEntity(id: string, members: readonly string[], reason: string): Promise<boolean> {
  const path = `/api/entities/${encodeURIComponent(id)}/parting`;
  const done = await sent(path, { members, reason: reason || null });
  if (done) say(t('review.saved', { what: t('entities.part') }), () => void undo());
  return done;
}

export async function undo(): Promise<boolean> {
  const done = await sent('/api/judgements/undo', {});
  if (done) say(t('review.undone'));
  return done;
}

async function sent(path: string, body: unknown): Promise<boolean> {
  try {
    await post(path, body);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(error.status === 0 ? t('error.no-answer') : `${t('error.other')} ${error.message}`);
    return false;
  }
  forgetAnswers();
  return true;
}
