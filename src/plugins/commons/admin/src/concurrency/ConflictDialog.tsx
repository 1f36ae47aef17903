import { Box, Button, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Side } from '../../../server/src/domain/concurrency/merge';
import type { ShownField } from '../../../server/src/services/concurrency/conflicts';
import { ChangeView } from '../history/ChangeView';
import type { Change } from '../history/types';
import { useTranslate } from '../plugin';
import { useCommonsMergeMutation } from '../stewards/api';
import { conflict, conflictIn, lastSaved, type Conflict } from './editing';

/** Both texts of an entry that somebody saved while somebody else wrote it, to make one of them. */
export function ConflictDialog({ found }: { found: Conflict }) {
  const t = useTranslate();
  const { save, isLoading } = useMerge();
  const [chosen, setChosen] = useState<Record<string, Side | null>>(() => chosenIn(found));
  const isDecided = found.fields.every(({ attribute }) => chosen[attribute]);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => isOpen || conflict.set(null)}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('concurrency.title', { name: found.by })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography>{t('concurrency.intro')}</Typography>
            {found.fields.map((field) => (
              <FieldChoice
                key={field.attribute}
                field={field}
                by={found.by}
                side={chosen[field.attribute] ?? null}
                onChoose={(side) => setChosen((before) => ({ ...before, [field.attribute]: side }))}
              />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => conflict.set(null)}>
            {t('concurrency.later')}
          </Button>
          <Button disabled={!isDecided} loading={isLoading} onClick={() => void save(found, chosen)}>
            {t(found.isPublished ? 'concurrency.publish' : 'concurrency.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

const chosenIn = ({ fields }: Conflict): Record<string, Side | null> =>
  Object.fromEntries(fields.map(({ attribute, chosen }) => [attribute, chosen]));

/** Saves what was kept of one's own text; when a third person wrote meanwhile, shows theirs in turn. */
function useMerge() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const resetForm = useForm('ConflictDialog', (form) => form.resetForm);
  const [merge, { isLoading }] = useCommonsMergeMutation();
  const save = async ({ fields, isPublished, ...entry }: Conflict, chosen: Record<string, Side | null>) => {
    const { uid, documentId, locale, updatedAt } = entry;
    const mine = fields.filter(({ attribute }) => chosen[attribute] === 'mine');
    const values = Object.fromEntries(mine.map((field) => [field.attribute, field.mine]));
    const answer = await merge({ uid, documentId, locale, updatedAt, values, isPublished });
    if (!('error' in answer)) {
      lastSaved.set({ model: uid, documentId, at: Date.now() });
      resetForm();
      conflict.set(null);
      toggleNotification({ type: 'success', message: t('concurrency.saved') });
      return;
    }
    const again = conflictIn(answer.error);
    if (again) conflict.set({ ...again, isPublished });
    toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never) });
  };
  return { save, isLoading };
}

interface FieldChoiceProps {
  field: ShownField;
  by: string;
  side: Side | null;
  onChoose(side: Side): void;
}

function FieldChoice({ field, by, side, onChoose }: FieldChoiceProps) {
  const t = useTranslate();
  const { attribute, label, theirChange, myChange, chosen } = field;
  return (
    <Box tag="fieldset" borderColor="neutral200" hasRadius padding={4}>
      <Flex tag="legend" gap={2} paddingLeft={1} paddingRight={1}>
        <Typography variant="delta">{label}</Typography>
        <Typography variant="pi" textColor={chosen ? 'neutral700' : 'danger700'}>
          {t(chosen ? `concurrency.only.${chosen}` : 'concurrency.both', { name: by })}
        </Typography>
      </Flex>
      <Radio.Group
        name={attribute}
        aria-label={label}
        value={side ?? ''}
        onValueChange={(value: string) => onChoose(value as Side)}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Radio.Item value="theirs">{t('concurrency.theirs', { name: by })}</Radio.Item>
          <Text change={theirChange} />
          <Radio.Item value="mine">{t('concurrency.mine')}</Radio.Item>
          <Text change={myChange} />
        </Flex>
      </Radio.Group>
    </Box>
  );
}

function Text({ change }: { change: Change | null }) {
  const t = useTranslate();
  return (
    <Box paddingLeft={7}>
      {change ? (
        <ChangeView change={change} />
      ) : (
        <Typography textColor="neutral700">{t('concurrency.unchanged')}</Typography>
      )}
    </Box>
  );
}
