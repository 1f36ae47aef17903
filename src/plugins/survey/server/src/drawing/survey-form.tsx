import { Button, Choice, controlProps, FormField } from '../../../../../plugin-kit/site/components/form';
import { inputOf, MAX_TEXT, type AnswerProblem, type TypedAnswer } from '../domain/answer-form';
import { inLanguage, KINDS, type AskedQuestion, type Locale } from '../domain/question';
import type { Translate } from '../services/translate';

interface FormProps {
  name: string;
  action: string;
  withdrawal: string;
  questions: AskedQuestion[];
  needsTicket: boolean;
  typed: TypedAnswer;
  problems: AnswerProblem[];
  locale: Locale;
  t: Translate;
}

/** A few questions on one page: every one may be left out. */
export function SurveyForm({
  name,
  action,
  withdrawal,
  questions,
  needsTicket,
  typed,
  problems,
  locale,
  t,
}: FormProps) {
  const [whole] = problems.filter(({ question }) => question === null);
  return (
    <>
      <div class="page-head">
        <h1>{t('form.title', { name })}</h1>
        <p class="lead">{t('form.lead', { count: String(questions.length) })}</p>
      </div>
      {problems.length > 0 && (
        <div class="box summary" role="alert">
          <p>{t(whole ? (whole.code === 'key' ? 'form.problem.key' : 'form.problem.empty') : 'form.problem')}</p>
        </div>
      )}
      <form class="survey" method="post" action={action} noValidate>
        <input type="hidden" name="key" value={typed.key} />
        {needsTicket && (
          <FormField id="ticket" label={t('form.ticket')} hint={t('form.ticket.hint')}>
            <input
              {...controlProps('ticket', { hint: true })}
              name="ticket"
              value={typed.ticket}
              maxLength={24}
              autoComplete="off"
              autoCapitalize="characters"
            />
          </FormField>
        )}
        {questions.map((question) => (
          <QuestionInput
            key={question.code}
            question={question}
            given={typed.given[question.code] ?? []}
            problem={problems.find((one) => one.question === question.code)}
            locale={locale}
            t={t}
          />
        ))}
        <fieldset>
          <legend>{t('form.consent.title')}</legend>
          <p class="hint" id="consent-hint">
            {t('form.consent.hint')}
          </p>
          <Choice
            id="consent"
            name="consent"
            value="yes"
            type="checkbox"
            isChosen={typed.consents}
            label={t('form.consent')}
            describedBy="consent-hint"
          />
        </fieldset>
        <p>
          {t('form.notice')} <a href={`/${locale}/privacy`}>{t('form.privacy')}</a> ·{' '}
          <a href={withdrawal}>{t('withdrawal.title')}</a>
        </p>
        <p>
          <Button isMain>{t('form.send')}</Button>
        </p>
      </form>
    </>
  );
}

interface InputProps {
  question: AskedQuestion;
  given: string[];
  problem: AnswerProblem | undefined;
  locale: Locale;
  t: Translate;
}

function QuestionInput({ question, ...props }: InputProps) {
  const { answer, choices } = KINDS[question.kind];
  if (answer === 'text') return <TextInput question={question} {...props} />;
  return choices === 'communes' ? (
    <SelectInput question={question} {...props} />
  ) : (
    <Choices question={question} {...props} />
  );
}

function Choices({ question: { code, label, kind, choices }, given, problem, locale, t }: InputProps) {
  const isMany = KINDS[kind].answer === 'many';
  return (
    <fieldset aria-describedby={problem && `${code}-problem`}>
      <legend>{inLanguage(label, locale)}</legend>
      {isMany && <p class="hint">{t('form.several')}</p>}
      {problem && (
        <p class="wrong" id={`${code}-problem`}>
          {t('form.problem.unknown')}
        </p>
      )}
      <div class={KINDS[kind].choices === 'scale' ? 'scale' : undefined}>
        {choices.map((choice) => (
          <Choice
            key={choice.code}
            id={`${code}-${choice.code}`}
            name={inputOf(code)}
            value={choice.code}
            type={isMany ? 'checkbox' : 'radio'}
            isChosen={given.includes(choice.code)}
            label={inLanguage(choice.label, locale)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function SelectInput({ question: { code, label, choices }, given, problem, locale, t }: InputProps) {
  return (
    <fieldset>
      <legend>{inLanguage(label, locale)}</legend>
      <FormField id={code} label={t('form.commune')} {...(problem ? { problem: t('form.problem.unknown') } : {})}>
        <select {...controlProps(code, { problem: Boolean(problem) })} name={inputOf(code)}>
          <option value="">{t('form.noAnswer')}</option>
          {choices.map((choice) => (
            <option key={choice.code} value={choice.code} selected={given.includes(choice.code)}>
              {inLanguage(choice.label, locale)}
            </option>
          ))}
        </select>
      </FormField>
    </fieldset>
  );
}

function TextInput({ question: { code, label }, given, problem, locale, t }: InputProps) {
  return (
    <fieldset>
      <legend>{inLanguage(label, locale)}</legend>
      <FormField
        id={code}
        label={t('form.text')}
        hint={t('form.text.hint', { most: String(MAX_TEXT) })}
        {...(problem ? { problem: t('form.problem.long', { most: String(MAX_TEXT) }) } : {})}
      >
        <textarea
          {...controlProps(code, { hint: true, problem: Boolean(problem) })}
          name={inputOf(code)}
          rows={3}
          maxLength={MAX_TEXT}
        >
          {given.join('\n')}
        </textarea>
      </FormField>
    </fieldset>
  );
}
