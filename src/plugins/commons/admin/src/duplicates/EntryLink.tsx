import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import { formOf, type Side } from './types';

/** The name of an entry, which opens its form beside what is being done. */
export function EntryLink({ uid, side: { documentId, name, isPublished } }: { uid: string; side: Side }) {
  const t = useTranslate();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag={Link} to={formOf(uid, documentId)} target="_blank" fontWeight="bold" textColor="primary600">
        {name || documentId}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {t(isPublished ? 'duplicates.published' : 'duplicates.draft')}
      </Typography>
    </Flex>
  );
}
