import type { Core } from '@strapi/strapi';
import type { Outcome, Problem } from '../../domain/batch/batch';
import { translate } from '../translate';

interface Rejection {
  message: string;
  status?: number;
  details?: { errors?: { path: string[]; message: string }[] };
}

/** What a refused write says to who typed the row, each message under its column. What nobody could foresee is logged. */
export function rejectedOutcome(
  strapi: Core.Strapi,
  error: unknown,
  columnOf: (path: string[]) => string | null,
): Omit<Outcome, 'row'> {
  const { details, message, status } = error as Rejection;
  const foreseen = details?.errors;
  if (!foreseen?.length) strapi.log.error(`commons: a row could not be written: ${(error as Error).stack ?? message}`);
  const problems: Problem[] = foreseen?.length
    ? foreseen.map((one) => ({ column: columnOf(one.path), message: one.message }))
    : [{ column: null, message: translate(strapi, 'entering.unexpected') }];
  return { state: status === 409 ? 'exists' : 'refused', documentId: null, problems };
}
