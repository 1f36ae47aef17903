import {
  Box,
  Button,
  Dialog,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Source } from '../../types';
import { useRead } from '../../use-read';
import { useTranslate } from '../../use-translate';
import { useWrite } from '../../use-write';
import { Panel } from '../Panel';

interface Token {
  id: number;
  name: string;
  kind: 'token' | 'address';
  expiresAt: number | null;
  lastUsedAt: number | null;
}

const DAYS = [30, 90, 365];
const NEVER = 'never';

/** The format of an address that nobody chose: a calendar where there is one. */
const FIRST_FORMAT = 'ics';

interface TokensProps {
  documentId: string;
  /** Of the channel, without a format. */
  address: string;
  formats: Source['formats'];
}

/** What opens the channel while it is private: tokens for programs, secret addresses for calendars. */
export function Tokens({ documentId, address, formats }: TokensProps) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const write = useWrite();
  const path = `/channels/${documentId}/tokens`;
  const tokens = useRead<Token[]>(path);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Token['kind']>('token');
  const [days, setDays] = useState<string>(String(DAYS[2]));
  const [made, setMade] = useState<{ kind: Token['kind']; secret: string } | null>(null);
  const [chosen, setChosen] = useState(FIRST_FORMAT);
  const format = formats.find(({ extension }) => extension === chosen) ?? formats[0];
  const shown =
    made?.kind === 'address'
      ? `${address}${format ? `.${format.extension}` : '/items'}?key=${made.secret}`
      : (made?.secret ?? '');

  const create = async () => {
    const body = { name, kind, days: days === NEVER ? null : Number(days) };
    const answer = await write<{ secret: string }>('post', path, body, null);
    if (!answer) return;
    setMade({ kind, secret: answer.secret });
    setName('');
    tokens.refresh();
  };
  const revoke = async (id: number) => {
    if (await write('del', `${path}/${id}`, undefined, 'tokens.revoked')) tokens.refresh();
  };
  const date = (at: number | null, none: string) => (at === null ? t(none) : formatDate(at, { dateStyle: 'medium' }));

  return (
    <Panel title={t('tokens.title')} help={t('tokens.help')}>
      {made && (
        <Box background="success100" hasRadius padding={4} role="status">
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography textColor="success700">{t('tokens.once')}</Typography>
            {made.kind === 'address' && format && (
              <SingleSelect
                aria-label={t('preview.format')}
                value={format.extension}
                onChange={(extension) => setChosen(String(extension))}
              >
                {formats.map(({ extension, label }) => (
                  <SingleSelectOption key={extension} value={extension}>
                    {label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            )}
            <Typography tag="code" style={{ overflowWrap: 'anywhere' }} data-testid="secret">
              {shown}
            </Typography>
            <Flex>
              <Button variant="tertiary" size="S" onClick={() => void navigator.clipboard.writeText(shown)}>
                {t('tokens.copy')}
              </Button>
            </Flex>
          </Flex>
        </Box>
      )}
      {tokens.data && tokens.data.length > 0 && (
        <Table colCount={5} rowCount={tokens.data.length + 1}>
          <Thead>
            <Tr>
              {['tokens.name', 'tokens.kind', 'tokens.expires', 'tokens.used', 'tokens.actions'].map((key) => (
                <Th key={key}>
                  <Typography variant="sigma">{t(key)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {tokens.data.map((token) => (
              <Tr key={token.id}>
                <Td>
                  <Typography>{token.name}</Typography>
                </Td>
                <Td>
                  <Typography>{t(`tokens.kind.${token.kind}`)}</Typography>
                </Td>
                <Td>
                  <Typography>{date(token.expiresAt, 'tokens.never')}</Typography>
                </Td>
                <Td>
                  <Typography>{date(token.lastUsedAt, 'tokens.unused')}</Typography>
                </Td>
                <Td>
                  <Dialog.Root>
                    <Dialog.Trigger>
                      <Button variant="danger-light" size="S">
                        {t('tokens.revoke')}
                      </Button>
                    </Dialog.Trigger>
                    <ConfirmDialog onConfirm={() => void revoke(token.id)}>
                      {t('tokens.revoke.confirm', { name: token.name })}
                    </ConfirmDialog>
                  </Dialog.Root>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      <Flex gap={3} alignItems="flex-end" wrap="wrap">
        <Field.Root name="token-name">
          <Field.Label>{t('tokens.name')}</Field.Label>
          <TextInput value={name} onChange={({ target }: { target: { value: string } }) => setName(target.value)} />
        </Field.Root>
        <Field.Root name="token-kind">
          <Field.Label>{t('tokens.kind')}</Field.Label>
          <SingleSelect value={kind} onChange={(chosen) => setKind(chosen as Token['kind'])}>
            {['token', 'address'].map((one) => (
              <SingleSelectOption key={one} value={one}>
                {t(`tokens.kind.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root name="token-days">
          <Field.Label>{t('tokens.lasts')}</Field.Label>
          <SingleSelect value={days} onChange={(chosen) => setDays(String(chosen))}>
            {[...DAYS.map(String), NEVER].map((one) => (
              <SingleSelectOption key={one} value={one}>
                {one === NEVER ? t('tokens.never') : t('tokens.days', { days: one })}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button onClick={() => void create()} disabled={name.trim() === ''}>
          {t('tokens.create')}
        </Button>
      </Flex>
    </Panel>
  );
}
