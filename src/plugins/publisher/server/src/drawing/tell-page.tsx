import { Button, Choice, controlProps, FormField } from '../../../../../plugin-kit/site/components/form';
import type { SharedEntry } from '../configuration';
import { tellPath } from '../domain/addresses';
import type { Locale } from '../domain/language';
import { KINDS, MAX_LENGTHS, type MessageProblem, type TypedMessage } from '../domain/tell-form';
import { KEPT_DAYS } from '../services/reply-addresses';
import type { Translate } from '../services/translate';

interface TellProps {
  typed: TypedMessage;
  problems: MessageProblem[];
  /** What it is about, when they come from its page. */
  entry: SharedEntry | null;
  /** Whether letters leave: else nobody is asked for an address. */
  isAnswered: boolean;
  locale: Locale;
  t: Translate;
}

/** A short form, without account and without scripts: what is wrong, or what is missing. */
export const TellPage = ({ typed, problems, entry, isAnswered, locale, t }: TellProps) => (
  <>
    <div class="page-head">
      <h1>{t('tell.title')}</h1>
      <p class="lead">{t('tell.lead')}</p>
    </div>
    {problems.length > 0 && (
      <div class="box summary" role="alert">
        <p>{t('tell.problems')}</p>
      </div>
    )}
    <form method="post" action={tellPath(locale)} noValidate>
      <fieldset>
        <legend>{t('tell.kind')}</legend>
        {problems.includes('kind') && <p class="wrong">{t('tell.kind.problem')}</p>}
        {KINDS.map((kind) => (
          <Choice
            key={kind}
            id={`kind-${kind}`}
            name="kind"
            value={kind}
            type="radio"
            isChosen={typed.kind === kind}
            label={t(`tell.kind.${kind}`)}
          />
        ))}
      </fieldset>
      {entry ? (
        <p class="about">
          {t('tell.about.entry')} <a href={entry.page}>{entry.title}</a>
          <input type="hidden" name="about" value={typed.about} />
        </p>
      ) : (
        <FormField id="about" label={t('tell.about')} hint={t('tell.about.hint')}>
          <input
            {...controlProps('about', { hint: true })}
            name="about"
            value={typed.about}
            maxLength={MAX_LENGTHS.about}
          />
        </FormField>
      )}
      <FormField
        id="text"
        label={t('tell.text')}
        hint={t('tell.text.hint')}
        {...(problems.includes('text') ? { problem: t('tell.text.problem') } : {})}
      >
        <textarea
          {...controlProps('text', { hint: true, problem: problems.includes('text') })}
          name="text"
          rows={6}
          maxLength={MAX_LENGTHS.text}
          required
        >
          {typed.text}
        </textarea>
      </FormField>
      {!entry && (
        <FormField id="organisation" label={t('tell.organisation')} hint={t('tell.organisation.hint')}>
          <input
            {...controlProps('organisation', { hint: true })}
            name="organisation"
            value={typed.organisation}
            maxLength={MAX_LENGTHS.organisation}
          />
        </FormField>
      )}
      {isAnswered && (
        <FormField
          id="email"
          label={t('tell.email')}
          hint={t('tell.email.hint', { days: KEPT_DAYS })}
          {...(problems.includes('email') ? { problem: t('tell.email.problem') } : {})}
        >
          <input
            {...controlProps('email', { hint: true, problem: problems.includes('email') })}
            type="email"
            name="email"
            value={typed.email}
            maxLength={MAX_LENGTHS.email}
            autoComplete="email"
          />
        </FormField>
      )}
      <div class="trap" aria-hidden="true">
        <label for="website">{t('tell.trap')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {!isAnswered && <p>{t('tell.notice')}</p>}
      <Button isMain>{t('tell.send')}</Button>
    </form>
  </>
);
