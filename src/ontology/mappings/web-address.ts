/** An address of the web with what schemas of URIs refuse in it escaped; undefined when it is not one. */
export function webAddress(address: string | null | undefined): string | undefined {
  const parsed = address ? URL.parse(address) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : undefined;
}
