import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useTranslate, useWrite } from '../../plugin';
import { IdeaForm, type IdeaDraft } from './IdeaForm';

/** Says something that one would like. */
export function NewIdeaPage() {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const send = async (draft: IdeaDraft) => {
    const done = await write<{ id: string }>('post', '/ideas', draft, 'ideas.posted');
    if (done) navigate(`../${done.id}`, { relative: 'path' });
  };
  return (
    <Page.Main>
      <Page.Title>{t('ideas.new')}</Page.Title>
      <Layouts.Header
        title={t('ideas.new')}
        subtitle={t('ideas.new.subtitle')}
        navigationAction={<BackButton fallback="/plugins/cooperative/ideas" />}
      />
      <Layouts.Content>
        <IdeaForm initial={{ title: '', text: '', links: [] }} action={t('ideas.post')} onSend={send} />
      </Layouts.Content>
    </Page.Main>
  );
}
