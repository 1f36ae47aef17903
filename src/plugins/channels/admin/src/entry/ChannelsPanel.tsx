import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { InjectionZone } from '../../../../../plugin-kit/admin/injection-zones';
import { Why } from '../channel/selection/Why';
import { StateBadge } from '../fields/StateBadge';
import { messageId } from '../translations';
import { useTranslate } from '../use-translate';
import type { EntryInChannel } from './entry-in-channel';
import { useEntryChannels } from './use-entry-channels';

/** In the edit view of every entry: the channels that it is in, those that it could enter and what is missing, then the others. */
export function ChannelsPanel({ model, documentId, document }: PanelProps) {
  const { formatMessage } = useIntl();
  const entries = useEntryChannels(model, documentId, document?.updatedAt);
  if (!entries || entries.length === 0 || !documentId) return null;
  return {
    title: formatMessage({ id: messageId('panel.title'), defaultMessage: 'In the channels' }),
    content: <Channels entries={entries} uid={model} documentId={documentId} />,
  };
}

interface ChannelsProps {
  entries: EntryInChannel[];
  uid: string;
  documentId: string;
}

function Channels({ entries, ...entry }: ChannelsProps) {
  const t = useTranslate();
  const within = entries.filter(({ isIn }) => isIn);
  const coming = entries.filter(({ isIn, willBeIn }) => !isIn && willBeIn);
  const near = entries.filter(({ isIn, willBeIn, isWithinReach }) => !isIn && !willBeIn && isWithinReach);
  const far = entries.filter(({ isIn, willBeIn, isWithinReach }) => !isIn && !willBeIn && !isWithinReach);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {within.length + coming.length === 0 && <Typography>{t('panel.none')}</Typography>}
      <ChannelList entries={within} {...entry} />
      <ChannelList title={t('panel.coming')} entries={coming} {...entry} />
      <ChannelList title={t('panel.near')} entries={near} {...entry} />
      {far.length > 0 && <Others entries={far} {...entry} />}
    </Flex>
  );
}

function ChannelList({ title, entries, uid, documentId }: ChannelsProps & { title?: string }) {
  const t = useTranslate();
  const titleId = useId();
  if (entries.length === 0) return null;
  return (
    <Box>
      {title && (
        <Typography tag="h3" variant="pi" fontWeight="bold" id={titleId}>
          {title}
        </Typography>
      )}
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={3}
        paddingTop={title ? 2 : 0}
        {...(title ? { 'aria-labelledby': titleId } : { 'aria-label': t('state.in') })}
      >
        {entries.map((entry) => (
          <li key={entry.channel.documentId}>
            <Flex justifyContent="space-between" gap={1} wrap="wrap">
              <Typography tag={Link} to={`/plugins/channels/${entry.channel.documentId}`} textColor="primary600">
                {entry.channel.name}
              </Typography>
              {entry.isIn && <StateBadge isOn>{t('state.in')}</StateBadge>}
            </Flex>
            <Why entry={entry} />
            {(entry.isIn || entry.willBeIn) && (
              <InjectionZone
                place="channels.entry.channel"
                given={{ uid, documentId, channel: entry.channel.documentId }}
              />
            )}
          </li>
        ))}
      </Flex>
    </Box>
  );
}

/** Channels for something else: they are read only by who asks. */
function Others(props: ChannelsProps) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box>
      <Button
        variant="ghost"
        size="S"
        endIcon={isOpen ? <CaretUp /> : <CaretDown />}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('panel.others', { count: props.entries.length })}
      </Button>
      {isOpen && <ChannelList title={t('state.out')} {...props} />}
    </Box>
  );
}
