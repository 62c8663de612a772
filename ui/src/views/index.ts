/** The views, in the order of their tabs. To add one: a folder here, and one line in VIEWS (ui/README.md). */
import type { Component } from 'svelte';
import type { Word } from '../core/i18n/i18n.svelte';

export type View = {
  name: string;
  /** The key of its title in core/i18n/words. */
  title: Word;
  /** Loaded when first opened, so that a heavy library costs nothing before. */
  load: () => Promise<{ default: Component }>;
  /** Not among the tabs: reached from elsewhere. */
  aside?: boolean;
  /** Without the evidence panel: the view has one of its own. */
  wide?: boolean;
  /** The JSON twin of what the view shows, where it is not the list of claims. */
  twin?: string;
};

export const VIEWS: readonly View[] = [
  {
    name: 'documents',
    title: 'view.documents',
    load: () => import('./documents/Documents.svelte'),
    twin: '/api/documents',
  },
  { name: 'reader', title: 'view.reader', load: () => import('./reader/Reader.svelte') },
  { name: 'claims', title: 'view.claims', load: () => import('./claims/Claims.svelte') },
  { name: 'entities', title: 'view.entities', load: () => import('./entities/Entities.svelte'), twin: '/api/entities' },
  { name: 'graph', title: 'view.graph', load: () => import('./graph/Graph.svelte'), twin: '/api/graph' },
  { name: 'map', title: 'view.map', load: () => import('./map/Map.svelte'), twin: '/api/map' },
  { name: 'timeline', title: 'view.timeline', load: () => import('./timeline/Timeline.svelte'), twin: '/api/timeline' },
  { name: 'routes', title: 'view.routes', load: () => import('./routes/Routes.svelte'), twin: '/api/routes' },
  {
    name: 'conflicts',
    title: 'view.conflicts',
    load: () => import('./conflicts/Conflicts.svelte'),
    twin: '/api/conflicts',
  },
  {
    name: 'review',
    title: 'view.review',
    load: () => import('./review/Review.svelte'),
    wide: true,
    twin: '/api/review',
  },
  { name: 'add', title: 'view.add', load: () => import('./add/Add.svelte'), aside: true, wide: true },
];

const FIRST = VIEWS[0] as View;

export function viewNamed(name: string): View {
  return VIEWS.find((view) => view.name === name) ?? FIRST;
}
