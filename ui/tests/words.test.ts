import { describe, expect, it } from 'vitest';
import { WORDS } from '../src/core/i18n/words';
import { FAMILIES } from '../src/core/claims/families';
import { STATUS_WORDS } from '../src/core/claims/status';
import TYPES from '../src/core/claims/types.json';
import { VOICE_KINDS } from '../src/core/claims/voices';

const words = WORDS as Record<string, readonly [string, string]>;
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]).sort();

describe('the words of the interface', () => {
  it('fill the same holes in both languages', () => {
    for (const [key, [english, turkish]] of Object.entries(words))
      expect([key, holes(turkish)]).toEqual([key, holes(english)]);
  });

  it('name every type, role, family, status and voice', () => {
    const wanted = [
      ...Object.keys(TYPES).map((type) => `type.${type}`),
      ...Object.values(TYPES).flatMap((type) => type.roles.map((role) => `role.${role}`)),
      ...FAMILIES.map((family) => `family.${family}`),
      ...STATUS_WORDS.map((status) => `status.${status}`),
      ...VOICE_KINDS.map((kind) => `voice.${kind}`),
    ];
    expect(wanted.filter((key) => !(key in words))).toEqual([]);
  });
});
