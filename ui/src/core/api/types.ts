/** What the API answers, in the words of the claim record (docs/exports.md). */

export type Polarity = 'affirmed' | 'negated';
export type Reality = 'actual' | 'habitual' | 'planned' | 'attempted' | 'cancelled' | 'hypothetical';
export type Certainty = 'certain' | 'probable' | 'possible';
export type Review = 'unreviewed' | 'accepted' | 'rejected' | 'unsure';
export type Family = 'organisation' | 'movement' | 'violence' | 'money' | 'papers' | 'justice' | 'speech' | 'other';

export type Status = { polarity: Polarity; reality: Reality; certainty: Certainty };
export type Voice = { text: string; start: number; end: number; kind: string; cue: string; entity: string | null };
export type Argument = { role: string; text: string; start: number; end: number; entity: string | null };
export type Where = { text: string; start: number; end: number; entity: string | null };
export type When = {
  text: string;
  start?: number;
  end?: number;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
};
export type Box = { page: number; x0: number; y0: number; x1: number; y1: number };
export type Evidence = {
  document: string;
  start: number;
  end: number;
  quote: string;
  page: number | null;
  boxes?: Box[];
};

export type PieceKind = 'plain' | 'argument' | 'predicate' | 'voice' | 'place' | 'time' | 'mark';
export type Piece = { text: string; kind: PieceKind; role?: string | null; entity?: string | null; strong?: boolean };

export type ClaimRow = {
  id: string;
  type: string;
  family: Family;
  predicate: { text: string; lemma: string; start: number; end: number };
  arguments: Argument[];
  when: When | null;
  where: Where[];
  status: Status;
  attribution: Voice[];
  evidence: Evidence;
  confidence: number;
  engine: string;
  review: Review;
  line: Piece[];
  document_name: string;
  voices_count: number;
  disputed?: boolean;
};

export type ClaimPage = { total: number; offset: number; claims: ClaimRow[] };
export type FacetValue = { value: string; label: string; count: number };
export type Facets = Record<string, FacetValue[]>;

/** The sentence with what stands around it; `start` is the offset of `before` in the document's text. */
export type Context = { before: string; quote: string; after: string; start: number };
export type LinkedClaim = {
  id: string;
  type: string;
  why: string;
  confidence: number;
  review: Review;
  claim: Pick<ClaimRow, 'id' | 'line' | 'status' | 'attribution' | 'document_name' | 'type' | 'family'>;
};
export type Judgement = {
  id: string;
  answer: string;
  reason: string;
  who: string;
  when: string;
  edit: unknown;
  undone: { who: string; when: string; reason: string } | null;
};
export type ClaimDetail = ClaimRow & {
  context: Context;
  links: LinkedClaim[];
  judgements: Judgement[];
  footnote: string;
};

export type DocumentRow = {
  id: string;
  name: string;
  title: string | null;
  media_type: string;
  language: string | null;
  published: string | null;
  source?: string | null;
  pages: number;
  claims: number;
  voices: number;
  problems: string[];
  /** Documents with the same group are reprints of one text. */
  group?: string | null;
};
export type DocumentPage = { total: number; offset: number; documents: DocumentRow[] };
export type DocumentText = { id: string; text: string; pages?: { number: number; start: number; end: number }[] };

/** What is waiting to be reviewed, under the filter. */
export type ReviewQueue = {
  total: number;
  done: number;
  claims: ClaimRow[];
  pairs: { first: string; second: string; why: string }[];
};

/** The files that were dropped, and how far each is. */
export type AddingFile = {
  id: string;
  name: string;
  state: 'queued' | 'reading' | 'done' | 'known' | 'failed';
  reason?: string | null;
  document: string | null;
  claims?: number | null;
};
export type Adding = { files: AddingFile[] };
