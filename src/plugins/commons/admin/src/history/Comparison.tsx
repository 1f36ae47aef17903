import { Box, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { hidesSome } from '../../../server/src/domain/history/hidden';
import { Confirmed } from '../fields/Confirmed';
import { useRead, useTranslate } from '../plugin';
import { ChangeView } from './ChangeView';
import type { ComparisonOfRevisions, FieldChange, Summary } from './types';
import { useWords } from './use-words';

interface ComparisonProps {
  to: number;
  from: number | null;
  /** Number of the latest revision, which is what the entry is now. */
  latest: number;
  mayRestore: boolean;
  onRestore(revision: Summary, attributes?: string[]): void;
  onRevert(revision: Summary): void;
}

/** What differs between two revisions, and the ways back. */
export function Comparison({ to, from, latest, mayRestore, onRestore, onRevert }: ComparisonProps) {
  const t = useTranslate();
  const { data, failed } = useRead<ComparisonOfRevisions>(
    `/history/compare?to=${to}${from === null ? '' : `&from=${from}`}`,
  );
  if (failed) return <Page.Error />;
  if (!data) return <Page.Loading />;
  const isOneWrite = data.from?.number === data.to.number - 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Heading comparison={data} />
      {mayRestore && (
        <Flex gap={2} wrap="wrap">
          {isOneWrite && data.changes.length > 0 && !data.changes.some(({ change }) => hidesSome(change)) && (
            <Confirmed label={t('history.revert')} onConfirm={() => onRevert(data.to)}>
              {t('history.revert.confirm')}
            </Confirmed>
          )}
          {[data.from, data.to].map(
            (revision) =>
              revision &&
              revision.number < latest && <Whole key={revision.id} revision={revision} onRestore={onRestore} />,
          )}
        </Flex>
      )}
      {data.changes.length === 0 && <Typography textColor="neutral700">{t('history.same')}</Typography>}
      {data.changes.map((field) => (
        <Field key={field.attribute} field={field}>
          {mayRestore && data.from && !hidesSome(field.change) && (
            <Restore field={field} from={data.from} onRestore={onRestore} />
          )}
        </Field>
      ))}
    </Flex>
  );
}

function Heading({ comparison: { from, to } }: { comparison: ComparisonOfRevisions }) {
  const t = useTranslate();
  const words = useWords();
  return (
    <Box>
      <Typography variant="beta" tag="h2">
        {from ? t('history.between', { from: from.number, to: to.number }) : t('history.first', { number: to.number })}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {from ? `${words.moment(from.at)} → ${words.moment(to.at)}` : words.moment(to.at)}
      </Typography>
    </Box>
  );
}

function Field({ field, children }: { field: FieldChange; children: React.ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2} wrap="wrap" paddingBottom={2}>
        <Typography variant="delta" tag="h3">
          {field.label}
        </Typography>
        {children}
      </Flex>
      <ChangeView change={field.change} />
    </Box>
  );
}

type OnRestore = ComparisonProps['onRestore'];

function Restore({ field, from, onRestore }: { field: FieldChange; from: Summary; onRestore: OnRestore }) {
  const t = useTranslate();
  return (
    <Confirmed
      label={t('history.restore.field')}
      name={t('history.restore.field.named', { field: field.label })}
      onConfirm={() => onRestore(from, [field.attribute])}
    >
      {t('history.restore.field.confirm', { field: field.label, number: from.number })}
    </Confirmed>
  );
}

function Whole({ revision, onRestore }: { revision: Summary; onRestore: OnRestore }) {
  const t = useTranslate();
  return (
    <Confirmed label={t('history.restore.whole', { number: revision.number })} onConfirm={() => onRestore(revision)}>
      {t('history.restore.whole.confirm', { number: revision.number })}
    </Confirmed>
  );
}
