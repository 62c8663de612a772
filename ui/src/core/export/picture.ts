/** A picture of what is on the screen, as a PNG: canvases above one another on the paper of the theme. */
import { saveFile } from './export';

/** Save canvases of one size, the lowest first. False where the browser gives no picture. */
export async function savePng(name: string, canvases: readonly HTMLCanvasElement[], paper: string): Promise<boolean> {
  const [first] = canvases;
  if (!first) return false;
  const whole = new OffscreenCanvas(first.width, first.height);
  const pen = whole.getContext('2d');
  if (!pen) return false;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, whole.width, whole.height);
  for (const canvas of canvases) pen.drawImage(canvas, 0, 0, whole.width, whole.height);
  saveFile(name, await whole.convertToBlob({ type: 'image/png' }));
  return true;
}

/** A file name that says what and when: "whosays-timeline-2026-11-22.png". */
export function pictureName(what: string, ending: string, now = new Date()): string {
  return `whosays-${what}-${now.toISOString().slice(0, 10)}.${ending}`;
}
