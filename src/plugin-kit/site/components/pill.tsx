export interface Tag {
  label: string;
  /** What it means besides its words: good news, a limit, something that does not take place. */
  tone?: 'ok' | 'warn' | 'off';
  lang?: string;
}

/** States and kinds in words: « Gratuit », « Complet », « Annulé ». */
export const Tags = ({ tags }: { tags: Tag[] }) =>
  tags.length > 0 ? (
    <ul class="tags">
      {tags.map(({ label, tone, lang }) => (
        <li key={label} class={tone} lang={lang}>
          {label}
        </li>
      ))}
    </ul>
  ) : null;

interface PillProps {
  href: string;
  label: string;
  /** How many it leads to. */
  count?: number;
  isCurrent?: boolean;
}

/** One touch that answers « when, free, with children »: an address with its count. */
export const Pill = ({ href, label, count, isCurrent }: PillProps) => (
  <a class="pill" href={href} aria-current={isCurrent ? 'true' : undefined}>
    {label}
    {count !== undefined && <small> {count}</small>}
  </a>
);

/** Pills in a row, which is pushed aside where it is too long. */
export const Pills = ({ pills, label }: { pills: PillProps[]; label: string }) => (
  <nav class="pills" aria-label={label}>
    <ul>
      {pills.map((pill) => (
        <li key={pill.href}>
          <Pill {...pill} />
        </li>
      ))}
    </ul>
  </nav>
);
