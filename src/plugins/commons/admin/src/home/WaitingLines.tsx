import { WaitingForAnswer, WaitingLine } from '../../../../../plugin-kit/admin/home';
import type { Waiting } from '../../../server/src/domain/home/waiting';
import { PLUGIN_ID, useRead, useTranslate } from '../plugin';

/** Where each thing that waits is done, in the order in which people should do it. */
const PAGES: Record<keyof Waiting, string> = {
  suggestions: 'suggestions',
  claims: 'suggestions',
  publications: 'notices',
  messages: 'notices',
  clashes: 'notices',
  stale: 'quality?scope=mine&stale=yes',
  duplicates: 'duplicates',
};

/** What waits for the reader in the entries. */
export function WaitingLines() {
  const t = useTranslate();
  const { data, failed } = useRead<Waiting>('/home/waiting');
  if (failed) return <li role="alert">{failed}</li>;
  if (!data) return <WaitingForAnswer />;
  return (Object.keys(PAGES) as (keyof Waiting)[])
    .filter((name) => data[name] > 0)
    .map((name) => (
      <WaitingLine key={name} to={`/plugins/${PLUGIN_ID}/${PAGES[name]}`}>
        {t(`home.waiting.${name}`, { count: data[name] })}
      </WaitingLine>
    ));
}
