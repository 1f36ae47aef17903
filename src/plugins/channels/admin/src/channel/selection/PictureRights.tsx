import { Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { TypedBox } from '../../../../../../plugin-kit/admin/TypedBox';
import { inLocale } from '../../fields/localised';
import { LocalisedInput } from '../../fields/LocalisedInput';
import type { Choice, Choices, OverlayImage } from '../../types';
import { useTranslate } from '../../use-translate';

interface PictureRightsProps {
  image: OverlayImage;
  locales: string[];
  pictures: Choices['pictures'];
  /** True when an entry says the credit and the licence of the file: they hold for the channel. */
  isSaid: boolean;
  onChange(image: OverlayImage): void;
}

type Typed = { target: { value: string } };

/** What a picture shows, whose it is, and for what and until when it may be shown. */
export function PictureRights({ image, locales, pictures, isSaid, onChange }: PictureRightsProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const optionOf = ({ code, label }: Choice) => (
    <SingleSelectOption key={code} value={code}>
      {inLocale(label, locale)}
    </SingleSelectOption>
  );
  return (
    <Grid.Root gap={4} paddingTop={4}>
      <Cell col={12}>
        <LocalisedInput
          name="image.alt"
          label={t('overlay.image.alt')}
          value={image.alt}
          locales={locales}
          isRequired
          onChange={(alt) => onChange({ ...image, alt })}
        />
      </Cell>
      <Cell col={6}>
        <Field.Root name="image.credit" required hint={isSaid ? t('overlay.image.said') : undefined}>
          <Field.Label>{t('overlay.image.credit')}</Field.Label>
          <TextInput
            value={image.credit}
            disabled={isSaid}
            onChange={({ target }: Typed) => onChange({ ...image, credit: target.value })}
          />
          <Field.Hint />
        </Field.Root>
      </Cell>
      {'file' in image && (
        <>
          <Cell col={6}>
            <Field.Root name="image.licence" required>
              <Field.Label>{t('overlay.image.licence')}</Field.Label>
              <SingleSelect
                value={image.licence?.code ?? ''}
                disabled={isSaid}
                onChange={(code) => onChange({ ...image, licence: { code: String(code) } })}
              >
                {pictures.licences.map(optionOf)}
              </SingleSelect>
            </Field.Root>
          </Cell>
          <Cell col={6}>
            <Field.Root name="image.usage">
              <Field.Label>{t('overlay.image.usage')}</Field.Label>
              <SingleSelect value={image.usage} onChange={(usage) => onChange({ ...image, usage: String(usage) })}>
                {pictures.usages.map(optionOf)}
              </SingleSelect>
            </Field.Root>
          </Cell>
          <Cell col={6}>
            <Field.Root name="image.expiresOn" hint={t('overlay.image.expires.help')}>
              <Field.Label>{t('overlay.image.expires')}</Field.Label>
              <TypedBox
                type="date"
                value={image.expiresOn ?? ''}
                onChange={(date) => onChange({ ...image, expiresOn: date || null })}
              />
              <Field.Hint />
            </Field.Root>
          </Cell>
        </>
      )}
    </Grid.Root>
  );
}

const Cell = ({ col, children }: { col: number; children: ReactNode }) => (
  <Grid.Item col={col} xs={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);
