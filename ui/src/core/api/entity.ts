/** What the API says of an entity. */
import type { ClaimRow, Family, Judgement } from './types';

export type EntityRow = {
  id: string;
  schema: string;
  name: string;
  anonymised: boolean;
  mentions: number;
  claims: number;
  documents: number;
};
export type EntityPage = { total: number; offset: number; entities: EntityRow[] };
export type EntityName = {
  name: string;
  document: string;
  document_name: string;
  language: string | null;
  count: number;
};
export type RoleTime = {
  role: string;
  type: string;
  family: Family;
  claim: string;
  when: ClaimRow['when'];
  text: string;
};
export type Neighbour = { id: string; name: string; schema: string; family: Family; claims: number };
export type EntityDetail = EntityRow & {
  names: EntityName[];
  roles: RoleTime[];
  says: { total: number; claims: ClaimRow[] };
  said_of: { total: number; claims: ClaimRow[] };
  neighbours: Neighbour[];
  places: { id: string; name: string; claims: number; lat?: number; lon?: number }[];
  suggestions: { id: string; name: string; why: string; pair?: string }[];
  judgements: Judgement[];
};
