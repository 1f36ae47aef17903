import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { spread, type PlaceWeek } from '../domain/gaps';
import { nearestInWords, proposalInWords } from './words';
import type { ObservatoryModel } from '../services/observatory-page';
import type { Locale, Translate } from '../services/translate';

interface GapsProps {
  model: ObservatoryModel;
  locale: Locale;
  t: Translate;
}

/** Gaps that are shown, of all communes together. */
const SHOWN = 12;
const KINDS = 3;

/** What the weeks to come lack, and which evening of which hall would give it. */
export const GapsView = ({ model, locale, t }: GapsProps) => {
  const { gaps, place, weeks, minutes } = model;
  if (gaps.length === 0) return <EmptyState title={t('gaps.none', { weeks, minutes })} />;
  const shown = place ? gaps : spread(gaps, SHOWN);
  return (
    <>
      <ul class="gaps">
        {shown.map((gap) => (
          <Gap key={`${gap.place.code} ${gap.week}`} gap={gap} model={model} locale={locale} t={t} />
        ))}
      </ul>
      {shown.length < gaps.length && <p class="hint">{t('gaps.more', { count: gaps.length - shown.length })}</p>}
    </>
  );
};

const Gap = ({ gap, model, locale, t }: { gap: PlaceWeek } & GapsProps) => {
  const { place, week, kinds } = gap;
  return (
    <li>
      <h3>{place.name}</h3>
      <p class="when">{model.labelOf('week', week, locale)}</p>
      <p>{nearestInWords(gap, t)}</p>
      {kinds.length > 0 && (
        <p class="hint">
          {kinds
            .slice(0, KINDS)
            .map(({ kind, minutes: away }) =>
              t('gaps.kind', { kind: model.labelOf('discipline', kind, locale), minutes: away }),
            )
            .join(' · ')}
        </p>
      )}
      <p class="proposal">{proposalInWords(gap, model, t, locale)}</p>
    </li>
  );
};
