import { Aside } from '../../../../../plugin-kit/site/components/links';
import { Tags } from '../../../../../plugin-kit/site/components/pill';
import type { Locale } from '../domain/language';
import type { DrawnMap, DrawnPlace } from '../domain/drawn-map';
import type { Translate } from '../services/translate';
import { shortWhen } from '../domain/short-when';
import type { LinkedCard } from '../services/lists';
import type { RowExtras } from './cards';

interface MapProps {
  map: DrawnMap;
  locale: Locale;
  t: Translate;
  /** Before the anchors of its places, where a page may hold several maps. */
  anchor?: string;
  extras?: RowExtras;
}

/** Dates of a place that are listed under it. */
const SHOWN = 3;

/**
 * Where it takes place: the outline of the territory and a disc a place, drawn here, so that nobody else learns who reads. Each disc leads to what its place
 * has, in the list below.
 */
export const MapView = ({ map, locale, t, anchor = '', extras }: MapProps) => (
  <section class="map">
    <svg viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={t('list.view.map')}>
      {map.towns.map(({ name, x, y }) => (
        <g key={name} class="town" aria-hidden="true">
          <text x={x + 6} y={y + 4}>
            {name}
          </text>
        </g>
      ))}
      {map.places.map(({ id, name, x, y, radius, cards }) => (
        <a key={id} href={`#${anchor}${id}`} aria-label={t('map.place', { name, count: cards.length })}>
          <circle cx={x} cy={y} r={radius} />
          <text x={x} y={y} aria-hidden="true">
            {cards.length}
          </text>
        </a>
      ))}
    </svg>
    <ul class="map-places">
      {map.places.map((place) => (
        <Place key={place.id} place={{ ...place, id: `${anchor}${place.id}` }} locale={locale} t={t} extras={extras} />
      ))}
    </ul>
    {map.elsewhere > 0 && <p class="hint">{t('map.elsewhere', { count: map.elsewhere })}</p>}
  </section>
);

interface PlaceProps extends Pick<MapProps, 'locale' | 't' | 'extras'> {
  place: DrawnPlace;
}

const Place = ({ place: { id, name, isTown, cards }, locale, t, extras }: PlaceProps) => (
  <li id={id} tabIndex={-1}>
    <h3>{name}</h3>
    <ul>
      {cards.slice(0, SHOWN).map((linked) => (
        <PlaceDate key={linked.href} linked={linked} isTown={isTown} locale={locale} extras={extras} />
      ))}
    </ul>
    {cards.length > SHOWN && <p class="hint">{t('month.more', { count: cards.length - SHOWN })}</p>}
  </li>
);

interface PlaceDateProps extends Pick<MapProps, 'locale' | 'extras'> {
  linked: LinkedCard;
  isTown: boolean;
}

function PlaceDate({ linked, isTown, locale, extras }: PlaceDateProps) {
  const { card, href } = linked;
  const { link, aside } = extras?.(linked) ?? {};
  return (
    <li class={card.isCancelled ? 'cancelled' : undefined}>
      {card.when && <span class="when">{shortWhen(card.when, locale)}</span>}{' '}
      <a href={href} lang={card.title.lang} {...link}>
        {card.title.text}
      </a>
      {isTown && card.where && <span class="where"> {card.where}</span>}
      {card.isCancelled && <Tags tags={[{ label: card.tags[0]?.text ?? '', tone: 'off' }]} />}
      {aside && <Aside aside={aside} link={link} />}
    </li>
  );
}
