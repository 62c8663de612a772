/** Routes and processes as columns of steps: what comes after another stands to its right, what is an alternative below. */
import type { Leg, Process, Route, Telling } from '../../core/api/pictures';
import type { Status } from '../../core/api/types';
import { markOf, type Mark } from '../../core/claims/status';

export type Fact = {
  word: 'who' | 'from' | 'via' | 'to' | 'where' | 'means' | 'papers' | 'carriers' | 'with';
  texts: string[];
};
export type Step = {
  id: string;
  /** A kind of stage, or the number of a leg. */
  title: { stage: string } | { leg: number };
  facts: Fact[];
  status: Status;
  mark: Mark;
  leg: Leg | null;
  tellings: Telling[];
};
/** `contested`: the steps of a column say opposite things. */
export type Column = { steps: Step[]; contested: boolean };

export function columnsOfRoute(route: Pick<Route, 'legs'>): { out: Column[]; back: Column[] } {
  const of = (legs: readonly Leg[]) =>
    grouped(legs.map(stepOfLeg), (step) => String('leg' in step.title && step.title.leg));
  return { out: of(route.legs.filter((leg) => !leg.back)), back: of(route.legs.filter((leg) => leg.back)) };
}

/** Stages of one kind that stand next to each other are accounts of one stage; the way back runs below. */
export function columnsOfProcess(process: Pick<Process, 'stages'>): { out: Column[]; back: Column[] } {
  const steps = process.stages.map((stage): Step => ({
    id: stage.id,
    title: { stage: stage.kind },
    facts: facts({
      who: stage.actors.map((one) => one.text),
      where: stage.places.map((one) => one.text),
      with: stage.things,
    }),
    status: stage.status,
    mark: markOf(stage.status),
    leg: null,
    tellings: stage.tellings,
  }));
  const kind = (step: Step) => ('stage' in step.title ? step.title.stage : '');
  const home = steps.filter((step) => kind(step) === 'return');
  return {
    out: grouped(
      steps.filter((step) => kind(step) !== 'return'),
      kind,
    ),
    back: grouped(home, kind),
  };
}

function stepOfLeg(leg: Leg): Step {
  return {
    id: leg.id,
    title: { leg: leg.step },
    facts: facts({
      from: leg.origin.map((one) => one.text),
      via: leg.via.map((one) => one.text),
      to: leg.destination.map((one) => one.text),
      means: leg.means,
      papers: leg.papers,
      carriers: leg.carriers.map((one) => one.text),
    }),
    status: leg.status,
    mark: markOf(leg.status),
    leg,
    tellings: leg.tellings,
  };
}

function facts(all: Partial<Record<Fact['word'], string[]>>): Fact[] {
  return (Object.entries(all) as [Fact['word'], string[]][])
    .map(([word, texts]) => ({ word, texts: [...new Set(texts)] }))
    .filter(({ texts }) => texts.length > 0);
}

function grouped(steps: readonly Step[], key: (step: Step) => string): Column[] {
  const columns: Step[][] = [];
  for (const step of steps) {
    const last = columns.at(-1);
    if (last?.[0] && key(last[0]) === key(step)) last.push(step);
    else columns.push([step]);
  }
  return columns.map((column) => ({ steps: column, contested: contested(column) }));
}

/** One says so, another that it is not so, or that it was called off. */
function contested(steps: readonly Step[]): boolean {
  const against = steps.filter((step) => step.mark === 'negated' || step.mark === 'cancelled');
  return against.length > 0 && against.length < steps.length;
}

/** Every claim behind a route or process, each once. */
export function claimsOf(columns: readonly Column[]): string[] {
  return [
    ...new Set(columns.flatMap((column) => column.steps.flatMap((step) => step.tellings.map((one) => one.claim)))),
  ];
}
