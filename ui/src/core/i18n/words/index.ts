/** All words, one file a domain; each key has [English, Turkish], so that neither can be missing. */
import { CASE } from './case';
import { CLAIMS } from './claims';
import { FRAME } from './frame';
import { PICTURES } from './pictures';
import { REVIEW } from './review';
import { ROLES } from './roles';
import { SCREENS } from './screens';

export const WORDS = { ...FRAME, ...CASE, ...CLAIMS, ...ROLES, ...SCREENS, ...REVIEW, ...PICTURES } satisfies Record<
  string,
  readonly [string, string]
>;
