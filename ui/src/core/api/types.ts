/** What the API answers: names for the types that `npm run api` makes of openapi.json. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Status = Schemas['Status'];
export type Voice = Schemas['Voice'];
export type Argument = Schemas['Argument'];
export type Where = Schemas['Where'];
export type When = Schemas['When'];
export type Box = Schemas['Box'];
export type Evidence = Schemas['Evidence'];
export type Piece = Schemas['Piece'];

/** A claim with what every screen needs beside it; the words of the record are those of docs/exports.md. */
export type ClaimRow = Schemas['ClaimRow'];
export type Family = ClaimRow['family'];
export type Review = ClaimRow['review'];
export type ClaimDetail = Schemas['ClaimDetail'];
export type LinkedClaim = Schemas['LinkedClaim'];
export type Context = Schemas['Context'];
export type Judgement = Schemas['Judged'];

export type FacetValue = Schemas['Count'];
export type Facets = Record<string, FacetValue[]>;
export type CaseFacts = Schemas['CaseSummary'];
export type Found = Schemas['Found'];
export type Hit = Schemas['Hit'];

export type DocumentRow = Schemas['DocumentRow'];

export type EntityPage = Schemas['EntityPage'];
export type EntityDetail = Schemas['EntityDetail'];
export type RoleTime = Schemas['RoleTime'];
export type Neighbour = Schemas['Neighbour'];

export type ReviewQueue = Schemas['ReviewQueue'];
export type AddingState = Schemas['AddingState'];
export type FileState = Schemas['FileState'];

/** What one document calls an entity, with the places where it does. */
export type Member = Schemas['Member'];
/** Two entities that may be one, and why. */
export type Pair = Schemas['SuggestedPair'];
