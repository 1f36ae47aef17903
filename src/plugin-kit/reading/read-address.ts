import { EMPTY, read, unreadable, unsure, type Reading } from './reading';

const WITHOUT_PROTOCOL = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i;

/** A web address: whole, or without its beginning, which is then asked for. */
export function readAddress(text: string): Reading<string> {
  const written = text.trim();
  if (written === '' || written === '-') return EMPTY;
  if (/^https?:\/\//i.test(written)) return URL.canParse(written) ? read(written) : unreadable('address');
  return WITHOUT_PROTOCOL.test(written) ? unsure('wholeAddress', [`https://${written}`]) : unreadable('address');
}
