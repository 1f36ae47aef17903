import { useIntl } from 'react-intl';
import { WaitingForAnswer, WaitingLine } from '../../../../../plugin-kit/admin/home';
import type { CooperativeHome } from '../../../server/src/domain/cooperative-home';
import { PLUGIN_ID, useRead, useTranslate } from '../plugin';

/** What the cooperative waits for from the reader: their votes, and answers to who asks to join. */
export function WaitingLines() {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { data, failed } = useRead<CooperativeHome>('/home');
  if (failed) return <li role="alert">{failed}</li>;
  if (!data) return <WaitingForAnswer />;
  return (
    <>
      {data.votes.map(({ number, title, closesAt }) => (
        <WaitingLine key={number} to={`/plugins/${PLUGIN_ID}/decisions/${number}`}>
          {t('home.vote', { number, title, until: formatDate(closesAt, { day: 'numeric', month: 'long' }) })}
        </WaitingLine>
      ))}
      {data.requests > 0 && (
        <WaitingLine to={`/plugins/${PLUGIN_ID}/requests`}>{t('home.requests', { count: data.requests })}</WaitingLine>
      )}
    </>
  );
}
