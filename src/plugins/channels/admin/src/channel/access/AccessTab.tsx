import { Checkbox, Field, Flex, Table, Tbody, Td, Textarea, Toggle, Tr, Typography } from '@strapi/design-system';
import { useSay } from '../../use-say';
import { Panel } from '../Panel';
import { Tokens } from './Tokens';
import type { TabProps } from '../tabs';

/** One site a line; nothing typed allows all. */
const linesOf = (typed: string): string[] | null => (typed === '' ? null : typed.split('\n'));

/** Who may read the channel, in which formats, and at which addresses. */
export function AccessTab({ channel, source, choices, change, isReadOnly }: TabProps) {
  const say = useSay();
  const isOpen = (extension: string) => !channel.formats || channel.formats.includes(extension);
  const switchFormat = (extension: string, isOn: boolean) => {
    const open = source.formats.map((one) => one.extension).filter((one) => (one === extension ? isOn : isOpen(one)));
    change({ formats: open.length === source.formats.length ? null : open });
  };
  const openFormats = source.formats.filter(({ extension }) => isOpen(extension));
  const address = `${choices.address}/${channel.slug}`;
  const addresses = [
    { label: say('access.items'), url: `${address}/items` },
    { label: say('access.changes'), url: `${address}/changes` },
    ...openFormats.map(({ extension, label }) => ({ label, url: `${address}.${extension}` })),
    { label: say('access.documentation'), url: `${address}/docs` },
  ];
  return (
    <>
      <Panel title={say('access.title')}>
        <Field.Root name="isPublic" hint={say('access.public.help')}>
          <Field.Label>{say('access.public')}</Field.Label>
          <Toggle
            checked={channel.isPublic}
            onLabel={say('yes')}
            offLabel={say('no')}
            disabled={isReadOnly}
            onChange={({ target }: { target: { checked: boolean } }) => change({ isPublic: target.checked })}
          />
          <Field.Hint />
        </Field.Root>
      </Panel>
      {channel.documentId && !isReadOnly && !channel.isPublic && (
        <Tokens documentId={channel.documentId} address={address} formats={openFormats} />
      )}
      <Panel title={say('access.sites')} help={say('access.sites.help')}>
        <Field.Root name="allowedSites">
          <Field.Label>{say('access.sites.label')}</Field.Label>
          <Textarea
            value={(channel.allowedSites ?? []).join('\n')}
            placeholder="https://www.exemple.fr"
            disabled={isReadOnly}
            onChange={({ target }: { target: { value: string } }) => change({ allowedSites: linesOf(target.value) })}
          />
        </Field.Root>
      </Panel>
      <Panel title={say('access.formats')} help={say('access.formats.help')}>
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
      {channel.documentId && (
        <Panel
          title={say('access.addresses')}
          help={say(channel.isPublic ? 'access.addresses.help' : 'access.addresses.private')}
        >
          <Table colCount={2} rowCount={addresses.length}>
            <Tbody>
              {addresses.map(({ label, url }) => (
                <Tr key={url}>
                  <Td>
                    <Typography>{label}</Typography>
                  </Td>
                  <Td>
                    {channel.isPublic ? (
                      <Typography tag="a" href={url} target="_blank" rel="noreferrer" textColor="primary600">
                        {url}
                      </Typography>
                    ) : (
                      <Typography>{url}</Typography>
                    )}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </Panel>
      )}
    </>
  );
}
