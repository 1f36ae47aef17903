import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useRead, useTranslate, useWrite } from '../plugin';

interface Unconfirmed {
  id: string;
  name: string;
  email: string;
  isActive: boolean;
  /** The address that the account asks for. */
  wanted: string | null;
  since: string;
  /** Of an account that nobody opened. */
  link: string | null;
}

/** For super administrators: links to hand over, and addresses that they know to be somebody's. */
export function AddressesCard({ onChanged }: { onChanged(): void }) {
  const t = useTranslate();
  const { data, refresh } = useRead<Unconfirmed[]>('/addresses');
  if (!data || data.length === 0) return null;
  const finish = () => {
    refresh();
    onChanged();
  };
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5} marginBottom={4}>
      <Typography tag="h2" variant="delta">
        {t('addresses.title')}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {t('addresses.text')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {data.map((account) => (
          <AddressLine key={account.id} account={account} onConfirmed={finish} />
        ))}
      </Flex>
    </Box>
  );
}

function AddressLine({ account, onConfirmed }: { account: Unconfirmed; onConfirmed(): void }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const write = useWrite();
  const { id, name, email, wanted, since, link } = account;
  const said = wanted ?? email;
  const confirm = async () => {
    if (await write('put', `/addresses/${id}`, { email: said }, 'addresses.confirmed')) onConfirmed();
  };
  return (
    <Box tag="li">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography>
          {t(wanted ? 'addresses.wanted' : 'addresses.line', {
            ...{ name, email, wanted: wanted ?? '' },
            since: formatDate(since, { dateStyle: 'long' }),
          })}
        </Typography>
        {!link && (
          <Button
            variant="tertiary"
            aria-label={t('addresses.confirm.named', { email: said })}
            onClick={() => void confirm()}
          >
            {t('addresses.confirm')}
          </Button>
        )}
      </Flex>
      {link && (
        <Field.Root name={`link-${id}`}>
          <Field.Label>{t('invitation.link')}</Field.Label>
          <TextInput
            readOnly
            value={link}
            onFocus={(event: React.FocusEvent<HTMLInputElement>) => event.target.select()}
          />
        </Field.Root>
      )}
    </Box>
  );
}
