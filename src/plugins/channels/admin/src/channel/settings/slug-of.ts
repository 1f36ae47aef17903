import { withoutAccents } from '../../../../../../plugin-kit/without-accents';

/** The address that a name suggests: lower case, without accents. */
export const slugOf = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96);
