import { Box, Typography } from '@strapi/design-system';
import { unstable_useDocument as useDocument } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { RECORD_LOCALE } from './record-locale';

const SCROLLING = { maxHeight: '16rem', overflowY: 'auto', whiteSpace: 'pre-wrap' } as const;

/** The French text of a field, beside its translation. The fields of a form ask for the French version together, once. */
export function SourceText({ name }: { name: string }) {
  const { formatMessage } = useIntl();
  const { id, slug = '', collectionType = '' } = useParams();
  const { document } = useDocument({
    model: slug,
    collectionType,
    ...(id ? { documentId: id } : {}),
    params: { locale: RECORD_LOCALE },
  });
  if (!document) return null;
  const text = textOf(document[name]);
  return (
    <Box tag="span" display="block" background="neutral100" hasRadius padding={2} marginTop={1}>
      <Typography tag="span" variant="sigma" textColor="neutral600">
        {formatMessage({ id: 'odus.translation.source', defaultMessage: 'In French' })}
      </Typography>
      <Box tag="span" display="block" style={SCROLLING} tabIndex={0} lang={text ? RECORD_LOCALE : undefined}>
        <Typography tag="span" variant="omega" textColor="neutral800">
          {text || formatMessage({ id: 'odus.translation.none', defaultMessage: 'No French text.' })}
        </Typography>
      </Box>
    </Box>
  );
}

/** A text, or the lines of a list of texts. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('\n') : '';
}
