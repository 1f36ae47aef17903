import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { InjectionZone } from '../../../../../plugin-kit/admin/injection-zones';
import { useRead, useTranslate, useWrite } from '../plugin';
import type { TypePolicy } from './types';

/** How members write on the entries of others, by type: for those who look after the commons. */
export default function SettingsPage() {
  const t = useTranslate();
  const write = useWrite();
  const { data, failed, refresh } = useRead<TypePolicy[]>('/policies');
  const choose = async (uid: string, policy: string) => {
    if (await write('put', '/policies', { [uid]: policy }, 'settings.saved')) refresh();
  };
  return (
    <Page.Main>
      <Page.Title>{t('settings.title')}</Page.Title>
      <Layouts.Header title={t('settings.title')} subtitle={t('settings.subtitle')} />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data && (
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Typography tag="h2" variant="delta">
              {t('settings.policies')}
            </Typography>
            <Typography tag="p" textColor="neutral700" paddingTop={2} paddingBottom={4}>
              {t('settings.policies.help')}
            </Typography>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {data.map(({ uid, name, policy }) => (
                <Field.Root key={uid} name={uid}>
                  <Field.Label>{name}</Field.Label>
                  <SingleSelect value={policy} onChange={(value) => void choose(uid, String(value))}>
                    <SingleSelectOption value="open">{t('settings.open')}</SingleSelectOption>
                    <SingleSelectOption value="guarded">{t('settings.guarded')}</SingleSelectOption>
                  </SingleSelect>
                  <InjectionZone place="commons.settings.policy" given={{ uid }} />
                </Field.Root>
              ))}
            </Flex>
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
