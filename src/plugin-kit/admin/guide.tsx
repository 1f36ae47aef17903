import { Flex, Typography } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import type { ComponentType } from 'react';
import { useIntl } from 'react-intl';
import { Shortcuts, ShortcutsButton } from './shortcuts/Shortcuts';

/** The chapter of the guide that a page is about, in a window of its own: what is being typed stays; and what keys do. */
export function GuideLink({ chapter }: { chapter: string }) {
  const { formatMessage } = useIntl();
  return (
    <Flex
      justifyContent="flex-end"
      gap={4}
      wrap="wrap"
      paddingTop={4}
      paddingLeft={{ initial: 4, large: 10 }}
      paddingRight={{ initial: 4, large: 10 }}
    >
      <Shortcuts />
      <ShortcutsButton />
      <Typography tag="a" href={`/guide/${chapter}`} target="_blank" rel="noreferrer" textColor="primary600">
        <Flex gap={1} tag="span">
          <Question aria-hidden />
          {formatMessage({ id: 'odus.guide', defaultMessage: 'Help for this page' })}
        </Flex>
      </Typography>
    </Flex>
  );
}

/** A page with its link to the guide, as the menu of Strapi loads pages. */
export const withGuide = (chapter: string, load: () => Promise<{ default: ComponentType }>) => () =>
  load().then(({ default: Shown }) => ({
    default: () => (
      <>
        <GuideLink chapter={chapter} />
        <Shown />
      </>
    ),
  }));
