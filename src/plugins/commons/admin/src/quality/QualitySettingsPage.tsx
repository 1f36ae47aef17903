import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useRead, useTranslate, useWrite } from '../plugin';
import type { TypeSettings } from './answers';

interface Settings {
  types: TypeSettings[];
}

/** What the cooperative decides: what counts in an entry of each type, and when to ask whether it is still true. */
export default function QualitySettingsPage() {
  const { data, failed } = useRead<Settings>('/quality/settings');
  if (failed) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return <SettingsForm stored={data.types} />;
}

function SettingsForm({ stored }: { stored: TypeSettings[] }) {
  const t = useTranslate();
  const write = useWrite();
  const { formatMessage } = useIntl();
  const [types, setTypes] = useState(stored);
  const [uid, setUid] = useState(stored[0]?.uid ?? '');
  const shown = types.find((type) => type.uid === uid);
  const replace = (type: TypeSettings) => setTypes(types.map((one) => (one.uid === type.uid ? type : one)));
  const save = () => {
    const weightsOf = ({ criteria }: TypeSettings) =>
      Object.fromEntries(criteria.map(({ code, weight }) => [code, weight]));
    const settings = {
      weights: Object.fromEntries(types.map((type) => [type.uid, weightsOf(type)])),
      months: Object.fromEntries(
        types.filter(({ isAskable }) => isAskable).map(({ uid: one, months }) => [one, months]),
      ),
    };
    void write('put', '/quality/settings', settings, 'quality.settings.saved');
  };
  return (
    <Page.Main>
      <Page.Title>{t('quality.settings.title')}</Page.Title>
      <Layouts.Header
        title={t('quality.settings.title')}
        subtitle={t('quality.settings.subtitle')}
        primaryAction={
          <Button startIcon={<Check />} onClick={save}>
            {t('quality.settings.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Field.Root name="type">
            <Field.Label>{t('quality.settings.type')}</Field.Label>
            <SingleSelect value={uid} onChange={(one) => setUid(String(one))}>
              {types.map(({ uid: one, name }) => (
                <SingleSelectOption key={one} value={one}>
                  {formatMessage({ id: name, defaultMessage: name })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {shown && <TypeForm key={uid} type={shown} onChange={replace} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function TypeForm({ type, onChange }: { type: TypeSettings; onChange(type: TypeSettings): void }) {
  const t = useTranslate();
  const weigh = (code: string, weight: number) =>
    onChange({ ...type, criteria: type.criteria.map((one) => (one.code === code ? { ...one, weight } : one)) });
  const reset = () => onChange({ ...type, criteria: type.criteria.map((one) => ({ ...one, weight: one.usual })) });
  return (
    <Box background="neutral0" padding={6} shadow="tableShadow" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Box>
            <Typography tag="h2" variant="delta">
              {t('quality.settings.weights')}
            </Typography>
            <Typography textColor="neutral600">{t('quality.settings.weights.help')}</Typography>
          </Box>
          <Button variant="tertiary" onClick={reset}>
            {t('quality.settings.reset')}
          </Button>
        </Flex>
        <Grid.Root gap={4}>
          {type.criteria.map(({ code, what, weight, usual }) => (
            <Grid.Item key={code} col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <Field.Root name={code} hint={t('quality.settings.usual', { weight: usual })}>
                <Field.Label>{what.charAt(0).toUpperCase() + what.slice(1)}</Field.Label>
                <NumberInput
                  value={weight}
                  onValueChange={(value: number | undefined) => weigh(code, within(value ?? 0, 0, 100))}
                />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
          ))}
        </Grid.Root>
        {type.isAskable && (
          <Field.Root name="months" hint={t('quality.settings.months.help')}>
            <Field.Label>{t('quality.settings.months')}</Field.Label>
            <NumberInput
              value={type.months ?? undefined}
              onValueChange={(value: number | undefined) =>
                onChange({ ...type, months: value ? within(value, 1, 120) : null })
              }
            />
            <Field.Hint />
          </Field.Root>
        )}
      </Flex>
    </Box>
  );
}

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)));
