/** Places and legs above the land, on a canvas, with the marks of all pictures. */
import type { Atlas } from '../../core/api/pictures';
import type { Family } from '../../core/api/types';
import { FAMILIES, plainColourOf } from '../../core/claims/families';
import { weightOf } from '../../core/claims/status';
import { along, away, distance, lengthOf, trimmed, type Point } from '../../core/draw/geometry';
import {
  drawHead,
  drawLine,
  drawPin,
  drawWords,
  fontOf,
  plainColours,
  type Colours,
  type Pen,
} from '../../core/draw/marks';
import { fewOf } from '../../core/text/names';
import { boxOf, mostOf, namesThatFit, spotsOf, waysOf, type Project, type Spot, type Way } from './spots';

export type Look = { colours: Colours; families: Record<Family, string>; font: string; bold: string };
export type Scene = { spots: Spot[]; ways: Way[] };

const WIDE = 70; // pixels

export function lookNow(): Look {
  const families = Object.fromEntries(FAMILIES.map((one) => [one, plainColourOf(one)])) as Record<Family, string>;
  return { colours: plainColours(), families, font: fontOf(12), bold: fontOf(11, 700) };
}

/** Draw all; gives what was drawn, for clicks. `selected` are claims. */
export function drawAtlas(pen: Pen, atlas: Atlas, project: Project, look: Look, selected: ReadonlySet<string>): Scene {
  const spots = spotsOf(atlas.places, project);
  const ways = waysOf(atlas.legs, project);
  pen.font = look.font;
  for (const pin of atlas.places) if (pin.precision === 'region') drawRegion(pen, boxOf(pin, project), pin.name, look);
  for (const spot of spots) if (spot.extent > 0) drawExtent(pen, spot, look);
  for (const way of ways) drawWay(pen, way, spots, look, lit(way.leg.claims, selected));
  for (const spot of spots) drawSpot(pen, spot, look, lit(spot.pin.claims, selected));
  for (const way of ways) drawNumber(pen, way, look);
  const names = namesThatFit(spots, (name) => pen.measureText(name).width);
  pen.font = look.font;
  for (const { pin, at, radius } of spots)
    if (names.has(pin.id)) drawWords(pen, pin.name, [at[0] + radius + 5, at[1]], look.colours);
  return { spots, ways };
}

const lit = (claims: readonly string[], selected: ReadonlySet<string>) =>
  selected.size > 0 && claims.some((id) => selected.has(id));

function drawSpot(pen: Pen, { pin, at, radius }: Spot, look: Look, selected: boolean): void {
  const { family, mark } = mostOf(pin);
  if (selected) {
    pen.fillStyle = look.colours.lit;
    pen.beginPath();
    pen.arc(at[0], at[1], radius + 5, 0, 2 * Math.PI);
    pen.fill();
  }
  const weight = pin.precision === 'point' ? 1 : 0.6;
  drawPin(pen, at, radius, { mark, colour: look.families[family], weight }, look.colours.surface);
  if (pin.claims.length < 2 || mark !== 'affirmed') return;
  pen.font = look.bold;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = look.colours.paper;
  pen.fillText(String(pin.claims.length), at[0], at[1] + 0.5);
  pen.textAlign = 'left';
}

function drawExtent(pen: Pen, { pin, at, extent }: Spot, look: Look): void {
  pen.save();
  pen.strokeStyle = pen.fillStyle = look.families[mostOf(pin).family];
  pen.setLineDash(pin.precision === 'container' ? [2, 3] : []);
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(at[0], at[1], extent, 0, 2 * Math.PI);
  pen.globalAlpha = extent > WIDE ? 0 : 0.07; // a country's circle only as a line, or it would cover the rest
  pen.fill();
  pen.globalAlpha = extent > WIDE ? 0.4 : 0.7;
  pen.stroke();
  pen.restore();
}

function drawRegion(pen: Pen, box: [Point, Point] | null, name: string, look: Look): void {
  if (!box) return;
  const [[x0, y0], [x1, y1]] = box;
  pen.save();
  pen.setLineDash([6, 5]);
  pen.strokeStyle = look.colours.line2;
  pen.strokeRect(x0, y0, x1 - x0, y1 - y0);
  pen.restore();
  drawWords(pen, name, [x0 + 6, y0 + 10], { ...look.colours, ink: look.colours.faint });
}

function drawWay(pen: Pen, { leg, line }: Way, spots: readonly Spot[], look: Look, selected: boolean): void {
  const near = (at: Point | undefined) => spots.find((one) => at && distance(one.at, at) < 1)?.radius ?? 3;
  const cut = trimmed(line, near(line[0]) + 1, near(line.at(-1)) + 3);
  if (selected) drawLine(pen, cut, { mark: 'affirmed', colour: look.colours.lit, weight: 1, width: 9 });
  const stroke = { mark: leg.mark, colour: look.families.movement, weight: weightOf(leg.status), width: 2.4 };
  drawLine(pen, cut, stroke);
  drawHead(pen, cut, stroke, 10);
}

function drawNumber(pen: Pen, { leg, line }: Way, look: Look): void {
  const { at: on, angle } = along(line, leg.mark === 'cancelled' || leg.mark === 'negated' ? 0.32 : 0.45);
  const aside = lengthOf(line) < 70 ? 15 : 0; // a short leg would vanish below its number
  const at: Point = [on[0] + Math.sin(angle) * aside, on[1] - Math.cos(angle) * aside];
  pen.fillStyle = look.colours.surface;
  pen.strokeStyle = look.families.movement;
  pen.lineWidth = 1.4;
  pen.beginPath();
  pen.arc(at[0], at[1], 8, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  pen.font = look.bold;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = look.colours.ink;
  pen.fillText(`${leg.back ? '↩' : ''}${leg.number}`, at[0], at[1] + 0.5);
  pen.textAlign = 'left';
}

/** The claims of what lies under a point: places before legs, small ones before large ones. */
export function claimsAt(scene: Scene, at: Point): readonly string[] | null {
  const spot = scene.spots.findLast((one) => distance(one.at, at) <= one.radius + 3);
  if (spot) return spot.pin.claims;
  return scene.ways.findLast((one) => away(at, one.line) < 7)?.leg.claims ?? null;
}

export function nameAt(scene: Scene, at: Point): string {
  const spot = scene.spots.findLast((one) => distance(one.at, at) <= one.radius + 3);
  if (spot) return `${spot.pin.name} · ${spot.pin.claims.length}`;
  const leg = scene.ways.findLast((one) => away(at, one.line) < 7)?.leg;
  return leg ? `${leg.number}. ${fewOf(leg.travellers, 2)}: ${leg.stops.join(' → ')}` : '';
}
