import { Box, Flex, Typography } from '@strapi/design-system';
import type { Card } from '../../types';
import { useTranslate } from '../../use-translate';

/** The first items as a reader sees them, on a site or in a feed. */
export function Cards({ cards }: { cards: Card[] }) {
  const t = useTranslate();
  if (cards.length === 0) return <Typography textColor="neutral600">{t('live.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {cards.map(({ documentId, title, text, picture, categories }) => (
        <Box key={documentId} tag="article" background="neutral100" hasRadius padding={4}>
          <Flex alignItems="flex-start" gap={4}>
            {picture && (
              <img
                src={picture.url}
                alt=""
                title={picture.credit}
                style={{ width: '9.6rem', height: '9.6rem', objectFit: 'cover', borderRadius: 4 }}
              />
            )}
            <Flex direction="column" alignItems="stretch" gap={1} minWidth="0">
              <Typography tag="h3" variant="delta">
                {title}
              </Typography>
              <Typography style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
              {categories.length > 0 && (
                <Typography variant="pi" textColor="neutral600">
                  {categories.join(' · ')}
                </Typography>
              )}
            </Flex>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
