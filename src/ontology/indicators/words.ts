import type { LocalisedText, Term } from '../records/source';

type Words = [fr: string, en: string, it: string];

/** A text in the three languages of the site. */
export const words = ([fr, en, it]: Words): LocalisedText => ({ fr, en, it });

/** A member of a dimension. */
export const member = (code: string, label: Words) => ({ code, label: words(label) });

/** A term without what only filters need. */
export const named = ({ code, label }: Pick<Term, 'code' | 'label'>) => ({ code, label });
