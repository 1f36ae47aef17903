import {
  Button,
  Checkbox,
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { BackButton } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Picker } from '../../../../../plugin-kit/admin/picker/Picker';
import { Card } from '../../../../../plugin-kit/admin/Card';
import { useRead, useTranslate, useWrite } from '../plugin';
import { SurveyPage } from '../SurveyPage';
import type { BankQuestion } from '../types';

const [MIN, MAX, USUAL_DAYS] = [3, 6, 7];

/** Asks the public: about what, which questions, for how long. */
export function NewQuestionnairePage() {
  const t = useTranslate();
  const write = useWrite();
  const navigate = useNavigate();
  const { data: kinds, failed } = useRead<{ code: string; label: string }[]>('/kinds');
  const { data: bank } = useRead<BankQuestion[]>('/questions');
  const [asked] = useSearchParams();
  const [chosenKind, setKind] = useState(asked.get('kind'));
  const [target, setTarget] = useState(asked.get('target'));
  const [questions, setQuestions] = useState<string[]>([]);
  const [openDays, setOpenDays] = useState(USUAL_DAYS);
  const [needsTicket, setNeedsTicket] = useState(false);
  const kind = chosenKind ?? kinds?.[0]?.code ?? null;

  const send = async () => {
    const body = { kind, target, questions, openDays, needsTicket };
    const made = await write<{ code: string }>('post', '/questionnaires', body, 'questionnaires.made');
    if (made) navigate(`../${made.code}`, { relative: 'path' });
  };
  const toggle = (code: string) =>
    setQuestions(questions.includes(code) ? questions.filter((one) => one !== code) : [...questions, code]);

  return (
    <SurveyPage
      title={t('questionnaires.new')}
      subtitle={t('questionnaires.new.subtitle')}
      back={<BackButton fallback="/plugins/survey/questionnaires" />}
      isLoading={!kinds || !bank}
      isFailed={Boolean(failed)}
    >
      <Card title={t('new.about')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="kind">
            <Field.Label>{t('new.kind')}</Field.Label>
            <SingleSelect
              value={kind ?? ''}
              onChange={(chosen) => {
                setKind(String(chosen));
                setTarget(null);
              }}
            >
              {(kinds ?? []).map(({ code, label }) => (
                <SingleSelectOption key={code} value={code}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          {kind && <EntryPicker key={kind} kind={kind} target={target} onChoose={setTarget} />}
        </Flex>
      </Card>
      <Card title={t('new.questions', { min: MIN, max: MAX })}>
        <QuestionBoxes bank={bank ?? []} chosen={questions} onToggle={toggle} />
      </Card>
      <Card title={t('new.how')}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="openDays" hint={t('new.days.hint')}>
            <Field.Label>{t('new.days')}</Field.Label>
            <NumberInput
              value={openDays}
              onValueChange={(days: number | undefined) => setOpenDays(days ?? USUAL_DAYS)}
            />
            <Field.Hint />
          </Field.Root>
          <Field.Root name="needsTicket" hint={t('new.tickets.hint')}>
            <Checkbox checked={needsTicket} onCheckedChange={(checked: boolean) => setNeedsTicket(checked)}>
              {t('new.tickets')}
            </Checkbox>
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Card>
      <Flex>
        <Button
          size="L"
          disabled={!target || questions.length < MIN || questions.length > MAX}
          onClick={() => void send()}
        >
          {t('new.send')}
        </Button>
      </Flex>
    </SurveyPage>
  );
}

interface Entry {
  documentId: string;
  name: string;
}

interface EntryPickerProps {
  kind: string;
  target: string | null;
  onChoose(documentId: string): void;
}

function EntryPicker({ kind, target, onChoose }: EntryPickerProps) {
  const t = useTranslate();
  const [words, setWords] = useState('');
  const [asked] = useState(target);
  const { data } = useRead<Entry[]>(`/kinds/${kind}/entries?words=${encodeURIComponent(words)}`);
  const { data: known } = useRead<Entry[]>(asked ? `/kinds/${kind}/entries?target=${asked}` : null);
  const [chosen, setChosen] = useState<Entry | null>(null);
  // What was chosen stays an option, whatever is searched for next.
  const entries = [...(chosen ? [chosen] : []), ...(known ?? []), ...(data ?? [])];
  const options = [...new Map(entries.map(({ documentId, name }) => [documentId, name]))].map(([value, label]) => ({
    value,
    label,
  }));
  return (
    <Field.Root name="target" hint={t('new.entry.hint')}>
      <Field.Label>{t('new.entry')}</Field.Label>
      <Picker
        label={t('new.entry')}
        none={t('new.entry.none')}
        options={options}
        value={target}
        onType={setWords}
        onChoose={(value) => {
          setChosen(entries.find(({ documentId }) => documentId === value) ?? null);
          onChoose(value);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}

interface QuestionBoxesProps {
  bank: BankQuestion[];
  chosen: string[];
  onToggle(code: string): void;
}

function QuestionBoxes({ bank, chosen, onToggle }: QuestionBoxesProps) {
  const t = useTranslate();
  const adopted = bank.filter(({ state }) => state === 'adopted');
  if (adopted.length === 0) return <Typography tag="p">{t('new.noQuestions')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" textColor="neutral700" aria-live="polite">
        {t('new.chosen', { count: chosen.length })}
      </Typography>
      {adopted.map(({ code, label, choices }) => (
        <Field.Root key={code} name={code} hint={choices.slice(0, 6).join(' · ')}>
          <Checkbox
            checked={chosen.includes(code)}
            disabled={!chosen.includes(code) && chosen.length >= MAX}
            onCheckedChange={() => onToggle(code)}
          >
            {label}
          </Checkbox>
          <Field.Hint />
        </Field.Root>
      ))}
    </Flex>
  );
}
