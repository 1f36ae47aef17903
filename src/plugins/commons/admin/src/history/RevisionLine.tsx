import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useTranslate } from '../plugin';
import type { Summary } from './types';
import { useWords } from './use-words';

/** A revision in a few lines: what, who, when, which fields. */
export function RevisionLine({ revision, children }: { revision: Summary; children?: ReactNode }) {
  const t = useTranslate();
  const words = useWords();
  return (
    <Box width="100%">
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{words.action(revision)}</Typography>
        {words.circumstances(revision).map((one) => (
          <Badge key={one} textColor="neutral700">
            {one}
          </Badge>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral700" tag="p">
        {revision.action === 'initial' ? '' : `${words.author(revision)} · `}
        <time dateTime={new Date(revision.at).toISOString()}>{words.moment(revision.at)}</time>
      </Typography>
      {revision.fields.length > 0 && (
        <Typography variant="pi" tag="p" textColor="neutral800">
          {t('history.fields', { fields: shortened(revision.fields) })}
        </Typography>
      )}
      {children}
    </Box>
  );
}

const SHOWN = 4;

const shortened = (fields: string[]): string =>
  fields.length > SHOWN ? `${fields.slice(0, SHOWN).join(', ')}… (+${fields.length - SHOWN})` : fields.join(', ');
