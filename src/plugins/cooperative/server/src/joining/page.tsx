import type { ComponentChildren } from 'preact';
import { Button, Choice, controlProps, FormField } from '../../../../../plugin-kit/site/components/form';
import type { SiteFrame } from '../../../../../plugin-kit/site/frame';
import type { Language } from '../../../../../plugin-kit/site/languages';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import { addressesByLanguage } from '../addresses/addresses-by-language';
import type { College, Label } from '../domain/members/college';
import { FIELDS, JOINING_KINDS, type Problems, type TypedJoining } from '../domain/joining/join-form';
import type { Organisation } from '../services/members/organisations';
import { translateTo } from '../services/translate';

export interface JoinPage {
  frame: SiteFrame;
  siteName: string;
  colleges: College[];
  typed: TypedJoining;
  problems: Problems;
  /** What a search found; null when nobody searched. */
  found: Organisation[] | null;
  /** Organisations that the new one may be. */
  lookAlikes: Organisation[];
}

type Translate = (code: string, parameters?: Record<string, string>) => string;

type Part = JoinPage & { t: Translate };

const translatorFor =
  ({ language }: SiteFrame): Translate =>
  (code, parameters) =>
    translateTo(language, `join.${code}`, parameters);

/** The form by which somebody asks to join, with what they typed and what is to be corrected. */
export function joinPage(page: JoinPage): string {
  const { frame, siteName } = page;
  const part = { ...page, t: translatorFor(frame) };
  const { t } = part;
  return inLayout(
    frame,
    t('title', { site: siteName }),
    <>
      <p class="lead">{t('lead', { site: siteName })}</p>
      <Summary {...part} />
      <form method="post" action={`/join?lang=${frame.language}`} novalidate>
        <SendsOnEnter />
        <Who {...part} />
        <AsWhat {...part} />
        <Why {...part} />
        <div class="trap" aria-hidden="true">
          <label for="website">{t('trap')}</label>
          <input id="website" name="website" tabindex={-1} autocomplete="off" />
        </div>
        <Notice {...part} />
        <p>
          <Button isMain name="step" value="send">
            {t('send')}
          </Button>
        </p>
      </form>
    </>,
  );
}

/** A page with a title and a paragraph: the request was sent, or there were too many. */
export function messagePage(frame: SiteFrame, code: string): string {
  const t = translatorFor(frame);
  return inLayout(
    frame,
    t(`${code}.title`),
    <>
      <p class="lead">{t(`${code}.text`)}</p>
      <p>
        <a href={`/join?lang=${frame.language}`}>{t('back')}</a>
      </p>
    </>,
  );
}

/** The first button of a form is the one that the Enter key presses: it must not be the search. */
const SendsOnEnter = () => <button class="trap" name="step" value="send" tabindex={-1} aria-hidden="true" />;

const inLayout = (frame: SiteFrame, title: string, children: ComponentChildren): string =>
  renderPage({
    ...{ frame, title, section: '/join', isIndexed: false, width: 'text', translations: addressesByLanguage('/join') },
    children: (
      <div class="page-head">
        <h1>{title}</h1>
        {children}
      </div>
    ),
  });

function Summary({ t, problems }: Part) {
  const entries = FIELDS.flatMap((field): [string, string][] => (problems[field] ? [[field, problems[field]]] : []));
  if (entries.length === 0) return null;
  return (
    <div class="box summary" role="alert">
      <h2>{t('problems')}</h2>
      <ul>
        {entries.map(([field, code]) => (
          <li key={field}>
            <a href={`#${targetOf(field)}`}>{t(`field.${field}`)}</a> : {problemIn(t, field, code)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of choices is reached by its first. */
const targetOf = (field: string): string =>
  field === 'kind' ? 'kind-existing' : field === 'organisation' ? 'search' : field;

const Who = (part: Part) => (
  <fieldset>
    <legend>{part.t('who')}</legend>
    <Input {...part} name="firstname" autocomplete="given-name" />
    <Input {...part} name="lastname" autocomplete="family-name" />
    <Input {...part} name="email" type="email" autocomplete="email" hasHint />
  </fieldset>
);

const AsWhat = (part: Part) => {
  const { t, typed, problems } = part;
  return (
    <fieldset aria-describedby={problems.kind ? 'kind-problem' : undefined}>
      <legend>{t('as')}</legend>
      <Problem {...part} name="kind" />
      {JOINING_KINDS.map((kind) => (
        <Choice
          key={kind}
          {...{ type: 'radio', name: 'kind', id: `kind-${kind}`, value: kind }}
          isChosen={typed.kind === kind}
          label={t(`kind.${kind}`)}
        />
      ))}
      <h2>{t('existing')}</h2>
      <Input {...part} name="search" type="search" hasHint />
      <Problem {...part} name="organisation" />
      <p>
        <Button name="step" value="search">
          {t('search')}
        </Button>
      </p>
      <Results {...part} />
      <h2>{t('new')}</h2>
      <Input {...part} name="organisationName" />
      <Input {...part} name="commune" />
      <LookAlikes {...part} />
      <h2>{t('collegeTitle')}</h2>
      <CollegeSelect {...part} />
    </fieldset>
  );
};

function Results({ t, found, typed }: Part) {
  if (!found) return null;
  if (found.length === 0)
    return (
      <p class="box" role="status">
        {t('nothing', { words: typed.search })}
      </p>
    );
  return (
    <div class="box" role="group" aria-label={t('results')}>
      <Organisations organisations={found} chosen={typed.organisation} />
    </div>
  );
}

function LookAlikes({ t, lookAlikes, typed }: Part) {
  if (lookAlikes.length === 0) return null;
  return (
    <div class="box" role="group" aria-label={t('alike')}>
      <p class="wrong">{t('alike')}</p>
      <Organisations organisations={lookAlikes} chosen={typed.organisation} />
      <Tick name="isNew" isChosen={typed.isNew === 'yes'} label={t('isNew')} />
    </div>
  );
}

const Organisations = ({ organisations, chosen }: { organisations: Organisation[]; chosen: string }) => (
  <>
    {organisations.map(({ documentId, name }) => (
      <Choice
        key={documentId}
        {...{ type: 'radio', name: 'organisation', id: `organisation-${documentId}`, value: documentId, label: name }}
        isChosen={chosen === documentId}
      />
    ))}
  </>
);

const Tick = ({ name, isChosen, label }: { name: string; isChosen: boolean; label: string }) => (
  <Choice type="checkbox" name={name} id={name} value="yes" isChosen={isChosen} label={label} />
);

const CollegeSelect = ({ t, colleges, typed, problems, frame }: Part) => (
  <FormField
    id="college"
    label={t('field.college')}
    hint={t('hint.college')}
    problem={problemOf(t, problems, 'college')}
  >
    <select name="college" {...controlProps('college', { hint: true, problem: 'college' in problems })}>
      <option value="">{t('choose')}</option>
      {colleges.map(({ code, label }) => (
        <option key={code} value={code} selected={typed.college === code}>
          {labelIn(label, frame.language)}
        </option>
      ))}
    </select>
  </FormField>
);

const labelIn = (label: Label, language: Language): string => label[language] || label.fr;

const Why = ({ t, typed, problems }: Part) => (
  <fieldset>
    <legend>{t('whyTitle')}</legend>
    <FormField id="why" label={t('field.why')} hint={t('hint.why')} problem={problemOf(t, problems, 'why')}>
      <textarea
        name="why"
        maxlength={2000}
        {...controlProps('why', { hint: true, problem: 'why' in problems })}
        value={typed.why}
      />
    </FormField>
  </fieldset>
);

const Notice = (part: Part) => {
  const { t, frame, siteName, typed } = part;
  return (
    <fieldset>
      <legend>{t('noticeTitle')}</legend>
      <p>{t('noticeText', { site: siteName })}</p>
      <p>
        <a href={`/${frame.language}/privacy`} target="_blank" rel="noopener">
          {t('noticeMore')}
        </a>
      </p>
      <Problem {...part} name="notice" />
      <Tick name="notice" isChosen={typed.notice === 'yes'} label={t('field.notice')} />
    </fieldset>
  );
};

type TextField = 'firstname' | 'lastname' | 'email' | 'search' | 'organisationName' | 'commune';

interface InputProps extends Part {
  name: TextField;
  type?: string;
  autocomplete?: string;
  hasHint?: boolean;
}

const Input = ({ t, typed, problems, name, type = 'text', autocomplete = 'off', hasHint = false }: InputProps) => (
  <FormField
    id={name}
    label={t(`field.${name}`)}
    hint={hasHint ? t(`hint.${name}`) : undefined}
    problem={problemOf(t, problems, name)}
  >
    <input
      {...{ name, type, autocomplete }}
      value={typed[name]}
      maxlength={254}
      {...controlProps(name, { hint: hasHint, problem: name in problems })}
    />
  </FormField>
);

function Problem({ t, problems, name }: Part & { name: string }) {
  const problem = problemOf(t, problems, name);
  return problem ? (
    <p class="wrong" id={`${name}-problem`}>
      {problem}
    </p>
  ) : null;
}

const problemOf = (t: Translate, problems: Problems, name: string): string | undefined => {
  const code = problems[name];
  return code ? problemIn(t, name, code) : undefined;
};

const problemIn = (t: Translate, field: string, code: string): string =>
  t(`problem.${code === 'missing' || code === 'long' || code === 'characters' ? code : field}`);
