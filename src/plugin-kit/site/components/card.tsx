import { Aside, type AsideLink, type LinkAttributes } from './links';
import { Poster, type PosterProps } from './poster';
import { Picture, type PictureSource } from './picture';
import { Tags, type Tag } from './pill';

export interface CardProps {
  href: string;
  title: string;
  /** Language of the title when it is not that of the page. */
  lang?: string;
  when?: string;
  /** For machines: `2027-03-12T20:30:00+01:00`. */
  dateTime?: string;
  where?: string;
  /** Why it is here, or what it is. */
  note?: string;
  picture?: PictureSource | null;
  /** Drawn when there is no picture. */
  poster: PosterProps;
  tags?: Tag[];
  isCancelled?: boolean;
  isFirst?: boolean;
  heading?: 'h2' | 'h3' | 'h4';
  link?: LinkAttributes;
  /** What one may do with it besides reading its page. */
  aside?: AsideLink;
}

const SIZES = '(min-width: 72rem) 22rem, (min-width: 40rem) 45vw, calc(100vw - 2rem)';

/** An entry among others: its picture, when, what, where. All of it leads to its page. */
export function Card({ href, title, lang, heading: Heading = 'h3', ...card }: CardProps) {
  const { when, dateTime, where, note, picture, poster, tags = [], isCancelled, isFirst, link, aside } = card;
  return (
    <article class={isCancelled ? 'card cancelled' : 'card'}>
      <div class="card-picture">
        {picture ? <Picture picture={picture} sizes={SIZES} isFirst={isFirst} /> : <Poster {...poster} />}
      </div>
      <div class="card-text">
        {when && <p class="when">{dateTime ? <time datetime={dateTime}>{when}</time> : when}</p>}
        <Heading lang={lang}>
          <a href={href} {...link}>
            {title}
          </a>
        </Heading>
        {where && <p>{where}</p>}
        <Tags tags={tags} />
        {note && <p class="note">{note}</p>}
        {aside && <Aside aside={aside} link={link} />}
      </div>
    </article>
  );
}

/** Cards side by side, as many as there is room for. */
export const Cards = ({ cards }: { cards: CardProps[] }) => (
  <ul class="cards">
    {cards.map((card) => (
      <li key={card.href}>
        <Card {...card} />
      </li>
    ))}
  </ul>
);
