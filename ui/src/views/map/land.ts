/** The land below the claims: Natural Earth's countries (public domain), carried by this page; no tile server is asked. */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json?url';
import type { Colours } from '../../core/draw/marks';

export type Land = { land: FeatureCollection; borders: FeatureCollection };

let kept: Promise<Land> | undefined;

export function loadLand(): Promise<Land> {
  kept ??= fetch(countries)
    .then((answer) => answer.json() as Promise<Topology<{ countries: GeometryCollection }>>)
    .then((atlas) => ({
      land: feature(atlas, atlas.objects.countries) as FeatureCollection,
      borders: collection(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)),
    }));
  return kept;
}

function collection(geometry: GeoJSON.MultiLineString): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

/** Muted: what the claims say stands above it. */
export function styleOf({ land, borders }: Land, colours: Colours): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land, tolerance: 0.4 },
      borders: { type: 'geojson', data: borders, tolerance: 0.4 },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sunk } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.surface, 'fill-antialias': true } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colours.line2, 'line-width': 0.6 } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colours.line, 'line-width': 1 } },
    ],
  };
}
