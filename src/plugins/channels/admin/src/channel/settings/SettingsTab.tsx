import {
  Combobox,
  ComboboxOption,
  Field,
  Grid,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { LocalisedInput } from '../../fields/LocalisedInput';
import { useSay } from '../../use-say';
import { Panel } from '../Panel';
import type { TabProps } from '../tabs';
import { slugOf } from './slug-of';

/** Whose channel it is, what it is for, and under which terms. */
export function SettingsTab({ channel, sources, choices, change, isReadOnly }: TabProps) {
  const say = useSay();
  const { locales, partners, licences } = choices;
  const partnersToChoose = partners.filter(
    ({ isYours, documentId }) => isYours || documentId === channel.partner?.documentId,
  );
  const followsName = !channel.documentId && channel.slug === slugOf(channel.name[choices.defaultLocale] ?? '');
  return (
    <>
      <Panel title={say('settings.title')} help={say('settings.help')}>
        <LocalisedInput
          name="name"
          label={say('settings.name')}
          value={channel.name}
          locales={locales}
          isRequired
          isDisabled={isReadOnly}
          onChange={(name) =>
            change({ name, ...(followsName ? { slug: slugOf(name[choices.defaultLocale] ?? '') } : {}) })
          }
        />
        <LocalisedInput
          name="mission"
          label={say('settings.mission')}
          hint={say('settings.mission.help')}
          value={channel.mission}
          locales={locales}
          isLong
          isDisabled={isReadOnly}
          onChange={(mission) => change({ mission })}
        />
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="partner" required>
              <Field.Label>{say('settings.partner')}</Field.Label>
              <Combobox
                value={channel.partner?.documentId ?? ''}
                disabled={isReadOnly}
                placeholder={say('settings.partner.choose')}
                clearLabel={say('field.clear')}
                onClear={() => change({ partner: null })}
                onChange={(documentId?: string) =>
                  change({ partner: partners.find((one) => one.documentId === documentId) ?? null })
                }
              >
                {partnersToChoose.map(({ documentId, name }) => (
                  <ComboboxOption key={documentId} value={documentId}>
                    {name}
                  </ComboboxOption>
                ))}
              </Combobox>
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="slug" required hint={`${choices.address}/${channel.slug}`}>
              <Field.Label>{say('settings.slug')}</Field.Label>
              <TextInput
                value={channel.slug}
                disabled={isReadOnly}
                onChange={({ target }: { target: { value: string } }) => change({ slug: target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="source" required hint={say('settings.source.help')}>
              <Field.Label>{say('settings.source')}</Field.Label>
              <SingleSelect
                value={channel.source}
                disabled={isReadOnly}
                onChange={(source) => change({ source: String(source), filter: null, shape: null, formats: null })}
              >
                {sources.map(({ name, label }) => (
                  <SingleSelectOption key={name} value={name}>
                    {label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="locales" hint={say('settings.locales.help')}>
              <Field.Label>{say('settings.locales')}</Field.Label>
              <MultiSelect
                value={channel.locales ?? []}
                disabled={isReadOnly}
                placeholder={say('settings.locales.all')}
                customizeContent={(chosen: string[]) => chosen.map((one) => say(`locale.${one}`)).join(', ')}
                onChange={(chosen: string[]) => change({ locales: chosen.length > 0 ? chosen : null })}
              >
                {locales.map((one) => (
                  <MultiSelectOption key={one} value={one}>
                    {say(`locale.${one}`)}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        </Grid.Root>
      </Panel>
      <Panel title={say('settings.licence.title')} help={say('settings.licence.help')}>
        <Field.Root name="licence" required>
          <Field.Label>{say('settings.licence')}</Field.Label>
          <SingleSelect
            value={channel.licence}
            disabled={isReadOnly}
            onChange={(licence) => change({ licence: String(licence) })}
          >
            {licences.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <LocalisedInput
          name="attribution"
          label={say('settings.attribution')}
          hint={say('settings.attribution.help')}
          value={channel.attribution}
          locales={locales}
          isDisabled={isReadOnly}
          onChange={(attribution) => change({ attribution })}
        />
      </Panel>
    </>
  );
}
