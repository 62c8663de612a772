/** The graph on the screen: sigma for the nodes and the camera, a canvas below it for the edges with their marks. */
import GraphOf from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { Graph, GraphEdge } from '../../core/api/pictures';
import { FAMILIES, plainColourOf } from '../../core/claims/families';
import type { Family } from '../../core/api/types';
import { fontOf, plainColours, sharpen } from '../../core/draw/marks';
import { drawEdges, drawRoughly, edgeAt, edgeLines, MANY, type Disc, type EdgeLine, type EdgeLook } from './lines';
import { lanesOfEdges } from './merging';
import { drawHover, drawLabel } from './hover';
import type { Spot } from './positions';
import { shapeOfSchema } from './shape';
import { ShapeProgram } from './shapes';

export type Happening = {
  node: (id: string) => void;
  edge: (edge: GraphEdge) => void;
  nothing: () => void;
  expand: (id: string) => void;
  moved: (id: string, spot: Spot) => void;
};

const STILL = 180; // milliseconds without a change
const NAMED = 6000; // square pixels for each node from which every one shows its name

/** Pixels around the picture. */
const paddingOf = (width: number, height: number) => Math.min(50, width / 10, height / 10);

const colours = (): EdgeLook => ({
  families: Object.fromEntries(FAMILIES.map((one) => [one, plainColourOf(one)])) as Record<Family, string>,
  colours: plainColours(),
  small: fontOf(11),
});

export class Stage {
  #net = new GraphOf();
  readonly #sigma: Sigma;
  readonly #room: ResizeObserver;
  #edges: readonly GraphEdge[] = [];
  #lanes = new Map<string, number>();
  #drawn: EdgeLine[] = [];
  #look = colours();
  #selected: ReadonlySet<string> = new Set();
  #who: string | null = null;
  #pinned: ReadonlySet<string> = new Set();
  #still: ReturnType<typeof setTimeout> | undefined;

  constructor(
    box: HTMLElement,
    readonly below: HTMLCanvasElement,
    happening: Happening,
  ) {
    this.#sigma = new Sigma(this.#net, box, this.#settings(box));
    this.#sigma.on('afterRender', () => this.#rendered());
    this.#room = new ResizeObserver(() => this.#resized());
    this.#room.observe(box);
    this.#listen(happening);
  }

  #settings(room: HTMLElement): Partial<Settings> {
    return {
      nodeProgramClasses: { shape: ShapeProgram },
      defaultNodeType: 'shape',
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 12,
      labelColor: { color: this.#look.colours.ink },
      labelDensity: 0.8,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 3,
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      stagePadding: paddingOf(room.clientWidth, room.clientHeight),
      allowInvalidContainer: true,
      defaultDrawNodeLabel: (pen, data, settings) => drawLabel(pen, data, settings, this.#look.colours),
      defaultDrawNodeHover: (pen, data, settings) => drawHover(pen, data, settings, this.#look.colours),
      nodeReducer: (id, data) => ({
        ...data,
        color: id === this.#who ? this.#look.colours.accent : this.#look.colours.ink,
        highlighted: id === this.#who,
        forceLabel: this.#roomy() || id === this.#who || this.#pinned.has(id),
      }),
    };
  }

  show(graph: Graph, spots: ReadonlyMap<string, Spot>): void {
    const net = new GraphOf(); // filled before sigma hears of it: it would look at each node that comes
    const smaller = Math.min(1, Math.max(0.28, Math.sqrt(150 / graph.nodes.length))); // thousands would cover all
    for (const node of graph.nodes) {
      const at = spots.get(node.id) ?? { x: 0, y: 0 };
      net.addNode(node.id, {
        ...at,
        label: node.label,
        size: (4 + Math.min(14, Math.sqrt(node.claims) * 1.6)) * smaller,
        shape: shapeOfSchema(node.schema),
        hollow: node.withheld,
      });
    }
    this.#edges = graph.edges;
    this.#lanes = lanesOfEdges(graph.edges);
    this.#net = net;
    this.#sigma.setGraph(net); // which draws it
  }

  move(spots: ReadonlyMap<string, Spot>): void {
    this.#net.updateEachNodeAttributes((id, old) => ({ ...old, ...spots.get(id) }), { attributes: ['x', 'y'] });
  }

  mark(claims: ReadonlySet<string>, who: string | null, pinned: ReadonlySet<string>): void {
    const alike = who === this.#who && same(claims, this.#selected) && same(pinned, this.#pinned);
    const touched = new Set([this.#who ?? '', who ?? '', ...this.#pinned, ...pinned]);
    const nodes = [...touched].filter((id) => this.#net.hasNode(id));
    [this.#selected, this.#who, this.#pinned] = [claims, who, pinned];
    if (alike) return;
    this.#sigma.refresh({ partialGraph: { nodes }, skipIndexation: true, schedule: true });
  }

  /** A drawing of thousands takes long without a graphics card: it is not done for a room that stayed the same. */
  #resized(): void {
    const before = this.#sigma.getDimensions();
    const { width, height } = this.#sigma.resize().getDimensions();
    if (width === before.width && height === before.height) return;
    this.#sigma.setSetting('stagePadding', paddingOf(width, height));
    this.#sigma.refresh({ schedule: true });
  }

  #roomy(): boolean {
    const { width, height } = this.#sigma.getDimensions();
    return (width * height) / Math.max(1, this.#net.order) >= NAMED;
  }

  paint(): void {
    this.#look = colours();
    this.#sigma.setSetting('labelColor', { color: this.#look.colours.ink });
    this.#sigma.refresh({ skipIndexation: true });
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: Math.min(6, Math.max(0.02, camera.ratio * factor)) });
  }

  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ x: camera.x + x * camera.ratio * 0.1, y: camera.y + y * camera.ratio * 0.1 });
  }

  fit(): void {
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** The canvases of the picture, the lowest first, drawn just now so that they can be copied. */
  canvases(): HTMLCanvasElement[] {
    this.#sigma.refresh();
    this.#drawEdges();
    const { nodes, labels, hovers } = this.#sigma.getCanvases();
    return [this.below, nodes, labels, hovers].filter((one) => one !== undefined);
  }

  close(): void {
    clearTimeout(this.#still);
    this.#room.disconnect();
    this.#sigma.kill();
  }

  /** Thousands of edges are drawn roughly while the picture moves, and well when it stands still. */
  #rendered(): void {
    clearTimeout(this.#still);
    if (this.#edges.length <= MANY) {
      this.#drawEdges();
      return;
    }
    const pen = this.#pen();
    if (pen) drawRoughly(pen, this.#edges, this.#discs(), this.#look);
    this.#still = setTimeout(() => this.#drawEdges(), STILL);
  }

  #drawEdges(): void {
    const { width, height } = this.#sigma.getDimensions();
    const pen = this.#pen();
    if (!pen) return;
    const discs = this.#discs();
    this.#drawn = edgeLines(this.#edges, this.#lanes, discs, width, height);
    drawEdges(pen, this.#drawn, this.#look, this.#selected);
    for (const id of this.#pinned) ring(pen, discs.get(id), this.#look.colours.line2);
  }

  #pen(): CanvasRenderingContext2D | null {
    const { width, height } = this.#sigma.getDimensions();
    return sharpen(this.below, width, height);
  }

  /** Where the nodes are on the screen. */
  #discs(): Map<string, Disc> {
    const discs = new Map<string, Disc>();
    this.#net.forEachNode((id) => {
      const data = this.#sigma.getNodeDisplayData(id);
      if (!data) return;
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      discs.set(id, { at: [x, y], radius: this.#sigma.scaleSize(data.size) });
    });
    return discs;
  }

  #listen(happening: Happening): void {
    let dragged: string | null = null;
    let far = 0;
    this.#sigma.on('clickNode', ({ node }) => far < 4 && happening.node(node));
    this.#sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      happening.expand(event.node);
    });
    this.#sigma.on('clickStage', ({ event }) => {
      const edge = edgeAt(this.#drawn, [event.x, event.y]);
      if (edge) happening.edge(edge);
      else happening.nothing();
    });
    this.#sigma.on('downNode', ({ node }) => {
      [dragged, far] = [node, 0];
      if (!this.#sigma.getCustomBBox()) this.#sigma.setCustomBBox(this.#sigma.getBBox());
    });
    this.#sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!dragged) {
        this.below.parentElement?.classList.toggle('pointing', !!edgeAt(this.#drawn, [event.x, event.y]));
        return;
      }
      far += 1;
      preventSigmaDefault();
      event.original.preventDefault();
      this.#net.mergeNodeAttributes(dragged, this.#sigma.viewportToGraph(event));
    });
    const drop = () => {
      if (dragged && far > 3) {
        const { x, y } = this.#net.getNodeAttributes(dragged) as Spot;
        happening.moved(dragged, { x, y });
      }
      dragged = null;
      this.#sigma.setCustomBBox(null);
    };
    this.#sigma.on('upNode', drop);
    this.#sigma.on('upStage', drop);
  }
}

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));

function ring(pen: CanvasRenderingContext2D, disc: Disc | undefined, colour: string): void {
  if (!disc) return;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(disc.at[0], disc.at[1], disc.radius + 4, 0, 2 * Math.PI);
  pen.stroke();
}
