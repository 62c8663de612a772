/** Taking things out: a file of what the filter shows, a footnote, a link. */
import { address } from '../api/client';
import { filterParams, type Filter } from '../filter/filter';

export const FORMATS = ['jsonl', 'csv', 'geojson', 'gexf'] as const;
export type Format = (typeof FORMATS)[number];

/** The address that downloads the claims that pass the filter. */
export function exportAddress(format: Format, filter: Filter): string {
  return address(`/api/export/${format}`, filterParams(filter));
}

/** Put words on the clipboard; pages that are not served from this machine may have none, then it says no. */
export async function copyText(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Save a picture or a text that this page made (SVG, PNG) as a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
