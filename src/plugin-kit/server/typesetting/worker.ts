import { parentPort } from 'node:worker_threads';
import { createTypesetter, type Manuscript } from './compile';

const typeset = createTypesetter();

/** Sets what it is sent, in a thread of its own: a long programme takes seconds of a processor. */
parentPort?.on('message', (manuscript: Manuscript) => {
  try {
    parentPort?.postMessage({ typeset: typeset(manuscript) });
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
