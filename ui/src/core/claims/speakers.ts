/** Who speaks, in words: the document's, with the name behind "she" where the line gives it. */
import type { Piece, Voice } from '../api/types';

/** The words for each voice; null where the words only tell that somebody speaks ("allegedly"): nobody is named. */
export function speakersOf(voices: readonly Voice[], line: readonly Piece[] = []): (string | null)[] {
  const told = line.filter((piece) => piece.kind === 'voice');
  const fits = told.length === voices.length;
  return voices.map((voice, i) =>
    voice.text === voice.cue ? null : fits ? (told[i]?.text ?? voice.text) : voice.text,
  );
}
