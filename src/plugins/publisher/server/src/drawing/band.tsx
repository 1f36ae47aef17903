import type { ComponentChildren } from 'preact';

interface BandProps {
  title: string;
  /** Where to read on. */
  more?: { href: string; label: string } | undefined;
  children: ComponentChildren;
}

/** A part of a page under its title. */
export const Band = ({ title, more, children }: BandProps) => (
  <section class="band">
    <div class="band-head">
      <h2>{title}</h2>
      {more && <a href={more.href}>{more.label}</a>}
    </div>
    {children}
  </section>
);
