import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { ButtonLink } from '../../../../../plugin-kit/site/components/form';
import { homePath } from '../domain/addresses';
import type { Locale } from '../domain/language';
import type { Translate } from '../services/translate';

/** In place of what is not there. */
export const AbsentPage = ({ t, locale }: { t: Translate; locale: Locale }) => (
  <>
    <div class="page-head">
      <h1>{t('absent.title')}</h1>
    </div>
    <EmptyState title={t('absent.text')}>
      <ButtonLink href={homePath(locale)}>{t('absent.back')}</ButtonLink>
    </EmptyState>
  </>
);
