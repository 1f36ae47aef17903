import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useSay, useWrite } from '../../plugin';
import { IdeaForm, type IdeaDraft } from './IdeaForm';

/** Says something that one would like. */
export function NewIdeaPage() {
  const say = useSay();
  const write = useWrite();
  const navigate = useNavigate();
  const send = async (draft: IdeaDraft) => {
    const done = await write<{ id: string }>('post', '/ideas', draft, 'ideas.posted');
    if (done) navigate(`../${done.id}`, { relative: 'path' });
  };
  return (
    <Page.Main>
      <Page.Title>{say('ideas.new')}</Page.Title>
      <Layouts.Header
        title={say('ideas.new')}
        subtitle={say('ideas.new.subtitle')}
        navigationAction={<BackButton fallback="/plugins/cooperative/ideas" />}
      />
      <Layouts.Content>
        <IdeaForm initial={{ title: '', text: '', links: [] }} action={say('ideas.post')} onSend={send} />
      </Layouts.Content>
    </Page.Main>
  );
}
