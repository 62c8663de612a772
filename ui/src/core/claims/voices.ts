/** Voices: a small shape for each kind of speaker, as SVG paths in a square of 16. */

export const VOICE_KINDS = [
  'document',
  'court',
  'prosecutor',
  'police',
  'intelligence',
  'government',
  'lawyer',
  'defendant',
  'witness',
  'media',
  'group',
  'company',
  'expert',
  'anonymous',
  'other',
] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

const SHAPES: Record<VoiceKind, string> = {
  document: 'M4 2h6l3 3v9H4z M10 2v3h3 M6 8h5 M6 11h5',
  court: 'M2 6l6-4 6 4z M4 7v5 M8 7v5 M12 7v5 M2 14h12',
  prosecutor: 'M8 2v12 M4 14h8 M2 5h12 M2 5l-1 4h4l-1-4 M14 5l-1 4h-1 M12 9l1-4 M12 9h3l-1-4',
  police: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z',
  intelligence: 'M1 8c3-5 11-5 14 0-3 5-11 5-14 0z M8 6a2 2 0 1 0 .01 0z',
  government: 'M4 14V2 M4 3h9l-2 3 2 3H4',
  lawyer: 'M2 5h12v9H2z M6 5V3h4v2 M2 9h12',
  defendant: 'M8 2a3 3 0 1 0 .01 0z M2 14c0-4 3-6 6-6s6 2 6 6z',
  witness: 'M8 2a3 3 0 1 0 .01 0z M3 14c0-4 2-6 5-6 M10 11l2 2 3-4',
  media: 'M2 6v4h3l6 3V3L5 6z M13 6v4',
  group: 'M5 3a2 2 0 1 0 .01 0z M11 3a2 2 0 1 0 .01 0z M1 13c0-3 2-5 4-5s3 1 3 2c0-1 1-2 3-2s4 2 4 5z',
  company: 'M3 14V2h6v12 M9 6h4v8 M2 14h12 M5 5h2 M5 8h2 M5 11h2',
  expert: 'M7 2a5 5 0 1 0 .01 0z M11 11l4 4',
  anonymous: 'M8 2a6 6 0 1 0 .01 0z M6 6c0-3 5-2 4 0-.5 1-2 1.400-2 3 M8 11v1',
  other: 'M8 4a4 4 0 1 0 .01 0z',
};

/** The shape of a kind of speaker; kinds that this page does not know are "other". */
export function shapeOf(kind: string): string {
  return SHAPES[(VOICE_KINDS as readonly string[]).includes(kind) ? (kind as VoiceKind) : 'other'];
}
