import type { Channel, Source } from '../types';

/** What readers of a public channel lose when it is saved as it is typed. */
export interface Consequence {
  /** Key of what is said of it. */
  key: 'private' | 'slug' | 'formats' | 'source';
  values: Record<string, string>;
}

/** What is to be said before a channel is saved; nothing for one that nobody reads yet. */
export function consequencesOf(saved: Channel, typed: Channel, source: Source): Consequence[] {
  if (!saved.documentId || !saved.isPublic) return [];
  const found: Consequence[] = [];
  if (!typed.isPublic) found.push({ key: 'private', values: {} });
  if (typed.slug !== saved.slug) found.push({ key: 'slug', values: { from: saved.slug, to: typed.slug } });
  if (typed.source !== saved.source) return [...found, { key: 'source', values: {} }];
  const isOpen = ({ formats }: Channel, extension: string) => !formats || formats.includes(extension);
  const closed = source.formats.filter(({ extension }) => isOpen(saved, extension) && !isOpen(typed, extension));
  if (closed.length > 0)
    found.push({ key: 'formats', values: { formats: closed.map(({ extension }) => `.${extension}`).join(', ') } });
  return found;
}
