import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { ReadFailed } from '../../../../../../plugin-kit/admin/ReadFailed';
import { useRead, useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { PlainText } from '../PlainText';
import type { Idea } from '../types';
import { useDates } from '../use-dates';
import { Comments } from './Comments';
import { IdeaForm, type IdeaDraft } from './IdeaForm';
import { MergeCard } from './MergeCard';
import { addressOf } from './address-of';
import { SupportButton } from './SupportButton';
import { Versions } from './Versions';

/** One idea, and what others say of it. */
export function IdeaPage() {
  const { id } = useParams<{ id: string }>();
  const { data, failed, refresh } = useRead<Idea>(`/ideas/${id ?? ''}`);
  if (failed !== null) return <ReadFailed why={failed} back="/plugins/cooperative/ideas" />;
  if (!data) return <Page.Loading />;
  return <Shown idea={data} refresh={refresh} />;
}

function Shown({ idea, refresh }: { idea: Idea; refresh(): void }) {
  const t = useTranslate();
  const date = useDates();
  const { id, title, text, author, at, supports, mergedInto } = idea;
  const proposing = new URLSearchParams({ idea: id, title, text });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={t('ideas.by', { author: author ?? t('person.gone'), at: date(at) })}
        navigationAction={<BackButton fallback="/plugins/cooperative/ideas" />}
        primaryAction={
          !mergedInto && (
            <LinkButton tag={Link} to={`/plugins/cooperative/decisions/new?${proposing.toString()}`}>
              {t('ideas.propose')}
            </LinkButton>
          )
        }
        secondaryAction={<SupportButton idea={idea} onChanged={refresh} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {mergedInto && (
            <Typography tag={Link} to={`../${mergedInto}`} relative="path" textColor="primary600">
              {t('ideas.merged')}
            </Typography>
          )}
          <Typography tag="p">{t('ideas.supports', { count: supports })}</Typography>
          <Card title={t('ideas.text')}>
            <Words key={text} idea={idea} refresh={refresh} />
          </Card>
          <Related idea={idea} />
          <Comments idea={idea} onSent={refresh} />
          {idea.mayModerate && !mergedInto && <MergeCard idea={idea} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Words({ idea, refresh }: { idea: Idea; refresh(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [isWriting, setWriting] = useState(false);
  const send = async (draft: IdeaDraft) => {
    if (await write('put', `/ideas/${idea.id}`, draft, 'ideas.refined')) {
      setWriting(false);
      refresh();
    }
  };
  if (isWriting) return <IdeaForm initial={idea} action={t('ideas.refine.save')} onSend={send} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PlainText text={idea.text} />
      {idea.versions.length > 0 && <Versions versions={idea.versions} />}
      {idea.isAuthor && !idea.mergedInto && (
        <Flex>
          <Button variant="tertiary" onClick={() => setWriting(true)}>
            {t('ideas.refine')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

/** What an idea is about, what it was made of and what it became. */
function Related({ idea: { links, merged, proposals } }: { idea: Idea }) {
  const t = useTranslate();
  if (links.length + merged.length + proposals.length === 0) return null;
  const line = (key: string, to: string, text: string) => (
    <li key={key}>
      <Typography tag={Link} to={to} textColor="primary600">
        {text}
      </Typography>
    </li>
  );
  return (
    <Card title={t('ideas.related')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {links.map((link) =>
          line(link.documentId, addressOf(link), t('ideas.link', { name: link.name, type: link.type })),
        )}
        {merged.map(({ id, title }) => line(id, `/plugins/cooperative/ideas/${id}`, t('ideas.mergedHere', { title })))}
        {proposals.map(({ number, title }) =>
          line(number, `/plugins/cooperative/decisions/${number}`, t('decisions.named', { number, title })),
        )}
      </Flex>
    </Card>
  );
}
