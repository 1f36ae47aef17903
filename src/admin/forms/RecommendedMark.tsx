import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** Beside the label of a field that is worth filling. */
export function RecommendedMark() {
  const { formatMessage } = useIntl();
  return (
    <Typography variant="pi" textColor="success700">
      {formatMessage({ id: 'odus.forms.recommended', defaultMessage: 'recommended' })}
    </Typography>
  );
}
