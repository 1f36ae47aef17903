import { Button, Field, Flex, Searchbar, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { APPROVALS } from '../../../../server/src/domain/curation/curation';
import type { Channel, Entry } from '../../types';
import { useRead } from '../../use-read';
import { useTranslate } from '../../use-translate';
import { useWrite } from '../../use-write';
import { TermPicker } from '../filter/TermPicker';
import { Panel } from '../Panel';
import type { TabProps } from '../tabs';
import { ApprovalTrial } from './ApprovalTrial';
import { EntryCard } from './EntryCard';

interface Board {
  curated: Entry[];
  waiting: Entry[];
}

/** What people choose over the filter: who comes first, in, out, and in which words. */
export function SelectionTab({ channel, source, choices, change, isReadOnly }: TabProps) {
  const t = useTranslate();
  const write = useWrite();
  const [typed, setTyped] = useState('');
  const [searched, setSearched] = useState('');
  const path = `/channels/${channel.documentId}`;
  const board = useRead<Board>(`${path}/curations`);
  const found = useRead<Entry[]>(`${path}/entries?q=${encodeURIComponent(searched)}`);
  const curated = board.data?.curated ?? [];
  const pinned = curated.filter(({ position }) => position !== null);
  const others = curated.filter(({ position }) => position === null);

  const refresh = () => {
    board.refresh();
    found.refresh();
  };
  // What waits changes with what is saved.
  const { refresh: readBoardAgain } = board;
  useEffect(() => readBoardAgain(), [channel.updatedAt, readBoardAgain]);
  const decide = async (entry: Entry, body: object) => {
    const answer = await write('put', `${path}/curations/${entry.documentId}`, body, 'selection.saved');
    if (answer) refresh();
    return answer !== null;
  };
  const order = async (documentIds: string[]) => {
    if (await write('put', `${path}/order`, { documentIds }, 'selection.saved')) refresh();
  };
  const approveAll = async (entries: Entry[]) => {
    const documentIds = entries.map(({ documentId }) => documentId);
    if (await write('post', `${path}/curations`, { documentIds, decision: 'approve' }, 'selection.saved')) refresh();
  };
  const pinnedIds = pinned.map(({ documentId }) => documentId);
  const card = (entry: Entry) => (
    <EntryCard
      key={entry.documentId}
      entry={entry}
      locales={channel.locales ?? choices.locales}
      pictures={choices.pictures}
      hasOverlay={source.hasOverlay}
      isReadOnly={isReadOnly}
      pinnedIds={pinnedIds}
      onDecide={(body) => decide(entry, body)}
      onOrder={(documentIds) => void order(documentIds)}
    />
  );
  return (
    <>
      <Panel title={t('approval.title')} help={t('approval.help')}>
        <Field.Root name="approval">
          <Field.Label>{t('approval.label')}</Field.Label>
          <SingleSelect
            value={channel.approval}
            disabled={isReadOnly}
            onChange={(approval) => change({ approval: approval as Channel['approval'] })}
          >
            {APPROVALS.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {t(`approval.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {channel.approval !== 'automatic' && <ApprovalTrial channel={channel} />}
        {channel.approval === 'trusted' && source.responsibleField && (
          <Field.Root name="trusted">
            <Field.Label>{t('approval.organisations')}</Field.Label>
            <TermPicker
              source={source.name}
              field={source.responsibleField}
              label={t('approval.organisations')}
              codes={channel.trustedOrganisations ?? []}
              isDisabled={isReadOnly}
              onChange={(codes) => change({ trustedOrganisations: codes.length > 0 ? codes : null })}
            />
          </Field.Root>
        )}
      </Panel>
      {board.data && board.data.waiting.length > 0 && (
        <Panel title={t('selection.waiting', { count: board.data.waiting.length })}>
          {!isReadOnly && (
            <Flex>
              <Button variant="success-light" onClick={() => void approveAll(board.data?.waiting ?? [])}>
                {t('selection.approveAll', { count: board.data.waiting.length })}
              </Button>
            </Flex>
          )}
          {board.data.waiting.map(card)}
        </Panel>
      )}
      {pinned.length > 0 && (
        <Panel title={t('selection.pinned')} help={t('selection.pinned.help')}>
          {pinned.map(card)}
        </Panel>
      )}
      {others.length > 0 && <Panel title={t('selection.curated')}>{others.map(card)}</Panel>}
      <Panel title={t('selection.search')} help={t('selection.search.help')}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setSearched(typed);
          }}
        >
          <Flex gap={2}>
            <Searchbar
              name="entry"
              value={typed}
              clearLabel={t('field.clear')}
              onClear={() => {
                setTyped('');
                setSearched('');
              }}
              onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
            >
              {t('selection.search')}
            </Searchbar>
            <Button type="submit" variant="secondary">
              {t('selection.find')}
            </Button>
          </Flex>
        </form>
        {found.data?.length === 0 && <Typography textColor="neutral600">{t('selection.none')}</Typography>}
        {(found.data ?? []).map(card)}
      </Panel>
    </>
  );
}
