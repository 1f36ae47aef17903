import {
  Field,
  Grid,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { Picker } from '../../../../../../plugin-kit/admin/picker/Picker';
import { LocalisedInput } from '../../fields/LocalisedInput';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import type { TabProps } from '../tabs';
import { slugOf } from './slug-of';

/** Whose channel it is, what it is for, and under which terms. */
export function SettingsTab({ channel, sources, choices, change, isReadOnly }: TabProps) {
  const t = useTranslate();
  const { locales, partners, licences } = choices;
  const partnersToChoose = partners.filter(
    ({ isYours, documentId }) => isYours || documentId === channel.partner?.documentId,
  );
  const followsName = !channel.documentId && channel.slug === slugOf(channel.name[choices.defaultLocale] ?? '');
  return (
    <>
      <Panel title={t('settings.title')} help={t('settings.help')}>
        <LocalisedInput
          name="name"
          label={t('settings.name')}
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
          label={t('settings.mission')}
          hint={t('settings.mission.help')}
          value={channel.mission}
          locales={locales}
          isLong
          isDisabled={isReadOnly}
          onChange={(mission) => change({ mission })}
        />
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="partner" required>
              <Field.Label>{t('settings.partner')}</Field.Label>
              <Picker
                label={t('settings.partner')}
                value={channel.partner?.documentId ?? null}
                isDisabled={isReadOnly}
                placeholder={t('settings.partner.choose')}
                none={t('terms.none')}
                options={partnersToChoose.map(({ documentId, name }) => ({ value: documentId, label: name }))}
                onChoose={(documentId) =>
                  change({ partner: partners.find((one) => one.documentId === documentId) ?? null })
                }
              />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root
              name="slug"
              required
              hint={[`${choices.address}/${channel.slug}`, ...formerAddresses(channel, t)].join(' ')}
            >
              <Field.Label>{t('settings.slug')}</Field.Label>
              <TextInput
                value={channel.slug}
                disabled={isReadOnly}
                onChange={({ target }: { target: { value: string } }) => change({ slug: target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="source" required hint={t('settings.source.help')}>
              <Field.Label>{t('settings.source')}</Field.Label>
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
            <Field.Root name="locales" hint={t('settings.locales.help')}>
              <Field.Label>{t('settings.locales')}</Field.Label>
              <MultiSelect
                value={channel.locales ?? []}
                disabled={isReadOnly}
                placeholder={t('settings.locales.all')}
                customizeContent={(chosen: string[]) => chosen.map((one) => t(`locale.${one}`)).join(', ')}
                onChange={(chosen: string[]) => change({ locales: chosen.length > 0 ? chosen : null })}
              >
                {locales.map((one) => (
                  <MultiSelectOption key={one} value={one}>
                    {t(`locale.${one}`)}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        </Grid.Root>
      </Panel>
      <Panel title={t('settings.licence.title')} help={t('settings.licence.help')}>
        <Field.Root name="licence" required>
          <Field.Label>{t('settings.licence')}</Field.Label>
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
          label={t('settings.attribution')}
          hint={t('settings.attribution.help')}
          value={channel.attribution}
          locales={locales}
          isDisabled={isReadOnly}
          onChange={(attribution) => change({ attribution })}
        />
      </Panel>
    </>
  );
}

/** Addresses that readers may still have, each until its day. */
const formerAddresses = ({ formerSlugs }: TabProps['channel'], t: ReturnType<typeof useTranslate>): string[] =>
  (formerSlugs ?? []).map(({ slug, until }) =>
    t('settings.slug.former', { slug, until: new Date(until).toLocaleDateString() }),
  );
