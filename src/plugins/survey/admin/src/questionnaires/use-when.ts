import { useIntl } from 'react-intl';
import { useTranslate } from '../plugin';
import type { QuestionnaireLine } from '../types';

/** When a questionnaire is open, in words. */
export function useWhen() {
  const { formatDate } = useIntl();
  const t = useTranslate();
  const format = (at: number) => formatDate(at, { dateStyle: 'long', timeStyle: 'short' });
  return ({ stage, opensAt, closesAt }: QuestionnaireLine) =>
    t(`stage.${stage}`, { opens: format(opensAt), closes: format(closesAt) });
}
