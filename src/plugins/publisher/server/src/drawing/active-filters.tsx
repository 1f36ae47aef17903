import { listAddress } from '../domain/addresses';
import { resetOf } from '../domain/list-state';
import { activeLabel } from './active-label';
import type { NarrowedProps } from './narrowed-props';

/** The filters that are on, each of which a press takes off. */
export const ActiveFilters = ({ model, locale, t }: NarrowedProps) =>
  model.active.length > 0 ? (
    <ul class="active-filters" aria-label={t('list.active')}>
      {model.active.map((filter) => {
        const label = activeLabel(filter, model, locale, t);
        return (
          <li key={filter.key}>
            <a href={listAddress(model.path, filter.without)} aria-label={t('list.remove', { label })}>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      <li>
        <a class="clear" href={listAddress(model.path, resetOf(model.state))}>
          {t('list.clear')}
        </a>
      </li>
    </ul>
  ) : null;
