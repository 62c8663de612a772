/** A bar of time on a canvas: the mark of its status, and ends that show how surely they are known. */
import { PINS } from '../claims/status';
import { drawPin, type Pen, type Stroke } from './marks';

export type Bar = {
  x0: number;
  x1: number;
  y: number;
  height: number;
  soft: boolean;
  set: boolean;
  openStart: boolean;
  openEnd: boolean;
};

const LEAST = 9; // pixels: a shorter bar is a pin
const FADE = 14; // pixels of a soft end

export function drawBar(pen: Pen, bar: Bar, stroke: Stroke, paper: string): void {
  const open = bar.openStart || bar.openEnd;
  if (bar.x1 - bar.x0 < LEAST && !open) {
    drawPin(pen, [(bar.x0 + bar.x1) / 2, bar.y + bar.height / 2], Math.min(5, bar.height / 2), stroke, paper);
    return;
  }
  pen.save();
  const colour = bar.soft ? faded(pen, bar, stroke.colour) : stroke.colour;
  pen.fillStyle = pen.strokeStyle = colour;
  pen.globalAlpha *= 0.35 + 0.65 * stroke.weight;
  inside(pen, bar, stroke);
  outline(pen, bar, stroke);
  pen.strokeStyle = pen.fillStyle = stroke.colour;
  if (bar.openStart) arrow(pen, bar.x0, bar, -1);
  if (bar.openEnd) arrow(pen, bar.x1, bar, 1);
  across(pen, bar, stroke);
  pen.restore();
}

function inside(pen: Pen, bar: Bar, stroke: Stroke): void {
  const { fill } = PINS[stroke.mark];
  if (bar.set) hatch(pen, bar);
  else if (fill === 'full') pen.fillRect(bar.x0, bar.y, bar.x1 - bar.x0, bar.height);
  else if (fill === 'half') pen.fillRect(bar.x0, bar.y + bar.height / 2, bar.x1 - bar.x0, bar.height / 2);
}

/** Above and below always; the ends only where they are known. */
function outline(pen: Pen, bar: Bar, stroke: Stroke): void {
  const style = PINS[stroke.mark];
  if (style.fill === 'full' && style.outline === 'solid' && !bar.set) return;
  pen.lineWidth = 1.4;
  pen.setLineDash(style.outline === 'dotted' ? [1.5, 2.5] : []);
  const grown = style.outline === 'ring' ? 2 : 0;
  const [x0, x1, y0, y1] = [bar.x0 - grown, bar.x1 + grown, bar.y - grown + 0.5, bar.y + bar.height + grown - 0.5];
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y0);
  if (!bar.soft && !bar.openEnd) pen.lineTo(x1, y1);
  else pen.moveTo(x1, y1);
  pen.lineTo(x0, y1);
  if (!bar.soft && !bar.openStart) pen.lineTo(x0, y0);
  pen.stroke();
  pen.setLineDash([]);
}

function across(pen: Pen, bar: Bar, stroke: Stroke): void {
  const { over } = PINS[stroke.mark];
  if (over === 'none') return;
  const [x, y, far] = [(bar.x0 + bar.x1) / 2, bar.y + bar.height / 2, bar.height / 2 + 2];
  pen.lineWidth = 1.8;
  pen.beginPath();
  pen.moveTo(x - far, y + far);
  pen.lineTo(x + far, y - far);
  if (over === 'cross') {
    pen.moveTo(x - far, y - far);
    pen.lineTo(x + far, y + far);
  }
  pen.stroke();
}

function arrow(pen: Pen, x: number, bar: Bar, way: 1 | -1): void {
  const [middle, far] = [bar.y + bar.height / 2, bar.height / 2 + 1];
  pen.beginPath();
  pen.moveTo(x + way * far, middle);
  pen.lineTo(x - (way * far) / 2, middle - far);
  pen.lineTo(x - (way * far) / 2, middle + far);
  pen.closePath();
  pen.fill();
}

function hatch(pen: Pen, bar: Bar): void {
  pen.save();
  pen.beginPath();
  pen.rect(bar.x0, bar.y, bar.x1 - bar.x0, bar.height);
  pen.clip();
  pen.lineWidth = 1.2;
  pen.beginPath();
  for (let x = bar.x0 - bar.height; x < bar.x1; x += 5) {
    pen.moveTo(x, bar.y + bar.height);
    pen.lineTo(x + bar.height, bar.y);
  }
  pen.stroke();
  pen.restore();
}

function faded(pen: Pen, bar: Bar, colour: string): CanvasGradient {
  const share = Math.min(0.4, FADE / (bar.x1 - bar.x0));
  const clear = `color-mix(in srgb, ${colour} 8%, transparent)`;
  const gradient = pen.createLinearGradient(bar.x0, 0, bar.x1, 0);
  gradient.addColorStop(0, bar.openStart ? colour : translucent(colour, clear));
  gradient.addColorStop(share, colour);
  gradient.addColorStop(1 - share, colour);
  gradient.addColorStop(1, bar.openEnd ? colour : translucent(colour, clear));
  return gradient;
}

/** The colour with hardly any ink; canvas gradients take "#rrggbbaa" in every browser. */
function translucent(colour: string, otherwise: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? `${colour}14` : otherwise;
}
