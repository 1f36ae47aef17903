import type { FacetValue } from '../channels/public-channels';
import { inLanguage } from '../domain/in-language';
import { PERIODS } from '../domain/periods';
import { RADII } from '../domain/list-state';
import type { FilterGroup } from '../services/narrowing';
import type { Message, Translate } from '../services/translate';
import type { NarrowedProps } from './narrowed-props';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/**
 * Every filter in one form, which works without scripts: what is ticked and typed is sent together. On a telephone it is folded into one button that
 * says how many filters are on.
 */
export const Filters = ({ model, locale, t }: NarrowedProps) => (
  <details class="filters">
    <summary>
      {model.active.length > 0 ? t('list.filters.on', { count: model.active.length }) : t('list.filters')}
    </summary>
    <form action={model.path}>
      {model.state.q && <input type="hidden" name="q" value={model.state.q} />}
      {model.state.view !== 'list' && <input type="hidden" name="view" value={model.state.view} />}
      {model.siteChannel.channel.hasPeriod && <When model={model} t={t} />}
      {model.groups.map((group) => (
        <Group key={group.parameter} group={group} t={t} />
      ))}
      {model.siteChannel.presentation.measures && <Measures model={model} locale={locale} />}
      {model.places.length > 0 && <Around model={model} t={t} />}
      <p class="send">
        <button type="submit" class="button">
          {t('list.apply')}
        </button>
      </p>
    </form>
  </details>
);

type Part = Pick<NarrowedProps, 'model' | 't'>;

const When = ({ model: { state }, t }: Part) => (
  <fieldset>
    <legend>{t('filter.when')}</legend>
    <label class="line">
      <span class="hidden-text">{t('filter.when')}</span>
      <select name="when">
        <option value="">{t('filter.when.any')}</option>
        {PERIODS.map((period) => (
          <option key={period} value={period} selected={state.when === period}>
            {t(`period.${period}` as Message)}
          </option>
        ))}
      </select>
    </label>
    <div class="pair dates">
      <label>
        {t('filter.from')}
        <input type="date" name="from" value={state.from ?? ''} />
      </label>
      <label>
        {t('filter.to')}
        <input type="date" name="to" value={state.to ?? ''} />
      </label>
    </div>
    <label class="line">
      {t('filter.startsAfter')}
      <input type="time" name="startsAfter" value={state.startsAfter ?? ''} step={1800} />
    </label>
    <details open={state.weekday.length > 0}>
      <summary>{t('filter.weekday')}</summary>
      {WEEKDAYS.map((day) => (
        <label key={day} class="tick">
          <input type="checkbox" name="weekday" value={day} checked={state.weekday.includes(day)} />
          {t(`weekday.${day}` as Message)}
        </label>
      ))}
    </details>
  </fieldset>
);

const Group = ({ group: { parameter, label, shown, more }, t }: { group: FilterGroup; t: Translate }) => (
  <fieldset>
    <legend>{label}</legend>
    {shown.map((value) => (
      <Term key={value.code} parameter={parameter} value={value} />
    ))}
    {more.length > 0 && (
      <details>
        <summary>{t('filter.more')}</summary>
        {more.map((value) => (
          <Term key={value.code} parameter={parameter} value={value} />
        ))}
      </details>
    )}
  </fieldset>
);

const Term = ({ parameter, value: { code, label, count, isSelected } }: { parameter: string; value: FacetValue }) => (
  <label class="tick">
    <input type="checkbox" name={parameter} value={code} checked={isSelected} />
    <span>{label}</span>
    <small>{count}</small>
  </label>
);

/** Numbers to type: a price, an age. */
const Measures = ({ model: { state, siteChannel }, locale }: Pick<NarrowedProps, 'model' | 'locale'>) => (
  <div class="pair measures">
    {siteChannel.presentation.measures?.map(({ parameter, label, max }) => (
      <label key={parameter}>
        {inLanguage(label, locale)}
        <input
          type="number"
          name={parameter}
          min={0}
          max={max}
          value={state.measures[parameter] ?? ''}
          inputMode="numeric"
        />
      </label>
    ))}
  </div>
);

const Around = ({ model: { state, places }, t }: Part) => (
  <fieldset>
    <legend>{t('filter.around')}</legend>
    <div class="pair">
      <label>
        <span class="hidden-text">{t('filter.around')}</span>
        <select name="around">
          <option value="">{t('filter.around.any')}</option>
          {places.map(({ code, name }) => (
            <option key={code} value={code} selected={state.around === code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="hidden-text">{t('filter.radius')}</span>
        <select name="radius">
          {RADII.map((radius) => (
            <option key={radius} value={radius} selected={(state.radius ?? 10) === radius}>
              {t('filter.km', { count: radius })}
            </option>
          ))}
        </select>
      </label>
    </div>
  </fieldset>
);
