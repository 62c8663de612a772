/** A picture of what is on the screen, as a PNG: canvases above one another on the paper of the theme. */
import { saveFile } from './export';

/** Save canvases of one size, the lowest first. */
export async function savePng(name: string, canvases: readonly HTMLCanvasElement[], paper: string): Promise<void> {
  const whole = new OffscreenCanvas(1, 1);
  copyOnto(whole, canvases, paper);
  saveFile(name, await whole.convertToBlob({ type: 'image/png' }));
}

/** Draw canvases of one size onto another, which takes their size; the lowest first. */
export function copyOnto(
  whole: OffscreenCanvas | HTMLCanvasElement,
  canvases: readonly HTMLCanvasElement[],
  paper: string,
): void {
  whole.width = canvases[0]?.width ?? 1;
  whole.height = canvases[0]?.height ?? 1;
  const pen = whole.getContext('2d') as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null;
  if (!pen) return;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, whole.width, whole.height);
  for (const canvas of canvases) pen.drawImage(canvas, 0, 0, whole.width, whole.height);
}

/** A file name that says what and when: "whosays-timeline-2026-11-22.png". */
export function pictureName(what: string, ending: string, now = new Date()): string {
  return `whosays-${what}-${now.toISOString().slice(0, 10)}.${ending}`;
}
