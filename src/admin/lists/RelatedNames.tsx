import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { inAdminLanguage } from '../fields/extra/extra-field';
import { relatedNames, type RelatedName } from './related-names';

interface RelatedNamesProps {
  /** Type and attribute: `api::production.production/companies`. */
  column: string;
  documentId: string;
}

/** What an entry of a list is joined to, by its names: Strapi shows how many there are. */
export function RelatedNames({ column, documentId }: RelatedNamesProps) {
  const { get } = useFetchClient();
  const [names, setNames] = useState<RelatedName[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    relatedNames(get, column, documentId)
      .then((found) => isCurrent && setNames(found))
      // A list is worth reading without them.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [get, column, documentId]);
  const shown = (names ?? []).map(inAdminLanguage);
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="24rem">
      {shown.join(', ') || '-'}
    </Typography>
  );
}
