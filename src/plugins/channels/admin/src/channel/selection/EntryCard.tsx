import { Badge, Box, Button, Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { useState } from 'react';
import { StateBadge } from '../../fields/StateBadge';
import { EntryLine } from '../../fields/EntryLine';
import type { Choices, Entry } from '../../types';
import { useTranslate } from '../../use-translate';
import { OverlayDialog } from './OverlayDialog';
import { RejectionDialog } from './RejectionDialog';
import { Why } from './Why';

interface EntryCardProps {
  entry: Entry;
  locales: string[];
  pictures: Choices['pictures'];
  hasOverlay: boolean;
  isReadOnly: boolean;
  pinnedIds: string[];
  /** Whether the decision was taken. */
  onDecide(body: object): Promise<boolean>;
  onOrder(documentIds: string[]): void;
}

/** An entry on the board: how it stands, why, and what may be decided of it. */
export function EntryCard(props: EntryCardProps) {
  const { entry, locales, pictures, hasOverlay, isReadOnly, pinnedIds, onDecide, onOrder } = props;
  const t = useTranslate();
  const [isWriting, setIsWriting] = useState(false);
  const [isRefusing, setIsRefusing] = useState(false);
  const { documentId, isIn, decision, because, outdated, overlay } = entry;
  const place = pinnedIds.indexOf(documentId);
  const moved = (by: number) => {
    const others = pinnedIds.filter((one) => one !== documentId);
    return [...others.slice(0, place + by), documentId, ...others.slice(place + by)];
  };
  return (
    <Box background="neutral100" hasRadius padding={3} role="group" aria-label={entry.title}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 24rem">
          <EntryLine {...entry} />
          <Flex gap={1} wrap="wrap">
            <StateBadge isOn={isIn}>{t(isIn ? 'state.in' : 'state.out')}</StateBadge>
            {overlay && <StateBadge isOn={false}>{t('state.overlay')}</StateBadge>}
            {outdated.length > 0 && (
              <Badge backgroundColor="warning100" textColor="warning700">
                {t('state.outdated')}
              </Badge>
            )}
          </Flex>
          <Why entry={entry} />
        </Flex>
        {!isReadOnly && (
          <Flex gap={1} wrap="wrap">
            {place > 0 && (
              <IconButton label={t('move.up', { name: entry.title })} onClick={() => onOrder(moved(-1))}>
                <ArrowUp />
              </IconButton>
            )}
            {place >= 0 && place < pinnedIds.length - 1 && (
              <IconButton label={t('move.down', { name: entry.title })} onClick={() => onOrder(moved(1))}>
                <ArrowDown />
              </IconButton>
            )}
            {isIn && (
              <Button
                size="S"
                variant="tertiary"
                onClick={() =>
                  onOrder(place < 0 ? [...pinnedIds, documentId] : pinnedIds.filter((one) => one !== documentId))
                }
              >
                {t(place < 0 ? 'decide.pin' : 'decide.unpin')}
              </Button>
            )}
            {because === 'waiting' && (
              <Button size="S" variant="success-light" onClick={() => void onDecide({ decision: 'approve' })}>
                {t('decide.approve')}
              </Button>
            )}
            {!isIn && decision !== 'include' && because !== 'waiting' && (
              <Button size="S" variant="secondary" onClick={() => void onDecide({ decision: 'include' })}>
                {t('decide.include')}
              </Button>
            )}
            {decision !== 'exclude' && (isIn || because === 'waiting') && (
              <Button
                size="S"
                variant="danger-light"
                onClick={() => (because === 'waiting' ? setIsRefusing(true) : void onDecide({ decision: 'exclude' }))}
              >
                {t(because === 'waiting' ? 'decide.refuse' : 'decide.exclude')}
              </Button>
            )}
            {decision && (
              <Button size="S" variant="tertiary" onClick={() => void onDecide({ decision: null })}>
                {t('decide.forget')}
              </Button>
            )}
            {hasOverlay && (
              <Button size="S" variant="tertiary" onClick={() => setIsWriting(true)}>
                {t('decide.overlay')}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
      {isRefusing && (
        <RejectionDialog
          title={entry.title}
          onClose={() => setIsRefusing(false)}
          onRefuse={(reason) => void onDecide({ decision: 'exclude', reason: reason.trim() || null })}
        />
      )}
      {isWriting && (
        <OverlayDialog
          entry={entry}
          locales={locales}
          pictures={pictures}
          onClose={() => setIsWriting(false)}
          onSave={(edited) => onDecide({ overlay: edited })}
        />
      )}
    </Box>
  );
}
