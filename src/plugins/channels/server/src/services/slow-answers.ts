import type { Rendition } from '../delivery/rendition';
import { createSlowAnswers } from '../delivery/slow-answers';

/** Answers that are made between two requests. */
export default () => createSlowAnswers<Rendition>();
