import { Box, Checkbox, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag } from '@strapi/icons';
import { StateBadge } from '../../fields/StateBadge';
import type { Entry } from '../../types';
import { useTranslate } from '../../use-translate';

interface ItemRowProps {
  item: Entry;
  /** Its place among the items, from 0. */
  place: number;
  isChosen: boolean;
  isMovable: boolean;
  isLast: boolean;
  isReadOnly: boolean;
  onChoose(isChosen: boolean): void;
  onMove(to: number): void;
  onDrag(): void;
  onDrop(): void;
}

/** An item: taken by its handle and dropped on another, or moved one place by its buttons. */
export function ItemRow(props: ItemRowProps) {
  const { item, place, isChosen, isMovable, isLast, isReadOnly, onChoose, onMove, onDrag, onDrop } = props;
  const t = useTranslate();
  const { title, line, position, overlay } = item;
  return (
    <Box
      tag="li"
      background={isChosen ? 'primary100' : 'neutral100'}
      hasRadius
      padding={2}
      onDragOver={(event: React.DragEvent) => event.preventDefault()}
      onDrop={(event: React.DragEvent) => {
        event.preventDefault();
        if (isMovable) onDrop();
      }}
    >
      <Flex gap={3} wrap="wrap" justifyContent="flex-end">
        <Flex gap={3} flex="1 1 20rem" minWidth="0">
          {!isReadOnly && (
            <Box
              draggable={isMovable}
              onDragStart={onDrag}
              aria-hidden
              color="neutral500"
              style={{ cursor: isMovable ? 'grab' : 'default' }}
            >
              <Drag />
            </Box>
          )}
          {!isReadOnly && (
            <Checkbox
              aria-label={t('items.choose', { name: title })}
              checked={isChosen}
              onCheckedChange={(isOn) => onChoose(isOn === true)}
            />
          )}
          <Flex direction="column" alignItems="flex-start" flex="1" minWidth="0">
            <Typography fontWeight="semiBold" ellipsis maxWidth="100%">
              {title}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {line}
            </Typography>
          </Flex>
        </Flex>
        {position !== null && <StateBadge isOn>{t('items.placed')}</StateBadge>}
        {overlay && <StateBadge isOn={false}>{t('state.overlay')}</StateBadge>}
        {!isReadOnly && isMovable && (
          <Flex gap={1}>
            <IconButton label={t('move.up', { name: title })} disabled={place === 0} onClick={() => onMove(place - 1)}>
              <ArrowUp />
            </IconButton>
            <IconButton label={t('move.down', { name: title })} disabled={isLast} onClick={() => onMove(place + 1)}>
              <ArrowDown />
            </IconButton>
          </Flex>
        )}
      </Flex>
    </Box>
  );
}
