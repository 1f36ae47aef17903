import { html, type Markup } from '../../../../../plugin-kit/server/html';
import type { College, Label } from '../domain/college';
import { FIELDS, JOINING_KINDS, type Problems, type TypedJoining } from '../domain/join-form';
import type { Language } from '../public-page/language';
import { layout } from '../public-page/layout';
import type { Organisation } from '../services/organisations';
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

type Say = (code: string, parameters?: Record<string, string>) => string;

const sayer =
  (language: Language): Say =>
  (code, parameters) =>
    translateTo(language, `join.${code}`, parameters);

/** The form by which somebody asks to join, with what they typed and what is to be mended. */
export function joinPage(page: JoinPage): string {
  const say = sayer(page.language);
  const main = html`<h1>${say('title', { site: page.siteName })}</h1>
    <p>${say('lead', { site: page.siteName })}</p>
    ${summary(say, page.problems)}
    <form method="post" action="/join?lang=${page.language}" novalidate>
      ${sendsOnEnter} ${who(say, page)} ${asWhat(say, page)} ${why(say, page)}
      <div class="trap" aria-hidden="true">
        <label for="website">${say('trap')}</label>
        <input id="website" name="website" tabindex="-1" autocomplete="off" />
      </div>
      ${notice(say, page)}
      <button class="main" name="step" value="send">${say('send')}</button>
    </form>`;
  return inLayout(page, say('title', { site: page.siteName }), main);
}

/** A page with a title and a paragraph: the request was sent, or there were too many. */
export function messagePage(language: Language, siteName: string, code: string): string {
  const say = sayer(language);
  const main = html`<h1>${say(`${code}.title`)}</h1>
    <p>${say(`${code}.text`)}</p>
    <p><a href="/join?lang=${language}">${say('back')}</a></p>`;
  return inLayout({ language, siteName }, say(`${code}.title`), main);
}

/** The first button of a form is the one that the Enter key presses: it must not be the search. */
const sendsOnEnter = html`<button class="trap" name="step" value="send" tabindex="-1" aria-hidden="true"></button>`;

const inLayout = (page: Pick<JoinPage, 'language' | 'siteName'>, title: string, main: Markup): string =>
  layout({ language: page.language, siteName: page.siteName, title, path: '/join', isIndexed: false, main });

function summary(say: Say, problems: Problems): Markup | undefined {
  const entries = FIELDS.flatMap((field): [string, string][] => (problems[field] ? [[field, problems[field]]] : []));
  if (entries.length === 0) return undefined;
  return html`<div class="box summary" role="alert">
    <h2>${say('problems')}</h2>
    <ul>
      ${entries.map(
        ([field, code]) =>
          html`<li><a href="#${targetOf(field)}">${say(`field.${field}`)}</a> : ${told(say, field, code)}</li>`,
      )}
    </ul>
  </div>`;
}

/** A group of choices is reached by its first. */
const targetOf = (field: string): string =>
  field === 'kind' ? 'kind-existing' : field === 'organisation' ? 'search' : field;

const who = (say: Say, page: JoinPage): Markup =>
  html`<fieldset>
    <legend>${say('who')}</legend>
    ${input(say, page, 'firstname', { autocomplete: 'given-name' })}
    ${input(say, page, 'lastname', { autocomplete: 'family-name' })}
    ${input(say, page, 'email', { type: 'email', autocomplete: 'email', hint: true })}
  </fieldset>`;

const asWhat = (say: Say, page: JoinPage): Markup =>
  html`<fieldset ${describedBy('kind', page.problems)}>
    <legend>${say('as')}</legend>
    ${problem(say, page, 'kind')}
    ${JOINING_KINDS.map((kind) => radio('kind', kind, page.typed.kind === kind, say(`kind.${kind}`)))}
    <h2>${say('existing')}</h2>
    ${input(say, page, 'search', { type: 'search', hint: true })} ${problem(say, page, 'organisation')}
    <button name="step" value="search">${say('search')}</button>
    ${results(say, page)}
    <h2>${say('new')}</h2>
    ${input(say, page, 'organisationName', {})} ${input(say, page, 'commune', {})} ${lookAlikes(say, page)}
    <h2>${say('collegeTitle')}</h2>
    ${collegeSelect(say, page)}
  </fieldset>`;

function results(say: Say, { found, typed }: JoinPage): Markup | undefined {
  if (!found) return undefined;
  if (found.length === 0) return html`<p class="box" role="status">${say('nothing', { words: typed.search })}</p>`;
  return html`<div class="box" role="group" aria-label="${say('results')}">
    ${found.map(({ documentId, name }) => radio('organisation', documentId, typed.organisation === documentId, name))}
  </div>`;
}

function lookAlikes(say: Say, { lookAlikes: alike, typed }: JoinPage): Markup | undefined {
  if (alike.length === 0) return undefined;
  return html`<div class="box" role="group" aria-label="${say('alike')}">
    <p class="wrong">${say('alike')}</p>
    ${alike.map(({ documentId, name }) => radio('organisation', documentId, typed.organisation === documentId, name))}
    ${checkbox('isNew', typed.isNew === 'yes', say('isNew'))}
  </div>`;
}

const collegeSelect = (say: Say, page: JoinPage): Markup =>
  html`<label for="college">${say('field.college')}</label>
    <p class="hint" id="college-hint">${say('hint.college')}</p>
    ${problem(say, page, 'college')}
    <select id="college" name="college" ${describedBy('college', page.problems, true)}>
      <option value="">${say('choose')}</option>
      ${page.colleges.map(
        ({ code, label }) =>
          html`<option value="${code}" ${page.typed.college === code && html`selected`}>
            ${labelIn(label, page.language)}
          </option>`,
      )}
    </select>`;

const labelIn = (label: Label, language: Language): string => label[language] || label.fr;

const why = (say: Say, page: JoinPage): Markup =>
  html`<fieldset>
    <legend>${say('whyTitle')}</legend>
    <label for="why">${say('field.why')}</label>
    <p class="hint" id="why-hint">${say('hint.why')}</p>
    ${problem(say, page, 'why')}
    <textarea id="why" name="why" maxlength="2000" ${describedBy('why', page.problems, true)}>
${page.typed.why}</textarea>
  </fieldset>`;

const notice = (say: Say, page: JoinPage): Markup =>
  html`<fieldset>
    <legend>${say('noticeTitle')}</legend>
    <p>${say('noticeText', { site: page.siteName })}</p>
    <p><a href="/${page.language}/privacy" target="_blank" rel="noopener">${say('noticeMore')}</a></p>
    ${problem(say, page, 'notice')} ${checkbox('notice', page.typed.notice === 'yes', say('field.notice'))}
  </fieldset>`;

type TextField = 'firstname' | 'lastname' | 'email' | 'search' | 'organisationName' | 'commune';

function input(
  say: Say,
  page: JoinPage,
  name: TextField,
  { type = 'text', autocomplete = 'off', hint = false }: { type?: string; autocomplete?: string; hint?: boolean },
): Markup {
  return html`<label for="${name}">${say(`field.${name}`)}</label>
    ${hint && html`<p class="hint" id="${name}-hint">${say(`hint.${name}`)}</p>`} ${problem(say, page, name)}
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

function problem(say: Say, { problems }: JoinPage, name: string): Markup | undefined {
  const code = problems[name];
  return code ? html`<p class="wrong" id="${name}-problem">${told(say, name, code)}</p>` : undefined;
}

const told = (say: Say, field: string, code: string | undefined): string =>
  say(`problem.${code === 'missing' || code === 'long' || code === 'characters' ? code : field}`);
