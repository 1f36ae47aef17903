import { Box, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { toInput, type Card, type Channel } from '../../types';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import { Cards } from './Cards';

interface Written {
  extension: string;
  text: string;
}

/** What people see, among the formats. */
const READER = 'reader';
const PAUSE_MS = 400;

/** The first items as a reader sees them, and one of them as each format writes it. */
export function FormatPreview({ channel }: { channel: Channel }) {
  const t = useTranslate();
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [written, setWritten] = useState<Written[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [cards, setCards] = useState<Card[] | null>(null);
  const [chosen, setChosen] = useState(READER);
  const asked = JSON.stringify({ ...toInput(channel), documentId: channel.documentId ?? '' });
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      post<{ data: Written[]; meta: { cards: Card[] } }>('/channels/preview/formats', JSON.parse(asked) as object)
        .then(({ data }) => {
          if (!isCurrent) return;
          setWritten(data.data);
          setCards(data.meta.cards);
          setProblem(null);
        })
        .catch((error: unknown) => isCurrent && setProblem(formatAPIError(error as never)));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // The error handler is made anew at each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, post]);
  const isForReaders = chosen === READER;
  const shown = written.find(({ extension }) => extension === chosen) ?? written[0];
  return (
    <Panel title={t('preview.title')} help={t('preview.help')}>
      {problem && <Typography textColor="danger600">{problem}</Typography>}
      <SingleSelect
        aria-label={t('preview.format')}
        value={isForReaders ? READER : (shown?.extension ?? READER)}
        onChange={(one) => setChosen(String(one))}
      >
        <SingleSelectOption value={READER}>{t('preview.reader')}</SingleSelectOption>
        {written.map(({ extension }) => (
          <SingleSelectOption key={extension} value={extension}>
            {extension === 'json' ? 'JSON' : `.${extension}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {isForReaders ? (
        cards && <Cards cards={cards} />
      ) : (
        <Box background="neutral100" hasRadius padding={3} maxHeight="60vh" overflow="auto" tabIndex={0}>
          <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '1.2rem', lineHeight: 1.5 }}>
            {shown?.text}
          </pre>
        </Box>
      )}
    </Panel>
  );
}
