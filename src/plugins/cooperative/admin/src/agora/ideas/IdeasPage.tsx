import { Box, Flex, LinkButton, Toggle, Field, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useRead, useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import type { IdeaLine } from '../types';
import { useDates } from '../use-dates';
import { SupportButton } from './SupportButton';

interface Answer {
  ideas: IdeaLine[];
  mayModerate: boolean;
  isPublic: boolean;
}

/** Ideas, those that most people support first. */
export function IdeasPage() {
  const t = useTranslate();
  const { data, failed, refresh } = useRead<Answer>('/ideas');
  const ideas = [...(data?.ideas ?? [])].sort((one, other) => other.supports - one.supports);
  return (
    <Page.Main>
      <Page.Title>{t('ideas.title')}</Page.Title>
      <Layouts.Header
        title={t('ideas.title')}
        subtitle={t('ideas.subtitle')}
        primaryAction={
          <LinkButton tag={Link} to="new" startIcon={<Plus />}>
            {t('ideas.new')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            {ideas.length === 0 && <Typography tag="p">{t('ideas.none')}</Typography>}
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {ideas.map((idea) => (
                <Line key={idea.id} idea={idea} onChanged={refresh} />
              ))}
            </Flex>
            {data.mayModerate && <PageSetting isPublic={data.isPublic} onChanged={refresh} />}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Line({ idea, onChanged }: { idea: IdeaLine; onChanged(): void }) {
  const t = useTranslate();
  const date = useDates();
  const { id, title, author, at, supports } = idea;
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Box>
          <Typography tag={Link} to={id} variant="delta" textColor="primary600">
            {title}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
            {t('ideas.by', { author: author ?? t('person.gone'), at: date(at) })}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700" paddingTop={1}>
            {t('ideas.supports', { count: supports })}
          </Typography>
        </Box>
        <SupportButton idea={idea} onChanged={onChanged} />
      </Flex>
    </Box>
  );
}

function PageSetting({ isPublic, onChanged }: { isPublic: boolean; onChanged(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const choose = async (chosen: boolean) => {
    if (await write('put', '/ideas-page', { isPublic: chosen }, 'ideas.page.saved')) onChanged();
  };
  return (
    <Card title={t('ideas.page')}>
      <Field.Root name="isPublic" hint={t('ideas.page.hint')}>
        <Field.Label>{t('ideas.page.label')}</Field.Label>
        <Toggle
          checked={isPublic}
          onLabel={t('yes')}
          offLabel={t('no')}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => void choose(event.target.checked)}
        />
        <Field.Hint />
      </Field.Root>
      {isPublic && (
        <Typography tag="a" href="/ideas" target="_blank" rel="noreferrer" textColor="primary600">
          {t('ideas.page.open')}
        </Typography>
      )}
    </Card>
  );
}
