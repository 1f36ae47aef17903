import { violation, type Violation } from './violation';
import { isWebAddress } from './web-address';

/** E.164: a plus, the country, the number. */
const PHONE = /^\+[1-9]\d{6,14}$/;

interface Format {
  isValid(value: string): boolean;
  message: string;
}

const webAddress: Format = { isValid: (value) => isWebAddress(value), message: 'webAddress' };

/** Attributes whose text has a form, wherever they are. `onlineUrl` has a rule of its own (INV-8). */
const formats: Record<string, Format> = {
  url: webAddress,
  recordUrl: webAddress,
  phone: { isValid: (value) => PHONE.test(value), message: 'phoneFormat' },
};

export function formatViolations(name: string, value: unknown, path: Violation['path']): Violation[] {
  const format = formats[name];
  if (!format || typeof value !== 'string' || value === '' || format.isValid(value)) return [];
  return [violation('format', path, format.message, { value })];
}
