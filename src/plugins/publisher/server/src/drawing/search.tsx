import type { Translate } from '../services/translate';

interface SearchProps {
  t: Translate;
  /** Address of the list that is searched. */
  action: string;
  words?: string | null;
  /** What is looked for, when it is not everything that is on. */
  label?: string;
}

/** One box to look for a show, a venue or a town. */
export const Search = ({ t, action, words, label }: SearchProps) => (
  <form class="search" action={action} role="search">
    <input
      type="search"
      name="q"
      value={words ?? ''}
      aria-label={label ?? t('search.label')}
      placeholder={label ?? t('search.placeholder')}
    />
    <button type="submit" class="button">
      {t('search.send')}
    </button>
  </form>
);
