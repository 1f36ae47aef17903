import { readerOf } from '../../../../../../../plugin-kit/admin/read';
import { useTranslate } from '../../../plugin';
import { ChoiceField } from '../../Inputs';
import type { EffectInputs } from '../EffectFields';

const MODES = ['widen', 'narrow', 'replace'];

/** What channels draw from, as their plugin says it; nothing without it. */
const useChannels = readerOf('channels');

interface Source {
  name: string;
  fields: { name: string; label: string; hasTerms: boolean }[];
}

/** One more condition on what a channel takes: a field has a term. Finer filters are written in the channel itself. */
export function ChannelFields({ values, options, set }: EffectInputs) {
  const t = useTranslate();
  const sources = useChannels<Source[]>('/sources').data ?? [];
  const channel = options.channels.find(({ id }) => id === values.channel);
  const fields = sources.find(({ name }) => name === channel?.source)?.fields.filter(({ hasTerms }) => hasTerms) ?? [];
  const terms = options.vocabularies.flatMap(({ name: vocabulary, terms: own }) =>
    own.map(({ code, name: term }) => ({ id: code, name: t('proposal.term.named', { term, vocabulary }) })),
  );
  const once = [...new Map(terms.map((term) => [term.id, term])).values()];
  return (
    <>
      <ChoiceField
        name="channel"
        label={t('proposal.channel')}
        required
        value={values.channel ?? ''}
        choices={options.channels}
        onChange={set('channel')}
      />
      <ChoiceField
        name="mode"
        label={t('proposal.mode')}
        value={values.mode ?? 'widen'}
        choices={MODES.map((id) => ({ id, name: t(`proposal.mode.${id}`) }))}
        onChange={set('mode')}
      />
      <ChoiceField
        name="field"
        label={t('proposal.field')}
        required
        value={values.field ?? ''}
        choices={fields.map(({ name, label }) => ({ id: name, name: label }))}
        onChange={set('field')}
      />
      <ChoiceField
        name="termCode"
        label={t('proposal.term')}
        required
        value={values.termCode ?? ''}
        choices={once}
        onChange={set('termCode')}
      />
    </>
  );
}
