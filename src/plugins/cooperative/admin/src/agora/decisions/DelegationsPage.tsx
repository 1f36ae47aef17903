import { Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useRead, useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { ChoiceField } from '../Inputs';

interface Delegations {
  own: { id: string; name: string; delegate: string | null; represents: string[] }[];
  members: { id: string; name: string }[];
}

/** Who votes in the place of the members for whom the reader votes. */
export function DelegationsPage() {
  const t = useTranslate();
  const write = useWrite();
  const { data, failed, refresh } = useRead<Delegations>('/delegations');
  const choose = async (member: string, delegate: string) => {
    const done = delegate ? 'delegations.given' : 'delegations.takenBack';
    await write('put', `/delegations/${member}`, { delegate: delegate || null }, done);
    refresh();
  };
  return (
    <Page.Main>
      <Page.Title>{t('delegations.title')}</Page.Title>
      <Layouts.Header
        title={t('delegations.title')}
        subtitle={t('delegations.subtitle')}
        navigationAction={<BackButton fallback="/plugins/cooperative/decisions" />}
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        <Flex direction="column" alignItems="stretch" gap={5}>
          {data?.own.length === 0 && <Typography tag="p">{t('vote.nobody')}</Typography>}
          {data?.own.map(({ id, name, delegate, represents }) => (
            <Card key={`${id} ${delegate}`} title={name}>
              <ChoiceField
                name={`delegate-${id}`}
                label={t('delegations.delegate')}
                hint={t('delegations.hint')}
                none={t('delegations.none')}
                value={delegate ?? ''}
                choices={data.members.filter((one) => one.id !== id)}
                onChange={(value) => void choose(id, value)}
              />
              {represents.length > 0 && (
                <Typography tag="p" paddingTop={3}>
                  {t('delegations.represents', { names: represents.join(', ') })}
                </Typography>
              )}
            </Card>
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
