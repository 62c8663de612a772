/** Labels of nodes: with a rim of paper; and the label of the node under the pointer or selected: on a ground of its own, so that it can be read. */
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { drawWords, type Colours } from '../../core/draw/marks';

type Drawn = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
type Letters = Pick<Settings, 'labelSize' | 'labelFont'>;

export function drawLabel(pen: CanvasRenderingContext2D, data: Drawn, letters: Letters, colours: Colours): void {
  if (!data.label) return;
  pen.font = `${letters.labelSize}px ${letters.labelFont}`;
  drawWords(pen, data.label, [data.x + data.size + 4, data.y], colours);
}

export function drawHover(pen: CanvasRenderingContext2D, data: Drawn, settings: Letters, colours: Colours): void {
  pen.strokeStyle = data.color;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  pen.stroke();
  if (!data.label) return;
  pen.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const [x, wide] = [data.x + data.size + 6, pen.measureText(data.label).width];
  pen.fillStyle = colours.surface;
  pen.fillRect(x - 3, data.y - 10, wide + 8, 20);
  pen.strokeStyle = colours.line2;
  pen.lineWidth = 1;
  pen.strokeRect(x - 3, data.y - 10, wide + 8, 20);
  pen.fillStyle = colours.ink;
  pen.fillText(data.label, x + 1, data.y + settings.labelSize / 3);
}
