import type { Core } from '@strapi/strapi';
import { calendarCodes } from '../domain/calendar';
import type { Fact } from '../domain/fact';
import type { FactRow } from './fact-store';
import { getService } from './get-service';

/** All facts as they were at one moment. */
export interface FactSet {
  /** Another one when any fact is. */
  sequence: number;
  /** Living facts by source. */
  living: Map<string, Fact[]>;
  /** Facts of the seasons that were frozen, by season and source. */
  frozen: Map<string, Map<string, Fact[]>>;
}

/** What another process wrote is seen after this time at the latest. */
const TRUSTED_MS = 1000;
/** While figures are asked for, it is looked at again before it ends: nobody waits for it. */
const RENEWED_MS = 500;

/** Facts in memory: a question that nobody asked before is answered from there. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = new Map<string, Fact>();
  let known: FactSet = { sequence: -1, living: new Map(), frozen: new Map() };
  let readAt = -Infinity;
  let writes = 0;
  let reading: Promise<FactSet> | undefined;

  const read = async (): Promise<FactSet> => {
    const before = writes;
    const startedAt = performance.now();
    let { sequence } = known;
    for await (const page of getService(strapi, 'fact-store').after(sequence)) {
      for (const row of page) take(rows, row);
      sequence = page.at(-1)?.sequence ?? sequence;
    }
    if (sequence !== known.sequence || known.sequence === -1) known = gathered(rows, Math.max(sequence, 0));
    if (before === writes) readAt = startedAt;
    return known;
  };

  const readOnce = (): Promise<FactSet> => (reading ??= read().finally(() => (reading = undefined)));

  return {
    /** As they were at most a second ago. */
    async current(): Promise<FactSet> {
      const isTrusted = () => performance.now() - readAt < TRUSTED_MS;
      if (isTrusted()) return known;
      // What began before this process wrote may not have seen it.
      await reading;
      return isTrusted() ? known : readOnce();
    },

    /** The sequence at once; undefined when it has to be read again. */
    recall(): number | undefined {
      const age = performance.now() - readAt;
      // What the database does not answer now is said to whoever has to wait for it.
      if (age > RENEWED_MS && age < TRUSTED_MS && !reading) readOnce().catch(() => undefined);
      return age < TRUSTED_MS ? known.sequence : undefined;
    },

    /** This process wrote facts. */
    expire(): void {
      writes += 1;
      readAt = -Infinity;
    },
  };
};

function take(rows: Map<string, Fact>, { snapshot, source, documentId, data }: FactRow): void {
  const key = `${snapshot} ${source} ${documentId}`;
  if (data === null) {
    rows.delete(key);
    return;
  }
  const { time, ...stored } = data;
  const codes = { ...calendarCodes(stored.date, time), ...stored.codes };
  rows.set(key, { ...stored, source, id: documentId, codes, ...(snapshot ? { snapshot } : {}) });
}

function gathered(rows: Map<string, Fact>, sequence: number): FactSet {
  const living = new Map<string, Fact[]>();
  const frozen: FactSet['frozen'] = new Map();
  for (const fact of rows.values()) {
    const bySource =
      fact.snapshot === undefined ? living : within(frozen, fact.snapshot, () => new Map<string, Fact[]>());
    within(bySource, fact.source, (): Fact[] => []).push(fact);
  }
  return { sequence, living, frozen };
}

function within<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
