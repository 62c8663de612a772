/** Talking to the whosays server that served this page, and to nothing else. */
import type { paths } from './schema';

type Json = { responses: { 200: { content: { 'application/json': unknown } } } };
/** The paths of openapi.json that answer with JSON, as they stand there: "/api/claims/{claim_id}". */
export type Path = { [P in keyof paths]: paths[P] extends { get: Json } ? P : never }[keyof paths];
export type Answer<P extends Path> = (paths[P] & { get: Json })['get']['responses'][200]['content']['application/json'];
type Filled<P> = P extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : P;
/** What can be asked for at a path: its braces filled, with parameters or without. */
export type Address<P extends Path> = Filled<P> | `${Filled<P>}?${string}`;

/** A failure in the shape of RFC 9457, or of the connection. `status` 0: the server did not answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
  ) {
    super(detail || title);
  }
}

export type Params = URLSearchParams | Record<string, string | number | undefined>;

export function get<P extends Path>(at: Address<P>, signal?: AbortSignal): Promise<Answer<P>> {
  return ask<Answer<P>>(at, { signal });
}

export function post<T>(path: string, body: unknown): Promise<T> {
  return ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export function postFiles<T>(path: string, files: readonly File[]): Promise<T> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return ask<T>(path, { method: 'POST', body: form });
}

/** "/api/claims?…"; parameters without a value are left out. */
export function address<A extends string>(path: A, params: Params): A | `${A}?${string}` {
  const query = params instanceof URLSearchParams ? params : new URLSearchParams(present(params));
  return query.size > 0 ? `${path}?${query}` : path;
}

function present(params: Record<string, string | number | undefined>): Record<string, string> {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await fetch(path, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, 'no answer', '');
  });
  if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
  throw await problemOf(answer);
}

async function problemOf(answer: Response): Promise<Problem> {
  const text = await answer.text();
  try {
    const told = JSON.parse(text) as { title?: unknown; detail?: unknown };
    const detail = typeof told.detail === 'string' ? told.detail : '';
    return new Problem(answer.status, String(told.title ?? answer.statusText), detail);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new Problem(answer.status, answer.statusText, text.slice(0, 300));
  }
}
