import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useTranslate } from '../plugin';
import { StateBadge } from './StateBadge';

interface WaitingCardProps {
  /** Where the title leads. */
  to: string;
  title: string;
  state: string;
  author: string | null;
  /** Instant in milliseconds. */
  at: number;
  children: ReactNode;
}

/** Something that somebody asked for, in a list. */
export function WaitingCard({ to, title, state, author, at, children }: WaitingCardProps) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Typography tag={Link} to={to} variant="delta" textColor="primary600">
          {title}
        </Typography>
        <StateBadge state={state} />
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
        {t('suggestions.line', {
          author: author ?? '',
          at: formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Typography>
      {children}
    </Box>
  );
}
