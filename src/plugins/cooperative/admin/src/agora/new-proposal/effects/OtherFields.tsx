import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../../plugin';
import { ChoiceField, LongTextField, TextField } from '../../Inputs';
import type { EffectInputs } from '../EffectFields';

const MANDATES = ['vocabulary-steward', 'channel-manager', 'moderator', 'administrator'];

/** Whether members write at once on the entries of others. */
export function PolicyFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  return (
    <>
      <ChoiceField
        name="type"
        label={t('proposal.type')}
        required
        value={values.type ?? ''}
        choices={options.types}
        onChange={set('type')}
      />
      <ChoiceField
        name="policy"
        label={t('proposal.policy')}
        value={values.policy ?? 'open'}
        choices={['open', 'guarded'].map((id) => ({ id, name: t(`proposal.policy.${id}`) }))}
        onChange={set('policy')}
      />
    </>
  );
}

/** By which rule the front page of the public site chooses what it shows. */
export function FrontPageFields({ values, set }: EffectInputs) {
  const t = useTranslate();
  return (
    <ChoiceField
      name="rule"
      label={t('proposal.frontPage')}
      value={values.rule ?? 'spread'}
      choices={['spread', 'soonest'].map((id) => ({ id, name: t(`proposal.frontPage.${id}`) }))}
      onChange={set('rule')}
    />
  );
}

/** What somebody is entrusted with, for a time. */
export function MandateFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  return (
    <>
      <Typography tag="p" textColor="neutral700">
        {t('proposal.mandate.vote')}
      </Typography>
      <ChoiceField
        name="person"
        label={t('proposal.person')}
        required
        value={values.person ?? ''}
        choices={options.people}
        onChange={set('person')}
      />
      <ChoiceField
        name="mandate"
        label={t('proposal.mandate')}
        required
        value={values.mandate ?? ''}
        choices={MANDATES.map((id) => ({ id, name: t(`proposal.mandate.${id}`) }))}
        onChange={set('mandate')}
      />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <TextField
          name="begins"
          type="date"
          label={t('proposal.begins')}
          required
          value={values.begins ?? ''}
          onChange={set('begins')}
        />
        <TextField
          name="ends"
          type="date"
          label={t('proposal.ends')}
          hint={t('proposal.ends.hint')}
          value={values.ends ?? ''}
          onChange={set('ends')}
        />
      </Flex>
    </>
  );
}

/** What somebody proposed, and that waits for a decision. */
export function AdoptFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  if (options.adoptable.length === 0) return <Typography tag="p">{t('proposal.adopted.none')}</Typography>;
  return (
    <ChoiceField
      name="adopted"
      label={t('proposal.adopted')}
      required
      value={values.adopted ?? ''}
      choices={options.adoptable}
      onChange={set('adopted')}
    />
  );
}

/** What somebody must do, because no program can. */
export function HandedFields({ values, set }: EffectInputs) {
  const t = useTranslate();
  return (
    <>
      <TextField
        name="to"
        label={t('proposal.to')}
        required
        maxLength={200}
        value={values.to ?? ''}
        onChange={set('to')}
      />
      <LongTextField
        name="what"
        label={t('proposal.handed')}
        required
        maxLength={2000}
        value={values.what ?? ''}
        onChange={set('what')}
      />
    </>
  );
}
