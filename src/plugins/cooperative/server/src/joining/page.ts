import { html, type Markup } from '../../../../../plugin-kit/server/html';
import type { College, Label } from '../domain/members/college';
import { FIELDS, JOINING_KINDS, type Problems, type TypedJoining } from '../domain/joining/join-form';
import type { Language } from '../public-page/language';
import { layout } from '../public-page/layout';
import type { Organisation } from '../services/members/organisations';
import { translateTo } from '../services/translate';

export interface JoinPage {
  language: Language;
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

const translatorFor =
  (language: Language): Translate =>
  (code, parameters) =>
    translateTo(language, `join.${code}`, parameters);

/** The form by which somebody asks to join, with what they typed and what is to be corrected. */
export function joinPage(page: JoinPage): string {
  const t = translatorFor(page.language);
  const main = html`<h1>${t('title', { site: page.siteName })}</h1>
    <p>${t('lead', { site: page.siteName })}</p>
    ${summary(t, page.problems)}
    <form method="post" action="/join?lang=${page.language}" novalidate>
      ${sendsOnEnter} ${who(t, page)} ${asWhat(t, page)} ${why(t, page)}
      <div class="trap" aria-hidden="true">
        <label for="website">${t('trap')}</label>
        <input id="website" name="website" tabindex="-1" autocomplete="off" />
      </div>
      ${notice(t, page)}
      <button class="main" name="step" value="send">${t('send')}</button>
    </form>`;
  return inLayout(page, t('title', { site: page.siteName }), main);
}

/** A page with a title and a paragraph: the request was sent, or there were too many. */
export function messagePage(language: Language, siteName: string, code: string): string {
  const t = translatorFor(language);
  const main = html`<h1>${t(`${code}.title`)}</h1>
    <p>${t(`${code}.text`)}</p>
    <p><a href="/join?lang=${language}">${t('back')}</a></p>`;
  return inLayout({ language, siteName }, t(`${code}.title`), main);
}

/** The first button of a form is the one that the Enter key presses: it must not be the search. */
const sendsOnEnter = html`<button class="trap" name="step" value="send" tabindex="-1" aria-hidden="true"></button>`;

const inLayout = (page: Pick<JoinPage, 'language' | 'siteName'>, title: string, main: Markup): string =>
  layout({ language: page.language, siteName: page.siteName, title, path: '/join', isIndexed: false, main });

function summary(t: Translate, problems: Problems): Markup | undefined {
  const entries = FIELDS.flatMap((field): [string, string][] => (problems[field] ? [[field, problems[field]]] : []));
  if (entries.length === 0) return undefined;
  return html`<div class="box summary" role="alert">
    <h2>${t('problems')}</h2>
    <ul>
      ${entries.map(
        ([field, code]) =>
          html`<li><a href="#${targetOf(field)}">${t(`field.${field}`)}</a> : ${problemIn(t, field, code)}</li>`,
      )}
    </ul>
  </div>`;
}

/** A group of choices is reached by its first. */
const targetOf = (field: string): string =>
  field === 'kind' ? 'kind-existing' : field === 'organisation' ? 'search' : field;

const who = (t: Translate, page: JoinPage): Markup =>
  html`<fieldset>
    <legend>${t('who')}</legend>
    ${input(t, page, 'firstname', { autocomplete: 'given-name' })}
    ${input(t, page, 'lastname', { autocomplete: 'family-name' })}
    ${input(t, page, 'email', { type: 'email', autocomplete: 'email', hint: true })}
  </fieldset>`;

const asWhat = (t: Translate, page: JoinPage): Markup =>
  html`<fieldset ${describedBy('kind', page.problems)}>
    <legend>${t('as')}</legend>
    ${problem(t, page, 'kind')}
    ${JOINING_KINDS.map((kind) => radio('kind', kind, page.typed.kind === kind, t(`kind.${kind}`)))}
    <h2>${t('existing')}</h2>
    ${input(t, page, 'search', { type: 'search', hint: true })} ${problem(t, page, 'organisation')}
    <button name="step" value="search">${t('search')}</button>
    ${results(t, page)}
    <h2>${t('new')}</h2>
    ${input(t, page, 'organisationName', {})} ${input(t, page, 'commune', {})} ${lookAlikes(t, page)}
    <h2>${t('collegeTitle')}</h2>
    ${collegeSelect(t, page)}
  </fieldset>`;

function results(t: Translate, { found, typed }: JoinPage): Markup | undefined {
  if (!found) return undefined;
  if (found.length === 0) return html`<p class="box" role="status">${t('nothing', { words: typed.search })}</p>`;
  return html`<div class="box" role="group" aria-label="${t('results')}">
    ${found.map(({ documentId, name }) => radio('organisation', documentId, typed.organisation === documentId, name))}
  </div>`;
}

function lookAlikes(t: Translate, { lookAlikes: alike, typed }: JoinPage): Markup | undefined {
  if (alike.length === 0) return undefined;
  return html`<div class="box" role="group" aria-label="${t('alike')}">
    <p class="wrong">${t('alike')}</p>
    ${alike.map(({ documentId, name }) => radio('organisation', documentId, typed.organisation === documentId, name))}
    ${checkbox('isNew', typed.isNew === 'yes', t('isNew'))}
  </div>`;
}

const collegeSelect = (t: Translate, page: JoinPage): Markup =>
  html`<label for="college">${t('field.college')}</label>
    <p class="hint" id="college-hint">${t('hint.college')}</p>
    ${problem(t, page, 'college')}
    <select id="college" name="college" ${describedBy('college', page.problems, true)}>
      <option value="">${t('choose')}</option>
      ${page.colleges.map(
        ({ code, label }) =>
          html`<option value="${code}" ${page.typed.college === code && html`selected`}>
            ${labelIn(label, page.language)}
          </option>`,
      )}
    </select>`;

const labelIn = (label: Label, language: Language): string => label[language] || label.fr;

const why = (t: Translate, page: JoinPage): Markup =>
  html`<fieldset>
    <legend>${t('whyTitle')}</legend>
    <label for="why">${t('field.why')}</label>
    <p class="hint" id="why-hint">${t('hint.why')}</p>
    ${problem(t, page, 'why')}
    <textarea id="why" name="why" maxlength="2000" ${describedBy('why', page.problems, true)}>
${page.typed.why}</textarea>
  </fieldset>`;

const notice = (t: Translate, page: JoinPage): Markup =>
  html`<fieldset>
    <legend>${t('noticeTitle')}</legend>
    <p>${t('noticeText', { site: page.siteName })}</p>
    <p><a href="/${page.language}/privacy" target="_blank" rel="noopener">${t('noticeMore')}</a></p>
    ${problem(t, page, 'notice')} ${checkbox('notice', page.typed.notice === 'yes', t('field.notice'))}
  </fieldset>`;

type TextField = 'firstname' | 'lastname' | 'email' | 'search' | 'organisationName' | 'commune';

function input(
  t: Translate,
  page: JoinPage,
  name: TextField,
  { type = 'text', autocomplete = 'off', hint = false }: { type?: string; autocomplete?: string; hint?: boolean },
): Markup {
  return html`<label for="${name}">${t(`field.${name}`)}</label>
    ${hint && html`<p class="hint" id="${name}-hint">${t(`hint.${name}`)}</p>`} ${problem(t, page, name)}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${page.typed[name]}"
      autocomplete="${autocomplete}"
      maxlength="254"
      ${describedBy(name, page.problems, hint)}
    />`;
}

const radio = (name: string, value: string, isChosen: boolean, label: string): Markup =>
  html`<div class="choice">
    <input type="radio" id="${name}-${value}" name="${name}" value="${value}" ${isChosen && html`checked`} />
    <label for="${name}-${value}">${label}</label>
  </div>`;

const checkbox = (name: string, isChosen: boolean, label: string): Markup =>
  html`<div class="choice">
    <input type="checkbox" id="${name}" name="${name}" value="yes" ${isChosen && html`checked`} />
    <label for="${name}">${label}</label>
  </div>`;

function describedBy(name: string, problems: Problems, hasHint = false): Markup | undefined {
  const isWrong = name in problems;
  const ids = [hasHint && `${name}-hint`, isWrong && `${name}-problem`].filter(Boolean).join(' ');
  if (!ids) return undefined;
  return html`aria-describedby="${ids}" ${isWrong && name !== 'kind' && html`aria-invalid="true"`}`;
}

function problem(t: Translate, { problems }: JoinPage, name: string): Markup | undefined {
  const code = problems[name];
  return code ? html`<p class="wrong" id="${name}-problem">${problemIn(t, name, code)}</p>` : undefined;
}

const problemIn = (t: Translate, field: string, code: string | undefined): string =>
  t(`problem.${code === 'missing' || code === 'long' || code === 'characters' ? code : field}`);
