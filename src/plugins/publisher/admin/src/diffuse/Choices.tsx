import { Field, Flex, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTranslate } from '../plugin';
import { Colours } from './Colours';
import type { Embed } from './embed-code';
import { Filters } from './Filters';

interface ChoicesProps {
  embed: Embed;
  languages: string[];
  change(part: Partial<Embed>): void;
}

const VIEWS = { dated: ['list', 'next', 'month', 'map'], undated: ['directory', 'map'] };
/** Those of which one says how many. */
const COUNTED = ['list', 'next', 'directory'];
const MAX_LIMIT = 100;

/** What an embed shows and looks like. */
export function Choices({ embed, languages, change }: ChoicesProps) {
  const t = useTranslate();
  const { isDated, view, lang, limit } = embed;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="view">
        <Field.Label>{t('diffuse.view')}</Field.Label>
        <SingleSelect value={view} onChange={(value) => change({ view: String(value) })}>
          {VIEWS[isDated ? 'dated' : 'undated'].map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`diffuse.view.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="lang">
        <Field.Label>{t('diffuse.lang')}</Field.Label>
        <SingleSelect value={lang} onChange={(value) => change({ lang: String(value) })}>
          {languages.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`diffuse.lang.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {COUNTED.includes(view) && (
        <Field.Root name="limit" hint={t('diffuse.limit.hint')}>
          <Field.Label>{t('diffuse.limit')}</Field.Label>
          <NumberInput
            value={limit ?? undefined}
            onValueChange={(value) => change({ limit: value === undefined ? null : bounded(value) })}
          />
          <Field.Hint />
        </Field.Root>
      )}
      <Filters embed={embed} change={change} />
      <Colours embed={embed} change={change} />
    </Flex>
  );
}

const bounded = (value: number): number => Math.min(MAX_LIMIT, Math.max(1, Math.round(value)));
