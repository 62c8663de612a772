/** The marks of core/claims/status on a canvas, so that every picture draws a status as the rows do. */
import { LINES, PINS, type Mark } from '../claims/status';
import { along, type Point } from './geometry';

export type Pen = CanvasRenderingContext2D;
export type Stroke = { mark: Mark; colour: string; weight: number; width?: number };

/** A line with the dashes of its mark, and the cross or bar in its middle. */
export function drawLine(pen: Pen, line: readonly Point[], stroke: Stroke): void {
  if (line.length < 2) return;
  const style = LINES[stroke.mark];
  const width = (stroke.width ?? 2) * (style.width / 2);
  pen.save();
  pen.globalAlpha *= stroke.weight;
  pen.strokeStyle = stroke.colour;
  if (style.double) {
    path(pen, line);
    pen.lineWidth = width + 2.4;
    pen.stroke();
    pen.globalCompositeOperation = 'destination-out';
    pen.globalAlpha = 1;
    pen.lineWidth = Math.max(1, width - 0.6);
    pen.stroke();
    pen.globalCompositeOperation = 'source-over';
  } else {
    pen.lineWidth = width;
    pen.setLineDash(style.dash.map((dash) => dash * Math.max(1, width / 2)));
    path(pen, line);
    pen.stroke();
  }
  pen.restore();
  if (style.middle !== 'none') drawMiddle(pen, line, stroke, style.middle);
}

function drawMiddle(pen: Pen, line: readonly Point[], stroke: Stroke, middle: 'cross' | 'bar'): void {
  const { at, angle } = along(line, 0.5);
  pen.save();
  pen.translate(at[0], at[1]);
  pen.rotate(angle);
  pen.strokeStyle = stroke.colour;
  pen.lineWidth = 2.2;
  pen.beginPath();
  if (middle === 'cross') {
    pen.moveTo(-5, -5);
    pen.lineTo(5, 5);
    pen.moveTo(-5, 5);
    pen.lineTo(5, -5);
  } else {
    pen.moveTo(0, -6);
    pen.lineTo(0, 6);
  }
  pen.stroke();
  pen.restore();
}

/** A head that points along the end of a line. */
export function drawHead(pen: Pen, line: readonly Point[], stroke: Stroke, size = 8): void {
  if (line.length < 2) return;
  const { at, angle } = along(line, 1);
  pen.save();
  pen.translate(at[0], at[1]);
  pen.rotate(angle);
  pen.globalAlpha *= stroke.weight;
  pen.fillStyle = stroke.colour;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(-size, size * 0.45);
  pen.lineTo(-size, -size * 0.45);
  pen.closePath();
  pen.fill();
  pen.restore();
}

/** A round pin: filled, half, hollow, dotted, ringed, crossed or barred. */
export function drawPin(pen: Pen, [x, y]: Point, radius: number, stroke: Stroke, paper: string): void {
  const style = PINS[stroke.mark];
  pen.save();
  pen.strokeStyle = pen.fillStyle = stroke.colour;
  pen.lineWidth = 1.6;
  const inner = style.outline === 'ring' ? Math.max(1, radius - 2.5) : radius;
  circle(pen, x, y, radius);
  pen.fillStyle = paper;
  pen.fill();
  pen.globalAlpha *= 0.35 + 0.65 * stroke.weight;
  pen.fillStyle = stroke.colour;
  if (style.fill === 'full') fillCircle(pen, x, y, inner);
  if (style.fill === 'half') fillHalf(pen, x, y, radius);
  pen.setLineDash(style.outline === 'dotted' ? [1.5, 2.5] : []);
  circle(pen, x, y, radius);
  pen.stroke();
  pen.setLineDash([]);
  if (style.over !== 'none') over(pen, x, y, radius, style.over);
  pen.restore();
}

function over(pen: Pen, x: number, y: number, radius: number, how: 'cross' | 'bar'): void {
  const far = radius * (how === 'cross' ? 0.7 : 1.15);
  pen.beginPath();
  pen.moveTo(x - far, y + far);
  pen.lineTo(x + far, y - far);
  if (how === 'cross') {
    pen.moveTo(x - far, y - far);
    pen.lineTo(x + far, y + far);
  }
  pen.stroke();
}

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

function fillCircle(pen: Pen, x: number, y: number, radius: number): void {
  circle(pen, x, y, radius);
  pen.fill();
}

function fillHalf(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, Math.PI / 2, 1.5 * Math.PI);
  pen.fill();
}

export function path(pen: Pen, line: readonly Point[]): void {
  pen.beginPath();
  line.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
}

/** Words with a rim of paper, so that they can be read on any picture. */
export function drawWords(pen: Pen, words: string, [x, y]: Point, colours: Colours, align: CanvasTextAlign = 'left') {
  pen.save();
  pen.textAlign = align;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3;
  pen.strokeStyle = colours.paper;
  pen.strokeText(words, x, y);
  pen.fillStyle = colours.ink;
  pen.fillText(words, x, y);
  pen.restore();
}

export type Colours = {
  paper: string;
  surface: string;
  sunk: string;
  ink: string;
  faint: string;
  line: string;
  line2: string;
  lit: string;
  accent: string;
};

/** The colours of the theme in hand, for canvas. */
export function plainColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: of('--paper'),
    surface: of('--surface'),
    sunk: of('--sunk'),
    ink: of('--ink'),
    faint: of('--ink-2'),
    line: of('--line'),
    line2: of('--line-2'),
    lit: of('--lit-2'),
    accent: of('--accent'),
  };
}

/** The font of the page on a canvas. */
export function fontOf(size: number, weight = 400): string {
  return `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
}

/** Make a canvas as sharp as the screen; gives its pen in CSS pixels, or null where there is nothing to draw on. */
export function sharpen(canvas: HTMLCanvasElement, width: number, height: number): Pen | null {
  const ratio = devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  const pen = canvas.getContext('2d');
  pen?.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen?.clearRect(0, 0, width, height);
  return pen;
}
