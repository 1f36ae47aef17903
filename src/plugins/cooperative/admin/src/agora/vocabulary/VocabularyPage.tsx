import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useRead, useTranslate } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { ChoiceField, TextField } from '../Inputs';
import type { Term, VocabularyLine } from '../types';
import { TermBranch } from './TermBranch';
import { narrow, treeOf } from './tree';

/** The terms that entries are described with, and what is decided of them. */
export default function VocabularyPage() {
  const t = useTranslate();
  const { data, failed } = useRead<VocabularyLine[]>('/vocabularies');
  const [asked, setAsked] = useSearchParams();
  const chosen = asked.get('vocabulary') ?? data?.find(({ isDecided }) => isDecided)?.id ?? data?.[0]?.id ?? '';
  const vocabulary = data?.find(({ id }) => id === chosen);
  return (
    <Page.Main>
      <Page.Title>{t('vocabulary.title')}</Page.Title>
      <Layouts.Header
        title={t('vocabulary.title')}
        subtitle={t('vocabulary.subtitle')}
        primaryAction={
          vocabulary?.isDecided && (
            <LinkButton
              tag={Link}
              to={`/plugins/cooperative/decisions/new?effect=term.new&vocabulary=${chosen}`}
              startIcon={<Plus />}
            >
              {t('vocabulary.propose')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        {failed && <Page.Error />}
        {!data && !failed && <Page.Loading />}
        {data && (
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
            <ChoiceField
              name="vocabulary"
              label={t('vocabulary.choose')}
              value={chosen}
              choices={data.map(({ id, name, terms }) => ({
                id,
                name: t('vocabulary.named', { name, count: terms }),
              }))}
              onChange={(id) => setAsked({ vocabulary: id })}
            />
            {vocabulary && <Tree key={chosen} vocabulary={vocabulary} />}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Tree({ vocabulary }: { vocabulary: VocabularyLine }) {
  const t = useTranslate();
  const { data, failed } = useRead<Term[]>(`/vocabularies/${vocabulary.id}`);
  const [typed, setTyped] = useState('');
  const nodes = narrow(treeOf(data ?? []), typed);
  if (failed) return <Page.Error />;
  if (!data) return <Page.Loading />;
  return (
    <Card title={vocabulary.name}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {!vocabulary.isDecided && <Typography tag="p">{t('vocabulary.elsewhere')}</Typography>}
        <TextField name="search" label={t('vocabulary.search')} value={typed} onChange={setTyped} />
        {nodes.length === 0 && <Typography tag="p">{t('vocabulary.none')}</Typography>}
        <ul>
          {nodes.map((node) => (
            <TermBranch
              key={node.term.id}
              node={node}
              isDecided={vocabulary.isDecided}
              vocabulary={vocabulary.id}
              names={new Map(data.map(({ id, labels }) => [id, labels.fr ?? '']))}
            />
          ))}
        </ul>
      </Flex>
    </Card>
  );
}
