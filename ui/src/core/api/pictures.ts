/** What the API says for the pictures: graph, map, timeline, routes, conflicts (whosays/views). */
import type { Mark } from '../claims/status';
import type { Certainty, ClaimRow, Evidence, Family, Review, Status, Voice, When } from './types';

export type GraphNode = {
  id: string;
  label: string;
  schema: string;
  /** Claims that pass the filter; `all` counts those of the case. */
  claims: number;
  all: number;
  withheld: boolean;
};
export type GraphEdge = {
  id: string;
  source: string;
  target: string;
  family: Family;
  types: string[];
  mark: Mark;
  certainty: Certainty;
  voices: number;
  claims: string[];
};
export type Graph = { nodes: GraphNode[]; edges: GraphEdge[]; left_out: number };

export type TimelineItem = {
  id: string;
  type: string;
  family: Family;
  mark: Mark;
  certainty: Certainty;
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  how: string;
  label: string;
  entities: string[];
  document: string;
};
export type Tick = { id: string; name: string; published: string };
export type Timeline = {
  items: TimelineItem[];
  undated: { total: number; claims: string[] };
  documents: Tick[];
  lanes: { id: string; label: string; items: number }[];
};

export type Precision = 'point' | 'area' | 'region' | 'container';
export type Pin = {
  id: string;
  name: string;
  lat: number | null;
  lon: number | null;
  precision: Precision;
  within: string | null;
  country: string | null;
  extent: [number, number, number, number] | null;
  claims: string[];
  families: Partial<Record<Family, number>>;
  marks: Partial<Record<Mark, number>>;
};
export type MapLeg = {
  id: string;
  route: string;
  number: number;
  back: boolean;
  travellers: string[];
  stops: string[];
  lines: [number, number][][];
  status: Status;
  mark: Mark;
  alleged: boolean;
  rough: string[];
  means: string[];
  papers: string[];
  when: When | null;
  claims: string[];
  documents: string[];
};
export type Atlas = {
  places: Pin[];
  legs: MapLeg[];
  unplaced: { id: string; name: string; claims: string[] }[];
  nowhere: number;
  nowhere_claims: string[];
};

export type Actor = { role: string; text: string; entity: string | null };
export type Stop = { text: string; entity: string | null };
export type Telling = { claim: string; status: Status; attribution: Voice[]; evidence: Evidence };
export type Leg = {
  id: string;
  step: number;
  origin: Stop[];
  via: Stop[];
  destination: Stop[];
  means: string[];
  papers: string[];
  carriers: Actor[];
  status: Status;
  tellings: Telling[];
  when: When | null;
  back: boolean;
  follows: string | null;
};
export type Route = { id: string; travellers: Actor[]; legs: Leg[]; why: string[] };
export type Stage = {
  id: string;
  kind: string;
  actors: Actor[];
  places: Stop[];
  things: string[];
  status: Status;
  tellings: Telling[];
};
export type Process = { id: string; travellers: Actor[]; stages: Stage[]; why: string[] };
export type Ways = {
  routes: Route[];
  processes: Process[];
  documents: Record<string, string>;
  families: Record<string, Family>;
};

export type Disagreement = {
  id: string;
  slot: string;
  values: string[];
  why: string;
  confidence: number;
  review: Review;
  claims: string[];
};
export type Conflict = { id: string; claims: ClaimRow[]; disagreements: Disagreement[] };
export type ConflictPage = { total: number; offset: number; conflicts: Conflict[] };
