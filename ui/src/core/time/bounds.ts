/** When something was, as milliseconds (UTC), and how its ends are known. */

export type Bounds = {
  /** Null where the time is open on that side. The end is the first moment after it. */
  start: number | null;
  end: number | null;
  /** About then: the ends are not meant sharply. */
  soft: boolean;
  /** One or some days within, not all of the time. */
  set: boolean;
};

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The bounds of a time; null where nothing is known. `earliest` and `latest` are ISO days, both included. */
export function boundsOf(when: { edtf: string | null; earliest: string | null; latest: string | null }): Bounds | null {
  const edtf = when.edtf ?? '';
  const clock = clockOf(edtf);
  if (clock) return { ...clock, soft: /[~?%]/.test(edtf), set: false };
  const start = dayOf(when.earliest);
  const last = dayOf(when.latest);
  if (start === null && last === null) return null;
  const end = last === null ? null : last + DAY;
  if (start !== null && end !== null && end <= start) return null;
  return { start, end, soft: /[~?%X]/.test(edtf), set: /^[[{]/.test(edtf) };
}

/** The start of an ISO day, month or year. */
export function dayOf(iso: string | null): number | null {
  const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso ?? '');
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1)];
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return Number.isNaN(at.getTime()) ? null : at.getTime();
}

/** A time of day, "2023-05-01T14:30" or two of them with "/": an hour where minutes are missing, else a minute. */
function clockOf(edtf: string): { start: number; end: number } | null {
  const ends = edtf.split('/').map((one) => /^(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?/.exec(one));
  const [first, last = first] = ends;
  if (!first || !last) return null;
  const at = ([, day, hour, minute]: RegExpExecArray) =>
    (dayOf(day ?? null) ?? 0) + Number(hour) * HOUR + Number(minute ?? 0) * 60_000;
  return { start: at(first), end: at(last) + (last[3] ? 60_000 : HOUR) };
}
