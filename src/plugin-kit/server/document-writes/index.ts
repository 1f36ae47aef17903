import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Transaction } from '../transaction';
import {
  createDocumentWrite,
  isWriteAction,
  type DocumentWrite,
  type MiddlewareContext,
  type WriteResult,
} from './document-write';
import { PHASES, type Phase, type WriteAction } from './phases';

export { isFollowedByParent, type DocumentWrite, type WriteParams, type WriteResult } from './document-write';
export { ACTIONS, PHASES, type Phase, type WriteAction } from './phases';

/** What takes part in writes, and when. `State` is its own, made anew for each write. */
export interface WriteHandler<State = undefined> {
  /** The room and what it does there: `commons.history`. */
  name: string;
  actions: readonly WriteAction[];
  /** The types whose writes it sees. Asked once a type. */
  concerns(uid: string): boolean;
  /** What its phases hand on to each other. */
  state?(): State;
  phases: Partial<Record<Exclude<Phase, 'write'>, Step<State>>>;
}

type Step<State> = (write: DocumentWrite, state: State) => unknown;

/** A handler, whatever it hands on. */
type AnyHandler = WriteHandler<unknown>;

interface Registry {
  handlers: AnyHandler[];
  /** Those that see an action of a type, which never change once the application has started. */
  concerned: Map<string, AnyHandler[]>;
}

interface Frame {
  write: DocumentWrite | null;
  isOpen: boolean;
}

const registries = new WeakMap<Core.Strapi, Registry>();
const underWay = new AsyncLocalStorage<Frame>();
const WRITE = PHASES.indexOf('write');

/** Lets a handler take part in the writes of the Document Service, whatever they come from: admin, REST or code. */
export function onDocumentWrite<State = undefined>(strapi: Core.Strapi, handler: WriteHandler<State>): void {
  const registry = registries.get(strapi) ?? install(strapi);
  registry.handlers.push(handler as unknown as AnyHandler);
}

/** Runs what writes as a part of the write under way, or of something that was authorized as a whole. */
export const asNestedWrite = <Result>(work: () => Promise<Result>): Promise<Result> =>
  inFrame(currentFrame()?.write ?? null, work);

/** Who acts in each phase, in the order in which they act. */
export function handlersByPhase(strapi: Core.Strapi): { phase: Phase; handlers: string[] }[] {
  const handlers = registries.get(strapi)?.handlers ?? [];
  return PHASES.map((phase) => ({ phase, handlers: inOrder(handlers, phase).map(({ name }) => name) }));
}

function install(strapi: Core.Strapi): Registry {
  const registry: Registry = { handlers: [], concerned: new Map() };
  registries.set(strapi, registry);
  strapi.documents.use(async (context, next) => {
    const handlers = isWriteAction(context.action) ? concernedBy(registry, context.uid, context.action) : [];
    if (handlers.length === 0) return next();
    const run = next as unknown as () => Promise<WriteResult | null>;
    return runPhases(strapi, handlers, context as unknown as MiddlewareContext, run) as unknown as ReturnType<
      typeof next
    >;
  });
  return registry;
}

function concernedBy({ handlers, concerned }: Registry, uid: string, action: WriteAction): AnyHandler[] {
  const key = `${action} ${uid}`;
  const known = concerned.get(key);
  if (known) return known;
  const chosen = handlers.filter((handler) => handler.actions.includes(action) && handler.concerns(uid));
  concerned.set(key, chosen);
  return chosen;
}

/** A write from its first phase to its last, in one transaction. */
async function runPhases(
  strapi: Core.Strapi,
  handlers: AnyHandler[],
  context: MiddlewareContext,
  next: () => Promise<WriteResult | null>,
): Promise<WriteResult | null> {
  const outer = currentFrame();
  return await strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
    const parent = outer?.write ?? null;
    const write = createDocumentWrite(strapi, context, { parent, isNested: !!outer, trx, afterCommit: onCommit });
    const states = new Map(handlers.map((handler) => [handler, handler.state?.()]));
    await inFrame(write, async () => {
      for (const phase of PHASES) {
        if (phase === 'write') write.result = await next();
        else for (const handler of inOrder(handlers, phase)) await handler.phases[phase]?.(write, states.get(handler));
      }
    });
    return write.result;
  });
}

function inOrder(handlers: AnyHandler[], phase: Phase): AnyHandler[] {
  const acting = handlers.filter(({ phases }) => phase !== 'write' && phases[phase]);
  return PHASES.indexOf(phase) < WRITE ? acting : acting.reverse();
}

/** What a write leaves running, such as a worker that it woke, is no part of it once it has ended. */
async function inFrame<Result>(write: DocumentWrite | null, work: () => Promise<Result>): Promise<Result> {
  const frame: Frame = { write, isOpen: true };
  try {
    return await underWay.run(frame, work);
  } finally {
    frame.isOpen = false;
  }
}

const currentFrame = (): Frame | undefined => {
  const frame = underWay.getStore();
  return frame?.isOpen ? frame : undefined;
};
