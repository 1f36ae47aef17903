import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useRead, useSay, useWrite } from '../../plugin';
import { Card } from '../Card';
import { ChoiceField } from '../Inputs';
import type { Idea, IdeaLine } from '../types';

/** Makes an idea a part of one that says the same: for moderators. */
export function MergeCard({ idea }: { idea: Idea }) {
  const say = useSay();
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
    <Card title={say('ideas.merge')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p" textColor="neutral700">
          {say('ideas.merge.help')}
        </Typography>
        <ChoiceField
          name="into"
          label={say('ideas.merge.into')}
          none={say('ideas.merge.none')}
          value={into}
          choices={others}
          onChange={setInto}
        />
        <Flex>
          <Button variant="secondary" disabled={into === ''} onClick={() => void merge()}>
            {say('ideas.merge.do')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
