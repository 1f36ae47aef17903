import { Accordion, Box } from '@strapi/design-system';
import { useTranslate } from '../../plugin';
import { PlainText } from '../PlainText';
import type { Idea } from '../types';
import { useDates } from '../use-dates';

/** What an idea said before. */
export function Versions({ versions }: Pick<Idea, 'versions'>) {
  const t = useTranslate();
  const date = useDates();
  return (
    <Accordion.Root>
      <Accordion.Item value="versions">
        <Accordion.Header>
          <Accordion.Trigger>{t('ideas.versions', { count: versions.length })}</Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          {versions.map(({ at, text }) => (
            <Box key={at} padding={4}>
              <PlainText text={t('ideas.version', { at: date(at), text })} />
            </Box>
          ))}
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
}
