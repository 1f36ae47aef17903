import { Box, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { messageId, useTranslate } from '../plugin';
import { ScoreBar } from './ScoreBar';
import { scoreOf } from './scores';

interface Row {
  documentId: string;
  updatedAt?: string;
}

interface Context {
  displayedHeaders: object[];
  layout: { options?: { draftAndPublish?: boolean } };
}

/** Adds the completeness of each entry to the lists of what people publish: terms and communes have none. */
export function addScores<Given extends Context>(context: Given): Given {
  if (!context.layout.options?.draftAndPublish) return context;
  const column = {
    name: 'commonsScore',
    label: { id: messageId('quality.score'), defaultMessage: 'Completeness' },
    attribute: { type: 'custom' },
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId, updatedAt }: Row, _header: object, { model }: { model: string }) => (
      <ScoreCell key={updatedAt} uid={model} documentId={documentId} />
    ),
  };
  const [name, ...others] = context.displayedHeaders;
  return { ...context, displayedHeaders: [...(name ? [name] : []), column, ...others] };
}

function ScoreCell({ uid, documentId }: { uid: string; documentId: string }) {
  const t = useTranslate();
  const { get } = useFetchClient();
  const [score, setScore] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    scoreOf(get, uid, documentId)
      .then((found) => isCurrent && setScore(found))
      // A list is worth reading without its scores.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [get, uid, documentId]);
  if (score === null) return <Typography textColor="neutral800">–</Typography>;
  return (
    <Box minWidth="8rem">
      <ScoreBar score={score} label={t('quality.score')} />
    </Box>
  );
}
