import { Box, Field, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { currentLanguage } from '../../language';
import { useRelation, type Related } from '../relation/use-relation';
import { useAnswer } from '../use-answer';
import { treeOf, type Term } from './term-tree';
import { TermSearch } from './TermSearch';

interface TermsInputProps {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  attribute: { relation: string };
  mainField?: { name: string };
  /** Added by `chooseInputs`. */
  model: string;
  vocabulary: string;
}

/** Terms of one vocabulary, chosen in its tree; those that are no longer offered stay until they are taken away. */
export function TermsInput(props: TermsInputProps) {
  const { name, label, hint, labelAction, required, disabled, attribute, model, vocabulary } = props;
  const { formatMessage } = useIntl();
  const t = (id: string, values?: Record<string, string>) => formatMessage({ id: `odus.terms.${id}` }, values);
  const { data, failed } = useAnswer<Term[]>(`/terms/api::concept.concept/${vocabulary}`);
  const isOnly = !attribute.relation.endsWith('ToMany');
  const { related, add, remove, error } = useRelation({ name, model, isOnly }, props.mainField?.name ?? 'displayName');
  const tree = useMemo(() => treeOf(data ?? []), [data]);
  const nameOf = (one: Related): string => {
    const term = data?.find(({ documentId }) => documentId === one.documentId);
    const text = term ? labelOf(term) : one.name;
    return term?.isDeprecated ? t('deprecated', { term: text }) : text;
  };
  const toggle = (term: Term) => {
    const known = related.find(({ documentId }) => documentId === term.documentId);
    if (known) remove(known);
    else add({ id: term.id, documentId: term.documentId, name: labelOf(term) });
  };
  const removeLast = () => {
    const last = related.at(-1);
    if (last) remove(last);
  };
  return (
    <Field.Root name={name} hint={hint} error={error as string | undefined} required={required}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        {related.length > 0 && (
          <Flex gap={1} wrap="wrap">
            {related.map((one) => (
              <Tag
                key={one.id}
                icon={<Cross />}
                label={t('remove', { term: nameOf(one) })}
                disabled={disabled}
                onClick={() => remove(one)}
              >
                {nameOf(one)}
              </Tag>
            ))}
          </Flex>
        )}
        <TermSearch
          name={name}
          tree={tree}
          chosen={new Set(related.map(({ documentId }) => documentId))}
          isOnly={isOnly}
          isDisabled={disabled}
          labelOf={labelOf}
          onToggle={toggle}
          onRemoveLast={removeLast}
        />
        {failed && (
          <Box role="alert">
            <Typography variant="pi" textColor="danger600">
              {t('failed')}
            </Typography>
          </Box>
        )}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}

const labelOf = ({ label }: Term): string => label[currentLanguage()] ?? label.fr ?? Object.values(label)[0] ?? '';
