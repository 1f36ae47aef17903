import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../plugin-kit/admin/ReadFailed';
import { PLUGIN_ID, useRead, useTranslate, useWrite } from '../plugin';
import { AttributeChoice } from './AttributeChoice';
import { EntryLink } from './EntryLink';
import { MergeButton } from './MergeButton';
import { Reasons } from './Reasons';
import { useAskedBy } from './use-asked-by';
import type { Choice, Side, SideBySide } from './types';

const QUEUE = `/plugins/${PLUGIN_ID}/duplicates`;

/** Two entries side by side: they are not the same, or one stays and takes what is best of both. */
export function PairPage() {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const askedBy = useAskedBy();
  const { id = '' } = useParams();
  const [stays, setStays] = useState<string | null>(null);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const path = `/duplicates/pairs/${id}`;
  const { data, failed } = useRead<SideBySide>(`${path}${stays ? `?kept=${stays}` : ''}`);
  if (failed !== null) return <ReadFailed why={failed} back="/plugins/commons/duplicates" />;
  if (!data) return <Page.Loading />;
  const { uid, kept, replaced, attributes, conflicts, reasons, mayMerge, state } = data;
  const done = async (address: string, body: object | undefined, message: string) => {
    if (await write('post', `${path}/${address}`, body, message)) void navigate(QUEUE);
  };
  const keep = (side: Side) => {
    setStays(side.documentId);
    setChoices({});
  };
  return (
    <Page.Main>
      <Page.Title>{t('duplicates.pair.title')}</Page.Title>
      <Layouts.Header
        title={t('duplicates.pair.title')}
        subtitle={t('duplicates.pair.subtitle')}
        navigationAction={<BackButton fallback={QUEUE} />}
        secondaryAction={
          <Button variant="tertiary" onClick={() => void done('distinct', undefined, 'duplicates.toldApart')}>
            {t('duplicates.tellApart')}
          </Button>
        }
        primaryAction={
          mayMerge && state !== 'merged' ? (
            <MergeButton
              names={{ kept: kept.name, replaced: replaced.name }}
              onMerge={() => void done('merge', { kept: kept.documentId, choices }, 'duplicates.merged')}
            />
          ) : undefined
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!mayMerge && <Typography textColor="neutral700">{t('duplicates.pair.forbidden')}</Typography>}
          <Flex gap={4} wrap="wrap" alignItems="stretch">
            <Card title={t('duplicates.pair.kept')}>
              <EntryLink uid={uid} side={kept} />
            </Card>
            <Card title={t('duplicates.pair.replaced')}>
              <EntryLink uid={uid} side={replaced} />
              <Button variant="secondary" size="S" onClick={() => keep(replaced)}>
                {t('duplicates.pair.keepThis')}
              </Button>
            </Card>
          </Flex>
          {state === 'asked' && <Typography>{askedBy(data)}</Typography>}
          <Reasons reasons={reasons} />
          {attributes.length === 0 && <Typography>{t('duplicates.pair.alike')}</Typography>}
          {attributes.map((one) => (
            <AttributeChoice
              key={`${kept.documentId} ${one.attribute}`}
              {...one}
              choice={choices[one.attribute] ?? one.choice}
              isReadOnly={!mayMerge}
              onChoose={(choice) => setChoices({ ...choices, [one.attribute]: choice })}
            />
          ))}
          {conflicts.map(({ scheme, kept: own, replaced: other }) => (
            <Typography key={scheme} textColor="neutral800">
              {t('duplicates.pair.conflict', { scheme, kept: own, replaced: other })}
            </Typography>
          ))}
          <Typography textColor="neutral600">{t('duplicates.pair.follows')}</Typography>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} flex="1 1 20rem">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="h2" variant="sigma" textColor="neutral600">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}
