import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { listAddress } from '../domain/addresses';
import { resetOf } from '../domain/list-state';
import { activeLabel } from './active-label';
import type { NarrowedProps } from './narrowed-props';

/** Which filter to drop, with what that gives. */
export const NothingFound = ({ model, locale, t }: NarrowedProps) => {
  const { waysOut, active, path, state, siteChannel } = model;
  const isAgenda = siteChannel.channel.hasPeriod;
  const nothing = t(isAgenda ? 'empty.nothing' : 'empty.nobody');
  return (
    <EmptyState
      title={t('empty.title')}
      text={waysOut.length > 0 ? t('empty.text') : active.length === 0 ? nothing : undefined}
    >
      {waysOut.length > 0 && (
        <ul class="ways-out">
          {waysOut.map(({ filter, count }) => (
            <li key={filter.key}>
              <a href={listAddress(path, filter.without)}>
                {t('empty.way', { label: activeLabel(filter, model, locale, t), count })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {active.length > 0 && (
        <p>
          <a href={listAddress(path, resetOf(state))}>{t(isAgenda ? 'empty.all' : 'empty.allOfList')}</a>
        </p>
      )}
    </EmptyState>
  );
};
