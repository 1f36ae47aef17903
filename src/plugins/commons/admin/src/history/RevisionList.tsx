import { Box, Button, Flex } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import { RevisionLine } from './RevisionLine';
import type { Summary } from './types';

interface RevisionListProps {
  revisions: Summary[];
  to: number;
  from: number | null;
  onShow(id: number): void;
  onCompare(id: number): void;
}

/** The writes of an entry, the newest first: each shows what it changed, or is compared with the one that is shown. */
export function RevisionList({ revisions, to, from, onShow, onCompare }: RevisionListProps) {
  const t = useTranslate();
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {revisions.map((revision) => {
        const isShown = revision.id === to || revision.id === from;
        return (
          <Box
            tag="li"
            key={revision.id}
            background="neutral0"
            padding={3}
            hasRadius
            shadow="tableShadow"
            borderColor={isShown ? 'primary600' : 'neutral0'}
            borderStyle="solid"
            borderWidth="2px"
          >
            <RevisionLine revision={revision}>
              <Flex gap={2} paddingTop={2} wrap="wrap">
                <Button
                  size="S"
                  variant="tertiary"
                  aria-pressed={revision.id === to}
                  aria-label={t('history.show.named', { number: revision.number })}
                  onClick={() => onShow(revision.id)}
                >
                  {t('history.show')}
                </Button>
                {revision.id !== to && (
                  <Button
                    size="S"
                    variant="tertiary"
                    aria-pressed={revision.id === from}
                    aria-label={t('history.compare.named', { number: revision.number })}
                    onClick={() => onCompare(revision.id)}
                  >
                    {t('history.compare')}
                  </Button>
                )}
              </Flex>
            </RevisionLine>
          </Box>
        );
      })}
    </Flex>
  );
}
