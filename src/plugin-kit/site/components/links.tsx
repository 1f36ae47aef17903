/** How links leave: a page that stands in another one opens theirs beside it. */
export interface LinkAttributes {
  rel?: 'noopener';
  target?: '_blank';
}

/** A short link beside an entry, and what is read aloud in its place, which says of which entry it is. */
export interface AsideLink {
  href: string;
  text: string;
  label: string;
}

export const Aside = ({ aside: { href, text, label }, link }: { aside: AsideLink; link?: LinkAttributes }) => (
  <p class="aside-link">
    <a href={href} aria-label={label} {...link}>
      {text}
    </a>
  </p>
);
