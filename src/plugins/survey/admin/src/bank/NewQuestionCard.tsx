import { Button, Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { useTranslate, useWrite } from '../plugin';
import { codeFrom, optionsFrom, KINDS, LANGUAGES, type QuestionDraft } from './draft';

const EMPTY: QuestionDraft = {
  kind: 'choice',
  labels: { fr: '', en: '', it: '' },
  options: { fr: '', en: '', it: '' },
};

/** Proposes a question in three languages: its choices are written one a line, in the same order in each. */
export function NewQuestionCard({ onProposed }: { onProposed(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const [draft, setDraft] = useState(EMPTY);
  const { kind, labels, options } = draft;
  const hasOptions = kind !== 'text' && kind !== 'commune';
  const send = async () => {
    const body = { code: codeFrom(labels.fr), kind, label: labels, options: hasOptions ? optionsFrom(options) : [] };
    if (!(await write('post', '/questions', body, 'bank.proposed'))) return;
    setDraft(EMPTY);
    onProposed();
  };
  return (
    <Card title={t('bank.new')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="kind" hint={t(`kind.${kind}.hint`)}>
          <Field.Label>{t('bank.kind')}</Field.Label>
          <SingleSelect value={kind} onChange={(chosen) => setDraft({ ...draft, kind: String(chosen) })}>
            {KINDS.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {t(`kind.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
        <Flex gap={4} wrap="wrap" alignItems="flex-start">
          {LANGUAGES.map((language) => (
            <Flex key={language} flex="1 1 16rem" direction="column" alignItems="stretch" gap={3}>
              <Field.Root name={`label-${language}`} required>
                <Field.Label>{t(`bank.label.${language}`)}</Field.Label>
                <TextInput
                  value={labels[language]}
                  maxLength={160}
                  onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                    setDraft({ ...draft, labels: { ...labels, [language]: event.target.value } })
                  }
                />
              </Field.Root>
              {hasOptions && (
                <Field.Root name={`options-${language}`} required>
                  <Field.Label>{t(`bank.options.${language}`)}</Field.Label>
                  <Textarea
                    value={options[language]}
                    onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) =>
                      setDraft({ ...draft, options: { ...options, [language]: event.target.value } })
                    }
                  />
                </Field.Root>
              )}
            </Flex>
          ))}
        </Flex>
        <Flex>
          <Button
            variant="secondary"
            disabled={LANGUAGES.some((one) => !labels[one].trim())}
            onClick={() => void send()}
          >
            {t('bank.propose')}
          </Button>
        </Flex>
      </Flex>
    </Card>
  );
}
