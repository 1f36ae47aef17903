import { Box, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { OthersIn } from '../../../../../plugin-kit/admin/places';
import { useRead, useSay, useWrite } from '../plugin';
import type { TypePolicy } from './types';

/** How members write on the entries of others, by type: for those who look after the commons. */
export default function SettingsPage() {
  const say = useSay();
  const write = useWrite();
  const { data, failed, refresh } = useRead<TypePolicy[]>('/policies');
  const choose = async (uid: string, policy: string) => {
    if (await write('put', '/policies', { [uid]: policy }, 'settings.saved')) refresh();
  };
  return (
    <Page.Main>
      <Page.Title>{say('settings.title')}</Page.Title>
      <Layouts.Header title={say('settings.title')} subtitle={say('settings.subtitle')} />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data && (
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Typography tag="h2" variant="delta">
              {say('settings.policies')}
            </Typography>
            <Typography tag="p" textColor="neutral700" paddingTop={2} paddingBottom={4}>
              {say('settings.policies.help')}
            </Typography>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {data.map(({ uid, name, policy }) => (
                <Field.Root key={uid} name={uid}>
                  <Field.Label>{name}</Field.Label>
                  <SingleSelect value={policy} onChange={(value) => void choose(uid, String(value))}>
                    <SingleSelectOption value="open">{say('settings.open')}</SingleSelectOption>
                    <SingleSelectOption value="guarded">{say('settings.guarded')}</SingleSelectOption>
                  </SingleSelect>
                  <OthersIn place="commons.settings.policy" given={{ uid }} />
                </Field.Root>
              ))}
            </Flex>
          </Box>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
