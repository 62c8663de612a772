/** The timeline on a canvas. */
import type { Tick } from '../../core/api/pictures';
import { plainColourOf, FAMILIES } from '../../core/claims/families';
import { weightOf } from '../../core/claims/status';
import { drawBar } from '../../core/draw/bars';
import { drawWords, fontOf, plainColours, type Colours, type Pen } from '../../core/draw/marks';
import { dayOf } from '../../core/time/bounds';
import type { Family } from '../../core/api/types';
import type { AxisTick } from './axis';
import { AXIS, TICKS, type DrawnLane, type Placed, type Scene } from './scene';

export type Window = { width: number; height: number; top: number; left: number };
export type Look = { colours: Colours; families: Record<Family, string>; font: string; bold: string };
/** The words beside a claim's bar; nothing where they have not come yet. */
export type LabelOf = (claim: string) => string;

export function lookNow(): Look {
  const families = Object.fromEntries(FAMILIES.map((one) => [one, plainColourOf(one)])) as Record<Family, string>;
  return { colours: plainColours(), families, font: fontOf(12), bold: fontOf(12, 600) };
}

/** `left` of the window is where the picture's x = left stands at the window's left edge; `top` the same down. */
export function drawTimeline(
  pen: Pen,
  scene: Scene,
  window: Window,
  look: Look,
  axis: readonly AxisTick[],
  x: (ms: number) => number,
  selected: ReadonlySet<string>,
  labelOf: LabelOf,
  others: string,
): void {
  pen.font = look.font;
  grid(pen, window, look, axis, x);
  for (const lane of scene.lanes) {
    const y = lane.y - window.top;
    if (y < window.height && y + lane.height > 0) drawLane(pen, lane, scene, window, look, selected, labelOf, others);
  }
  axisWords(pen, window, look, axis, x);
}

function grid(pen: Pen, window: Window, look: Look, axis: readonly AxisTick[], x: (ms: number) => number): void {
  pen.strokeStyle = look.colours.line;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const tick of axis) {
    const at = Math.round(x(tick.at)) + 0.5;
    pen.moveTo(at, AXIS);
    pen.lineTo(at, window.height);
  }
  pen.stroke();
}

function drawLane(
  pen: Pen,
  lane: DrawnLane,
  scene: Scene,
  window: Window,
  look: Look,
  selected: ReadonlySet<string>,
  labelOf: LabelOf,
  others: string,
): void {
  const y = lane.y - window.top;
  pen.strokeStyle = look.colours.line2;
  pen.beginPath();
  pen.moveTo(0, Math.round(y) + 0.5);
  pen.lineTo(window.width, Math.round(y) + 0.5);
  pen.stroke();
  for (const bar of lane.bars) drawOne(pen, bar, scene, window, look, selected, labelOf);
  pen.font = look.bold;
  drawWords(pen, `${lane.label || others} · ${lane.count}`, [8, y + 11], look.colours);
  pen.font = look.font;
}

function drawOne(
  pen: Pen,
  bar: Placed,
  scene: Scene,
  window: Window,
  look: Look,
  selected: ReadonlySet<string>,
  labelOf: LabelOf,
): void {
  const [x0, x1, y] = [bar.x0 - window.left, bar.x1 - window.left, bar.y - window.top];
  if (x1 + scene.label < -20 || x0 > window.width + 20 || y < -20 || y > window.height) return;
  const { bounds, item } = bar.one;
  const stroke = { mark: item.mark, colour: look.families[item.family], weight: weightOf(item) };
  const clipped = { x0: Math.max(x0, -30), x1: Math.min(x1, window.width + 30) };
  if (selected.has(item.id)) {
    pen.fillStyle = look.colours.lit;
    pen.fillRect(clipped.x0 - 4, y - 3, clipped.x1 - clipped.x0 + 8 + scene.label, scene.bar + 6);
  }
  const ends = { soft: bounds.soft, set: bounds.set, openStart: bounds.start === null, openEnd: bounds.end === null };
  drawBar(pen, { ...clipped, y, height: scene.bar, ...ends }, stroke, look.colours.paper);
  if (scene.label === 0) return;
  pen.fillStyle = look.colours.ink;
  pen.textBaseline = 'middle';
  const from = Math.max(clipped.x1, 0) + (ends.openEnd ? 12 : 5);
  pen.fillText(
    fitted(pen, labelOf(item.id), Math.min(bar.room, window.width - from - 4)),
    from,
    y + scene.bar / 2 + 0.5,
  );
}

const widths = new Map<string, number>();

/** The words, cut where they would run into the next bar. */
function fitted(pen: Pen, words: string, room: number): string {
  let width = widths.get(words);
  if (width === undefined) {
    if (widths.size > 20_000) widths.clear();
    width = pen.measureText(words).width;
    widths.set(words, width);
  }
  if (width <= room) return words;
  const letters = Math.floor((words.length * room) / width) - 1;
  return letters > 3 ? `${words.slice(0, letters).trimEnd()}…` : '';
}

function axisWords(pen: Pen, window: Window, look: Look, axis: readonly AxisTick[], x: (ms: number) => number): void {
  pen.fillStyle = look.colours.surface;
  pen.fillRect(0, 0, window.width, AXIS);
  pen.fillStyle = look.colours.faint;
  pen.textBaseline = 'middle';
  for (const tick of axis) pen.fillText(tick.words, x(tick.at) + 4, AXIS / 2);
}

/** The documents' own dates: ticks below; gives where they stand, for clicks. */
export function drawTicks(
  pen: Pen,
  ticks: readonly Tick[],
  window: Window,
  look: Look,
  x: (ms: number) => number,
  words: string,
): { x: number; tick: Tick }[] {
  const y = window.height - TICKS;
  pen.fillStyle = look.colours.surface;
  pen.fillRect(0, y, window.width, TICKS);
  pen.strokeStyle = pen.fillStyle = look.colours.ink;
  pen.lineWidth = 2;
  const drawn = ticks.map((tick) => ({ x: x(dayOf(tick.published) ?? NaN), tick }));
  pen.beginPath();
  for (const one of drawn) {
    pen.moveTo(one.x, y);
    pen.lineTo(one.x, y + 10);
  }
  pen.stroke();
  drawWords(pen, words, [8, y + 20], look.colours);
  return drawn;
}
