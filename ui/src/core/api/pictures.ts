/** What the API says for the pictures: names for the types of openapi.json (whosays/views/graph.py and its neighbours). */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Graph = Schemas['Graph'];
export type GraphNode = Schemas['Node'];
export type GraphEdge = Schemas['Edge'];

export type Timeline = Schemas['Timeline'];
export type TimelineBar = Schemas['Bar'];
export type TimelineTime = Schemas['Time'];
export type Tick = Schemas['Tick'];

export type Atlas = Schemas['Atlas'];
export type Pin = Schemas['Pin'];
export type Precision = Pin['precision'];
/** A leg of a route on the map. */
export type MapLeg = Schemas['Line'];

export type Route = Schemas['Route'];
export type Leg = Schemas['Leg'];
export type Process = Schemas['Process'];
export type Stage = Schemas['Stage'];
export type Telling = Schemas['Telling'];

export type Conflict = Schemas['Conflict'];
export type Disagreement = Conflict['disagreements'][number];
