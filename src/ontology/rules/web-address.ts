const WEB = ['http:', 'https:'];

/** Whether it is an absolute web address. */
export function isWebAddress(value: string, protocols: string[] = WEB): boolean {
  try {
    const url = new URL(value);
    return protocols.includes(url.protocol) && url.hostname !== '';
  } catch {
    return false;
  }
}
