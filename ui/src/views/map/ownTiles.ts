/** A PMTiles file of the user's own below the claims: read from the disk by this page, sent nowhere. */
import { addProtocol, type LayerSpecification, type Map as Globe, type SourceSpecification } from 'maplibre-gl';
import { FileSource, PMTiles, Protocol, TileType } from 'pmtiles';
import type { Colours } from '../../core/draw/marks';

const SOURCE = 'own';
let protocol: Protocol | undefined;

/** Draw the file's tiles above the land and below the borders. Rejects where the file is no PMTiles. */
export async function drawOwnTiles(globe: Globe, file: File, colours: Colours): Promise<void> {
  const tiles = new PMTiles(new FileSource(file));
  const header = await tiles.getHeader();
  const told = (await tiles.getMetadata()) as { vector_layers?: { id: string }[] };
  if (!protocol) addProtocol('pmtiles', (protocol = new Protocol()).tile);
  protocol.add(tiles);
  const vector = header.tileType === TileType.Mvt;
  removeOwnTiles(globe);
  globe.addSource(SOURCE, {
    type: vector ? 'vector' : 'raster',
    url: `pmtiles://${file.name}`,
    ...(vector ? {} : { tileSize: 256 }),
  } as SourceSpecification);
  const layers = vector ? vectorLayers(told.vector_layers ?? [], colours) : rasterLayers();
  for (const layer of layers) globe.addLayer(layer, 'borders');
}

export function removeOwnTiles(globe: Globe): void {
  for (const { id } of globe.getStyle().layers) if (id.startsWith(`${SOURCE}-`)) globe.removeLayer(id);
  if (globe.getSource(SOURCE)) globe.removeSource(SOURCE);
}

function rasterLayers(): LayerSpecification[] {
  return [
    {
      id: `${SOURCE}-tiles`,
      type: 'raster',
      source: SOURCE,
      paint: { 'raster-saturation': -0.7, 'raster-opacity': 0.8 },
    },
  ];
}

/** Whatever layers the file has: areas faint, lines thin. Its words are left out: their letters are not on board. */
function vectorLayers(layers: readonly { id: string }[], colours: Colours): LayerSpecification[] {
  return layers.flatMap(({ id }): LayerSpecification[] => [
    {
      id: `${SOURCE}-${id}-areas`,
      type: 'fill',
      source: SOURCE,
      'source-layer': id,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': /water|ocean|sea/.test(id) ? colours.sunk : colours.line,
        'fill-opacity': /water|ocean|sea/.test(id) ? 1 : 0.35,
      },
    },
    {
      id: `${SOURCE}-${id}-lines`,
      type: 'line',
      source: SOURCE,
      'source-layer': id,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': colours.line2, 'line-width': 0.7 },
    },
  ]);
}
