import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { recommended } from '../../forms/recommended';
import { RecommendedMark } from './RecommendedMark';

/** What the marks beside the labels of a form mean. */
export function LegendPanel({ model }: { model: string }) {
  const { formatMessage } = useIntl();
  if (!(model in recommended)) return null;
  return {
    title: formatMessage({ id: 'odus.forms.legend', defaultMessage: 'Marks' }),
    content: (
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography variant="pi">
          <Typography variant="pi" textColor="danger600" tag="span">
            *
          </Typography>{' '}
          {formatMessage({ id: 'odus.forms.legend.required', defaultMessage: 'needed to publish' })}
        </Typography>
        <Typography variant="pi">
          <RecommendedMark />{' '}
          {formatMessage({ id: 'odus.forms.legend.recommended', defaultMessage: 'what the public asks for most' })}
        </Typography>
      </Flex>
    ),
  };
}
