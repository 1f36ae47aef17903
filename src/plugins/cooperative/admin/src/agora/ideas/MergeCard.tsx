import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useRead, useTranslate, useWrite } from '../../plugin';
import { Card } from '../../../../../../plugin-kit/admin/Card';
import { ChoiceField } from '../Inputs';
import type { Idea, IdeaLine } from '../types';

/** Makes an idea a part of one that says the same: for moderators. */
export function MergeCard({ idea }: { idea: Idea }) {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const { data } = useRead<{ ideas: IdeaLine[] }>('/ideas');
  const [into, setInto] = useState('');
  const others = (data?.ideas ?? []).filter(({ id }) => id !== idea.id).map(({ id, title }) => ({ id, name: title }));
  const merge = async () => {
    if (await write('post', `/ideas/${idea.id}/merge`, { into }, 'ideas.mergeDone'))
      navigate(`../${into}`, { relative: 'path' });
  };
  return (
    <Card title={t('ideas.merge')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p" textColor="neutral700">
          {t('ideas.merge.help')}
        </Typography>
        <ChoiceField
          name="into"
          label={t('ideas.merge.into')}
          none={t('ideas.merge.none')}
          value={into}
          choices={others}
          onChange={setInto}
        />
        <Flex>
          <Button variant="secondary" disabled={into === ''} onClick={() => void merge()}>
            {t('ideas.merge.do')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
