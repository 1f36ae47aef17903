import { isIP } from 'node:net';

const MAX_LENGTH = 100;
/** Names of a machine or of a house, not of the web (RFC 6761, RFC 6762, RFC 8375). */
const AT_HOME = /\.(local|localhost|internal|home|lan|arpa|test)$/;

/** Host of a page's address, as the web names it; empty when it says nothing, or may be somebody's own machine. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const isOfTheWeb = /^https?:$/.test(protocol) && host.includes('.') && !isIP(host) && !AT_HOME.test(host);
  return isOfTheWeb && host.length <= MAX_LENGTH ? host : '';
}
