import { Checkbox, Field, Flex, Textarea, Toggle } from '@strapi/design-system';
import { useTranslate } from '../../use-translate';
import { Panel } from '../Panel';
import { Addresses } from './Addresses';
import { Tokens } from './Tokens';
import type { TabProps } from '../tabs';

/** One site a line; nothing typed allows all. */
const linesOf = (typed: string): string[] | null => (typed === '' ? null : typed.split('\n'));

/** Who may read the channel, in which formats, and at which addresses. */
export function AccessTab({ channel, source, choices, change, isReadOnly }: TabProps) {
  const t = useTranslate();
  const isOpen = (extension: string) => !channel.formats || channel.formats.includes(extension);
  const switchFormat = (extension: string, isOn: boolean) => {
    const open = source.formats.map((one) => one.extension).filter((one) => (one === extension ? isOn : isOpen(one)));
    change({ formats: open.length === source.formats.length ? null : open });
  };
  const openFormats = source.formats.filter(({ extension }) => isOpen(extension));
  const address = `${choices.address}/${channel.slug}`;
  return (
    <>
      {channel.documentId && <Addresses {...{ channel, address }} formats={openFormats} />}
      <Panel title={t('access.title')}>
        <Field.Root name="isPublic" hint={t('access.public.help')}>
          <Field.Label>{t('access.public')}</Field.Label>
          <Toggle
            checked={channel.isPublic}
            onLabel={t('yes')}
            offLabel={t('no')}
            disabled={isReadOnly}
            onChange={({ target }: { target: { checked: boolean } }) => change({ isPublic: target.checked })}
          />
          <Field.Hint />
        </Field.Root>
      </Panel>
      {channel.documentId && !isReadOnly && !channel.isPublic && (
        <Tokens documentId={channel.documentId} address={address} formats={openFormats} />
      )}
      <Panel title={t('access.sites')} help={t('access.sites.help')}>
        <Field.Root name="allowedSites">
          <Field.Label>{t('access.sites.label')}</Field.Label>
          <Textarea
            value={(channel.allowedSites ?? []).join('\n')}
            placeholder="https://www.exemple.fr"
            disabled={isReadOnly}
            onChange={({ target }: { target: { value: string } }) => change({ allowedSites: linesOf(target.value) })}
          />
        </Field.Root>
      </Panel>
      <Panel title={t('access.formats')} help={t('access.formats.help')}>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {source.formats.map(({ extension, label }) => (
            <Checkbox
              key={extension}
              checked={isOpen(extension)}
              disabled={isReadOnly}
              onCheckedChange={(isOn) => switchFormat(extension, isOn === true)}
            >
              {`${label} (.${extension})`}
            </Checkbox>
          ))}
        </Flex>
      </Panel>
    </>
  );
}
