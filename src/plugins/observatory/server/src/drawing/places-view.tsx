import type { Place } from '../domain/declarations';
import type { PlaceEvenings } from '../services/observatory-page';
import type { Translate } from '../services/translate';
import { drawPlaces } from './draw-places';

interface PlacesProps {
  evenings: PlaceEvenings[];
  place: Place | null;
  addressOf(code: string): string;
  t: Translate;
}

/** The territory, each commune as dark as it has evenings without anything, and a way to each. */
export const PlacesView = ({ evenings, place: chosen, addressOf, t }: PlacesProps) => {
  const byCode = new Map(evenings.map((one) => [one.place.code, one]));
  const shareOf = (code: string) => {
    const found = byCode.get(code);
    return found ? found.none / found.all : 0;
  };
  const map = drawPlaces(
    evenings.map(({ place }) => place),
    shareOf,
  );
  return (
    <figure class="places-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={t('map.label')}>
        {map.places.map(({ code, name, path, x, y, shade }) => {
          const found = byCode.get(code);
          return (
            <a
              key={code}
              href={addressOf(code)}
              class={`shade-${shade}`}
              aria-label={t('map.place', { name, none: found?.none ?? 0, all: found?.all ?? 0 })}
              aria-current={chosen?.code === code ? 'true' : undefined}
            >
              <title>{t('map.place', { name, none: found?.none ?? 0, all: found?.all ?? 0 })}</title>
              {path ? <path d={path} /> : <circle cx={x} cy={y} r="20" />}
              <text x={x} y={y + 4} aria-hidden="true">
                {found?.none ?? 0}
              </text>
            </a>
          );
        })}
      </svg>
      <figcaption>
        <ol class="legend" aria-label={t('map.legend')}>
          {[0, 1, 2, 3, 4].map((shade) => (
            <li key={shade}>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" class={`shade-${shade}`}>
                <circle cx="10" cy="10" r="9" />
              </svg>
              {t('map.shade', { from: shade * 20, to: shade * 20 + 20 })}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
};
