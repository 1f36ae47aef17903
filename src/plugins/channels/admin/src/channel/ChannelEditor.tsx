import { Box, Button, Dialog, Flex, Tabs } from '@strapi/design-system';
import { BackButton, ConfirmDialog, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { InjectionZone } from '../../../../../plugin-kit/admin/injection-zones';
import { inLocale } from '../fields/localised';
import { toInput, type Channel, type Choices, type Source } from '../types';
import { useTranslate } from '../use-translate';
import { useWrite } from '../use-write';
import { consequencesOf } from './consequences';
import { SaveButton } from './SaveButton';
import { tabs } from './tabs';
import { ALL_SAVED, UnsavedChanges } from './UnsavedChanges';

interface ChannelEditorProps {
  initial: Channel;
  choices: Choices;
  sources: Source[];
}

/** A channel while it is edited: its tabs share one state, saved at once. */
export function ChannelEditor({ initial, choices, sources }: ChannelEditorProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const write = useWrite();
  const navigate = useNavigate();
  // The tab is in the address: it stays when the channel gets its own, and when the page is loaded again.
  const [search, setSearch] = useSearchParams();
  const [channel, setChannel] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const [isSaving, setIsSaving] = useState(false);
  const source = sources.find(({ name }) => name === channel.source);
  const isReadOnly = channel.mayEdit === false;
  const shownTabs = tabs.filter(({ isForEditors }) => !isForEditors || !isReadOnly);
  const tab = shownTabs.find(({ id }) => id === search.get('tab'))?.id ?? 'settings';
  const isChanged = JSON.stringify(toInput(channel)) !== JSON.stringify(toInput(saved));

  const change = (part: Partial<Channel>) => setChannel((before) => ({ ...before, ...part }));
  const save = async () => {
    setIsSaving(true);
    const { documentId } = channel;
    const answer = await write<Channel>(
      documentId ? 'put' : 'post',
      documentId ? `/channels/${documentId}` : '/channels',
      documentId ? { ...toInput(channel), updatedAt: saved.updatedAt } : toInput(channel),
      'editor.saved',
    );
    setIsSaving(false);
    if (!answer) return;
    setChannel((now) => ({ ...answer, ...changedSince(channel, now) }));
    setSaved(answer);
    if (!documentId) navigate(`/plugins/channels/${answer.documentId}?tab=${tab}`, { replace: true, state: ALL_SAVED });
  };
  const remove = async () => {
    if (await write('del', `/channels/${channel.documentId}`, undefined, 'editor.removed'))
      navigate('/plugins/channels', { state: ALL_SAVED });
  };

  return (
    <Page.Main>
      <Page.Title>{inLocale(channel.name, locale) || t('new.title')}</Page.Title>
      <Layouts.Header
        title={inLocale(channel.name, locale) || t('new.title')}
        subtitle={isReadOnly ? t('editor.readOnly') : inLocale(channel.mission, locale)}
        navigationAction={<BackButton fallback="/plugins/channels" />}
        primaryAction={
          isReadOnly ? null : (
            <Flex gap={2}>
              {channel.documentId && (
                <Dialog.Root>
                  <Dialog.Trigger>
                    <Button variant="danger-light">{t('editor.remove')}</Button>
                  </Dialog.Trigger>
                  <ConfirmDialog onConfirm={() => void remove()}>{t('editor.remove.confirm')}</ConfirmDialog>
                </Dialog.Root>
              )}
              <SaveButton
                consequences={source ? consequencesOf(saved, channel, source) : []}
                isDisabled={!isChanged && Boolean(channel.documentId)}
                isSaving={isSaving}
                onSave={() => void save()}
              />
            </Flex>
          )
        }
      />
      {isChanged && !isReadOnly && <UnsavedChanges />}
      <Layouts.Content>
        {channel.documentId && (
          <Box paddingBottom={4}>
            <InjectionZone place="channels.channel.top" given={{ documentId: channel.documentId }} />
          </Box>
        )}
        <Tabs.Root
          value={tab}
          onValueChange={(id) => setSearch({ ...Object.fromEntries(search), tab: id }, { replace: true })}
        >
          <Box overflow="auto">
            <Tabs.List aria-label={t('editor.tabs')}>
              {shownTabs.map(({ id, label, needsSaving }) => (
                <Tabs.Trigger key={id} value={id} disabled={needsSaving && !channel.documentId}>
                  {t(label)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
          </Box>
          {source &&
            shownTabs.map(({ id, Component }) => (
              <Tabs.Content key={id} value={id}>
                <Box background="neutral100" paddingTop={1}>
                  <Component {...{ channel, source, sources, choices, change, isReadOnly, saved }} />
                </Box>
              </Tabs.Content>
            ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What was typed while a channel was being saved stays. */
const changedSince = (sent: Channel, now: Channel): Partial<Channel> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== sent[name as keyof Channel]));
