import { AsyncLocalStorage } from 'node:async_hooks';

const underWay = new AsyncLocalStorage<true>();

/** What a write makes the application write in turn, or what was judged already, is nobody's to allow again. */
export const asConsequence = <Result>(write: () => Promise<Result>): Promise<Result> => underWay.run(true, write);

export const isConsequence = (): boolean => underWay.getStore() === true;
