import { Badge, Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { PanelProps } from '../../../../../plugin-kit/admin/content-manager';
import { messageId, useSharedRead, useTranslate } from '../plugin';
import { DISTANCES_KM, useDistance } from './distance';
import { entryAddress } from './entry-words';
import type { Settings, Term } from './types';
import { useClashes, type Clash, type Clashes } from './use-clashes';

/** In the form of a dated entry, beside the date that is typed: what else happens that evening. Never in the way of saving. */
export function ClashPanel({ model, documentId }: PanelProps) {
  const { formatMessage } = useIntl();
  const { data } = useSharedRead<Settings>(model.startsWith('api::') ? '/dates/settings' : null);
  if (!data || data.uid !== model) return null;
  return {
    title: formatMessage({ id: messageId('clashes.title'), defaultMessage: 'The same evening' }),
    content: <Evening settings={data} documentId={documentId === 'create' ? undefined : documentId} />,
  };
}

function Evening({ settings, documentId }: { settings: Settings; documentId?: string }) {
  const t = useTranslate();
  const [km, setKm] = useDistance(settings.distanceKm);
  const { date, clashes } = useClashes(settings, documentId, km);
  if (!date) return <Typography textColor="neutral600">{t('clashes.noDate')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Distance km={km} onChange={setKm} />
      <EveningList settings={settings} clashes={clashes} />
    </Flex>
  );
}

/** How far other evenings count. */
export function Distance({ km, onChange }: { km: number; onChange: (km: number) => void }) {
  const t = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{t('clashes.distance')}</Field.Label>
      <SingleSelect size="S" value={km} onChange={(value) => onChange(Number(value))}>
        {DISTANCES_KM.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {t('clashes.km', { km: one })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** What else happens on an evening: entries, options of members, and what belongs together. */
export function EveningList({ settings, clashes }: { settings: Settings; clashes: Clashes | null }) {
  const t = useTranslate();
  const count = clashes ? clashes.others.length + clashes.options.length : 0;
  return (
    <>
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {clashes ? t(clashes.isQuiet ? 'clashes.quiet' : 'clashes.count', { count }) : t('clashes.looking')}
      </Typography>
      {clashes && !clashes.hasPlace && !clashes.isQuiet && count > 0 && (
        <Typography variant="pi">{t('clashes.noPlace')}</Typography>
      )}
      <List title="" clashes={clashes?.others ?? []} uid={settings.uid} />
      <List title={t('clashes.options')} clashes={clashes?.options ?? []} uid={null} />
      <List title={t('clashes.sameGathering')} clashes={clashes?.sameGathering ?? []} uid={settings.uid} />
    </>
  );
}

function List({ title, clashes, uid }: { title: string; clashes: Clash[]; uid: string | null }) {
  const t = useTranslate();
  if (clashes.length === 0) return null;
  return (
    <Box>
      {title && <Typography variant="sigma">{title}</Typography>}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={title ? 2 : 0}>
        {clashes.map((clash) => (
          <Box tag="li" key={`${clash.id} ${clash.isDraft}`}>
            <Typography fontWeight="bold">{clash.time ?? t('calendar.noHour')} </Typography>
            {uid ? (
              <Typography tag={Link} to={entryAddress(uid, clash.id)} textColor="primary600" target="_blank">
                {clash.title}
              </Typography>
            ) : (
              <Typography>{[clash.organisation?.name, clash.audience].filter(Boolean).join(', ')}</Typography>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {[where(clash), clash.km !== null && t('clashes.km', { km: clash.km })].filter(Boolean).join(' · ')}
            </Typography>
            <Flex gap={1} wrap="wrap">
              {clash.isDraft && <Badge>{t('marks.draft')}</Badge>}
              {clash.publics.length > 0 && (
                <Badge>{t('clashes.samePublic', { publics: clash.publics.map(nameOf).join(', ') })}</Badge>
              )}
            </Flex>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}

const where = ({ place, commune }: Clash): string => [place?.name, commune?.name].filter(Boolean).join(', ');
const nameOf = ({ name }: Term): string => name;
