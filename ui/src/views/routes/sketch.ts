/** The diagram of a route as an SVG file: boxes in columns, arrows between them, marks of status. Pure text. */
import { LINES, type Mark } from '../../core/claims/status';
import type { Column } from './steps';

export type Box = { title: string; lines: string[]; mark: Mark; weight: number };
export type Sketch = { heading: string; out: Box[][]; back: Box[][] };
export type SketchColours = { paper: string; ink: string; faint: string; line: string };

const WIDE = 210;
const GAP = 46;
const LINE = 16;
const LETTERS = 32; // of one line of a box

export function sketchSvg(sketch: Sketch, colours: SketchColours): string {
  const out = placed(sketch.out, 60);
  const back = placed(sketch.back, out.bottom + 40);
  const width = Math.max(out.right, back.right, 300) + 20;
  const height = Math.max(out.bottom, back.bottom) + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<text x="20" y="32" font-size="16" font-weight="600" fill="${colours.ink}">${escaped(sketch.heading)}</text>`,
    ...[...out.boxes, ...back.boxes].map((box) => drawn(box, colours)),
    ...[...out.arrows, ...back.arrows].map(([x, y]) => arrow(x, y, colours)),
    '</svg>',
  ].join('');
}

type Placed = Box & { x: number; y: number; height: number };

function placed(columns: readonly Box[][], top: number) {
  const boxes: Placed[] = [];
  const arrows: [number, number][] = [];
  let bottom = top;
  columns.forEach((column, i) => {
    const x = 20 + i * (WIDE + GAP);
    let y = top;
    for (const box of column) {
      const lines = box.lines.flatMap(wrapped);
      const height = 34 + lines.length * LINE;
      boxes.push({ ...box, lines, x, y, height });
      y += height + 14;
    }
    if (i > 0) arrows.push([x - GAP + 4, top + 20]);
    bottom = Math.max(bottom, y);
  });
  return { boxes, arrows, bottom, right: 20 + columns.length * (WIDE + GAP) };
}

function drawn(box: Placed, { paper, ink, faint, line }: SketchColours): string {
  const style = LINES[box.mark];
  const dash = style.dash.length > 0 ? ` stroke-dasharray="${style.dash.join(' ')}"` : '';
  const [x, y, middle] = [box.x, box.y, box.x + WIDE - 26];
  const over =
    style.middle === 'cross'
      ? `<path d="M${middle - 5} ${y + 9}l10 10m-10 0l10-10" stroke="${ink}" stroke-width="2"/>`
      : style.middle === 'bar'
        ? `<path d="M${middle} ${y + 6}v16" stroke="${ink}" stroke-width="3"/>`
        : '';
  const words = box.lines.map(
    (one, i) => `<text x="${x + 10}" y="${y + 38 + i * LINE}" fill="${ink}">${escaped(one)}</text>`,
  );
  return [
    `<rect x="${x}" y="${y}" width="${WIDE}" height="${box.height}" rx="5" fill="${paper}" stroke="${line}"`,
    ` stroke-width="${style.double ? 4 : style.width}" stroke-opacity="${box.weight}"${dash}/>`,
    `<text x="${x + 10}" y="${y + 19}" font-weight="600" fill="${faint}">${escaped(box.title)}</text>`,
    over,
    ...words,
  ].join('');
}

function arrow(x: number, y: number, { line }: SketchColours): string {
  return `<path d="M${x} ${y}h${GAP - 14}m-7-5l7 5l-7 5" fill="none" stroke="${line}" stroke-width="2"/>`;
}

/** Words in lines of LETTERS characters. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);
}

export function boxesOf(columns: readonly Column[], titled: (column: Column['steps'][number]) => Box): Box[][] {
  return columns.map((column) => column.steps.map(titled));
}
