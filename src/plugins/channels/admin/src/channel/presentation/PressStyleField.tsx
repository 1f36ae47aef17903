import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  DEFAULT_PRESS_STYLE,
  EXAMPLE,
  PRESS_STYLE_NAMES,
  pressLine,
  type PressStyle,
} from '../../../../server/src/domain/print/press-styles';
import { inLocale } from '../../fields/localised';
import type { Channel } from '../../types';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';

interface PressStyleFieldProps {
  channel: Channel;
  isReadOnly: boolean;
  onChange(style: PressStyle): void;
}

/** How a line of the agenda for the press is written: each style is shown by what it writes. */
export function PressStyleField({ channel, isReadOnly, onChange }: PressStyleFieldProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const example = Object.fromEntries(Object.entries(EXAMPLE).map(([part, words]) => [part, inLocale(words, locale)]));
  return (
    <Panel title={t('press.title')} help={t('press.help')}>
      <Field.Root name="pressStyle" hint={t('press.hint')}>
        <Field.Label>{t('press.style')}</Field.Label>
        <SingleSelect
          value={channel.pressStyle ?? DEFAULT_PRESS_STYLE}
          disabled={isReadOnly}
          onChange={(style) => onChange(style as PressStyle)}
        >
          {PRESS_STYLE_NAMES.map((style) => (
            <SingleSelectOption key={style} value={style}>
              {pressLine(style, example)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Panel>
  );
}
