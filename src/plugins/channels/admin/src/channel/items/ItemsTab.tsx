import { Button, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import type { TabProps } from '../tabs';
import { ItemRow } from './ItemRow';
import { MAX_PLACED } from './reorder';
import { useItems } from './use-items';

/** What readers of the channel have now, in its order: chosen, several at once, and moved by hand or by keys. */
export function ItemsTab({ channel, isReadOnly }: TabProps) {
  const t = useTranslate();
  const { items, total, failed, move, putFirst, takeOut, showMore } = useItems(channel.documentId ?? '');
  const [chosen, setChosen] = useState<string[]>([]);
  const [dragged, setDragged] = useState<number | null>(null);
  if (failed) return <Typography role="alert">{failed}</Typography>;
  if (!items) return <Loader>{t('live.loading')}</Loader>;
  const selected = items.flatMap(({ documentId }) => (chosen.includes(documentId) ? [documentId] : []));
  const decide = async (decision: (documentIds: string[]) => Promise<void>) => {
    await decision(selected);
    setChosen([]);
  };
  const choose = (documentId: string, isChosen: boolean) =>
    setChosen(isChosen ? [...selected, documentId] : selected.filter((one) => one !== documentId));
  const isAll = selected.length === items.length && items.length > 0;
  return (
    <Panel title={t('items.title', { count: total })} {...(isReadOnly ? {} : { help: t('items.help') })}>
      {items.length === 0 && <Typography textColor="neutral600">{t('items.none')}</Typography>}
      {!isReadOnly && items.length > 0 && (
        <Flex gap={4} wrap="wrap" role="group" aria-label={t('items.several')}>
          <Checkbox
            checked={isAll ? true : selected.length > 0 ? 'indeterminate' : false}
            onCheckedChange={(isOn) => setChosen(isOn === true ? items.map(({ documentId }) => documentId) : [])}
          >
            {t('items.chosen', { count: selected.length })}
          </Checkbox>
          <Button
            size="S"
            variant="tertiary"
            disabled={selected.length === 0 || selected.length > MAX_PLACED}
            onClick={() => void decide(putFirst)}
          >
            {t('decide.pin')}
          </Button>
          <Button size="S" variant="danger-light" disabled={selected.length === 0} onClick={() => void decide(takeOut)}>
            {t('decide.exclude')}
          </Button>
        </Flex>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1} aria-label={t('items.tab')}>
        {items.map((item, place) => (
          <ItemRow
            key={item.documentId}
            {...{ item, place, isReadOnly }}
            isChosen={selected.includes(item.documentId)}
            isLast={place === Math.min(items.length, MAX_PLACED) - 1}
            isMovable={place < MAX_PLACED}
            onChoose={(isChosen) => choose(item.documentId, isChosen)}
            onMove={(to) => void move(place, to)}
            onDrag={() => setDragged(place)}
            onDrop={() => {
              if (dragged !== null && dragged !== place) void move(dragged, place);
              setDragged(null);
            }}
          />
        ))}
      </Flex>
      {showMore && (
        <Flex>
          <Button variant="tertiary" onClick={showMore}>
            {t('items.more')}
          </Button>
        </Flex>
      )}
    </Panel>
  );
}
