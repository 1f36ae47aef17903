import { dayFormat, dayInstant } from '../../formats';
import type { Language } from '../languages';
import { Aside, type AsideLink, type LinkAttributes } from './links';
import { Picture, type PictureSource } from './picture';
import { Tags, type Tag } from './pill';
import { Poster, type PosterProps } from './poster';

export interface DayRow {
  href: string;
  title: string;
  lang?: string;
  /** Hour in words; absent when nobody said one. */
  time?: string;
  dateTime: string;
  /** Who, then where. */
  lines: string[];
  tags: Tag[];
  picture?: PictureSource | null;
  poster?: PosterProps;
  isCancelled?: boolean;
  link?: LinkAttributes;
  /** What one may do with it besides reading its page. */
  aside?: AsideLink;
}

export interface Day {
  /** `YYYY-MM-DD` */
  date: string;
  rows: DayRow[];
}

interface DayListProps {
  days: Day[];
  language: Language;
  heading?: 'h2' | 'h3';
}

/** Dates by day: the day is read first, then the hour, then what. One rule a day. */
export const DayList = ({ days, language, heading: Heading = 'h2' }: DayListProps) => (
  <div class="days">
    {days.map(({ date, rows }) => {
      const { day, weekday, month } = partsOf(date, language);
      const RowHeading = Heading === 'h2' ? 'h3' : 'h4';
      return (
        <section class="day" key={date}>
          <Heading>
            <time datetime={date}>
              <b>{day}</b> <span>{weekday}</span> <span>{month}</span>
            </time>
          </Heading>
          <ul>
            {rows.map((row) => (
              <Row key={row.href} row={row} heading={RowHeading} />
            ))}
          </ul>
        </section>
      );
    })}
  </div>
);

function Row({ row, heading: Heading }: { row: DayRow; heading: 'h3' | 'h4' }) {
  const { href, title, lang, time, dateTime, lines, tags, picture, poster, isCancelled, link, aside } = row;
  return (
    <li class={isCancelled ? 'row cancelled' : 'row'}>
      <time datetime={dateTime}>{time}</time>
      <div>
        <Heading lang={lang}>
          <a href={href} {...link}>
            {title}
          </a>
        </Heading>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Tags tags={tags} />
        {aside && <Aside aside={aside} link={link} />}
      </div>
      {picture ? <Picture class="thumbnail" picture={picture} sizes="7rem" /> : poster && <Poster {...poster} />}
    </li>
  );
}

const DAY = { day: 'numeric', weekday: 'long', month: 'long', year: 'numeric' } as const;

/** The parts of a day as they stand beside its dates: 1, « vendredi », « janvier 2027 ». */
export function partsOf(date: string, language: Language): { day: string; weekday: string; month: string } {
  const parts = dayFormat(language, DAY).formatToParts(dayInstant(date));
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
  return { day: part('day'), weekday: part('weekday'), month: `${part('month')} ${part('year')}` };
}
