import { MANDATES, MEMBERS, OUTSIDERS, type Caller } from './callers';
import { THINGS, type Route, type Thing } from './requests';

/** A status, several that are as good, or one for each of: own, other's, draft of the other, deleted, missing. */
type Cell = number | { any: number[] } | readonly [number, number, number, number, number];
type Row = Partial<Record<Caller, Cell>>;

interface Family {
  /** Method and path of its routes. */
  routes: RegExp;
  row: Row;
  /** For who is not in the row. */
  others: Cell;
}

const of = (callers: readonly Caller[], cell: Cell): Row => Object.fromEntries(callers.map((one) => [one, cell]));
const any = (...statuses: number[]): Cell => ({ any: statuses });

const outside = of(OUTSIDERS, 401);
const SIGNED: Caller[] = [...MEMBERS, ...MANDATES, 'superAdministrator'];
/** Who reads entries and channels. */
const READERS = SIGNED.filter((one) => one !== 'vocabulary-steward');
/** Who writes with the others. */
const WRITERS: Caller[] = [...MEMBERS, 'moderator', 'superAdministrator'];
/** Who looks after the whole. */
const MODERATORS: Caller[] = ['moderator', 'superAdministrator'];
const CHANNELS: Caller[] = ['channel-manager', 'superAdministrator'];
const ADMINISTRATORS: Caller[] = ['administrator', 'superAdministrator'];

const admin = (routes: RegExp, row: Row, others: Cell = 403): Family => ({
  routes,
  row: { ...outside, ...row },
  others,
});

/** What is found is answered so, what is not 404; the two organisations have the same rights. */
const found = (status: number): Cell => [status, status, status, 404, 404];
const ownOnly = (status: number): Cell => [status, 403, 403, 404, 404];
const othersOnly = (status: number): Cell => [403, status, status, 404, 404];

/** Channels: managers keep those of their organisation. */
const keepsChannels = (status: number): Row => ({
  ...of(CHANNELS, found(status)),
  manager: ownOnly(status),
  managerOfOther: othersOnly(status),
});
/** Entries: editors and managers publish and delete those of their organisation. */
const answersForEntries = (status: number): Row => ({
  ...of(MODERATORS, found(status)),
  editor: ownOnly(status),
  manager: ownOnly(status),
  managerOfOther: othersOnly(status),
});
const PUBLISHERS = WRITERS.filter((one) => one !== 'contributor');

const content: Family[] = [
  admin(/^\S+ \/content-manager\/single-types\//, {}, any(403, 404)),
  { routes: /^GET \/content-manager\/preview\/script$/, row: {}, others: 200 },
  admin(/^GET \/content-manager\/(init|content-types|content-types-settings|components|homepage\/count-documents|content-types\/:uid\/configuration)$/, of(SIGNED, 200)), // prettier-ignore
  admin(/^PUT \/content-manager\/content-types\/:uid\/configuration$/, { superAdministrator: 200 }),
  admin(/^(GET|PUT) \/content-manager\/components\/:uid\/configuration$/, of(SIGNED, 404)),
  admin(/^(GET \/content-manager\/(preview\/url|homepage\/recent)|POST \/content-manager\/uid\/)/, of(SIGNED, 400)),
  admin(/^GET \/content-manager\/relations\/:model\/:targetField$/, of(READERS, 200)),
  admin(/^GET \/content-manager\/relations\/:model\/:id\/:targetField$/, of(READERS, 404)),
  admin(
    /^GET \/content-manager\/(entry-panels|terms|communes|related-names|extra-fields|collection-types\/:model$)/,
    of(READERS, 200),
  ),
  admin(/^GET \/content-manager\/collection-types\/:model\/:id/, of(READERS, found(200))),
  admin(/^GET \/content-manager\/collection-types\/:model\/actions\/countMany/, of(READERS, 404)),
  admin(/^POST \/content-manager\/collection-types\/:model$/, of(WRITERS, 201)),
  admin(/^POST \/content-manager\/collection-types\/:model\/(auto-)?clone/, of(WRITERS, 200)),
  admin(/^PUT \/content-manager\/collection-types\/:model\/:id$/, of(WRITERS, found(200))),
  admin(/^POST \/content-manager\/collection-types\/:model\/:id\/actions\/discard$/, of(WRITERS, found(200))),
  admin(/^(POST \/content-manager\/collection-types\/:model\/:id\/actions\/publish|DELETE \/content-manager\/collection-types\/:model\/:id)$/, answersForEntries(200)), // prettier-ignore
  admin(/^POST \/content-manager\/collection-types\/:model\/:id\/actions\/unpublish$/, {
    ...of(MODERATORS, [200, 200, 404, 404, 404]),
    ...of(['editor', 'manager'], [200, 403, 404, 404, 404]),
    managerOfOther: [403, 200, 404, 404, 404],
  }),
  admin(/^POST \/content-manager\/collection-types\/:model\/actions\/bulkFind/, of(READERS, 400)),
  admin(/^POST \/content-manager\/collection-types\/:model\/actions\//, of(PUBLISHERS, 400)),
];

const channels: Family[] = [
  admin(/^GET \/channels\/(home|choices|sources|places|channels|entries\/:uid\/.*)$/, of(READERS, 200)),
  admin(/^GET \/channels\/sources\/:source/, of(READERS, 404)),
  admin(/^GET \/channels\/pictures\//, of(READERS, 404)),
  admin(/^POST \/channels\/preview/, of(READERS, 400)),
  admin(/^POST \/channels\/channels$/, of(['manager', 'managerOfOther', ...CHANNELS], 400)),
  admin(
    /^(GET \S+\/tokens|PUT \/channels\/channels\/:documentId\(\[a-z0-9\]\+\)|PUT \S+\/curations\/\S+)$/,
    keepsChannels(200),
  ),
  admin(/^GET \/channels\/channels\/:documentId/, of(READERS, found(200))),
  admin(/^(PUT \/channels\/\S+\/order|POST \/channels\/\S+\/(tokens|curations))$/, keepsChannels(400)),
  admin(/^DELETE \/channels\/channels\/:documentId\(\[a-z0-9\]\+\)$/, keepsChannels(204)),
  admin(/^DELETE \/channels\/\S+\/tokens\//, keepsChannels(404)),
];

const observatory: Family[] = [
  // What anybody reads on the public page.
  admin(/^GET \/observatory\/home$/, {}, 200),
];

const reuse: Family[] = [
  // Of one's own entries: nothing for who answers for none.
  admin(/^GET \/reuse\/home$/, of(READERS, 200)),
  admin(/^GET \/reuse\/channels\//, keepsChannels(200)),
];

const commons: Family[] = [
  admin(/^(GET|PUT) \/commons\/policies$|^GET \/commons\/quality\/settings$/, of(MODERATORS, 200)),
  admin(/^PUT \/commons\/quality\/settings$/, of(MODERATORS, 400)),
  admin(/^GET \/commons\/(entries\/\S+\/comments|quality\/entries\/:uid\S+|entry-roles\S+)$/, of(WRITERS, found(200))),
  admin(/^(GET|POST|PUT|DELETE) \/commons\/(duplicates\/entries|entering|history\/entries|presences)\/:uid/, of(WRITERS, any(200, 204, 404))), // prettier-ignore
  admin(/^POST \/commons\/entries\/\S+\/comments$/, of(WRITERS, found(400))),
  admin(/^POST \/commons\/history\/deleted\//, of(WRITERS, any(200, 400, 404))),
  admin(/^POST \/commons\/quality\/entries\/\S+\/confirmation$/, {
    ...of(MODERATORS, [200, 200, 200, 404, 404]),
    ...of(['contributor', 'editor', 'manager'], [200, 403, 403, 404, 404]),
    managerOfOther: [403, 200, 200, 404, 404],
  }),
  admin(/^GET \/commons\/(people|dates\/settings|map\/\S+|duplicates\/(types|pairs|scan)|history\/deleted|quality\/entries|suggestions|claims|grids|saved-rows|home\/(dates|waiting|steps))$/, of(WRITERS, 200)), // prettier-ignore
  admin(/^GET \/commons\/(notices|home\/changes$)/, of(SIGNED, 200)),
  admin(/^(POST|PUT) \/commons\/notices/, of(SIGNED, any(204, 400))),
  admin(/^\S+ \/commons\//, of(WRITERS, any(202, 204, 400, 404))),
];

/** Messages of the public: what is not addressed to one is not there. */
const publisher: Family[] = [
  admin(/^(GET|POST) \/publisher\/messages\//, of(SIGNED, 404)),
  admin(/^GET \/publisher\/channels$/, of(SIGNED, 200)),
];

const cooperative: Family[] = [
  admin(/^GET \/cooperative\/personal-data\/processings$/, of(ADMINISTRATORS, 200)),
  admin(/^GET \/cooperative\/personal-data\/people$/, of(ADMINISTRATORS, 400)),
  admin(/^POST \/cooperative\/personal-data\/\S+\/export$/, of(ADMINISTRATORS, 404)),
  admin(/^POST \/cooperative\/personal-data\/\S+\/erasure$/, of(ADMINISTRATORS, 400)),
  admin(
    /^GET \/cooperative\/(members|people|rights-log|mandates|join-requests|colleges|voting-rules)$/,
    of(SIGNED, 200),
  ),
  admin(/^GET \/cooperative\/(offers|home)$/, of(SIGNED, 200)),
  admin(/^POST \/cooperative\/offers\//, of(SIGNED, 400)),
  admin(/^GET \/cooperative\/addresses$/, { superAdministrator: 200 }),
  admin(/^PUT \/cooperative\/addresses\//, of(SIGNED, 400)),
  admin(/^GET \/cooperative\/organisations\/\S+\/invitation$/, of(['manager', 'moderator', 'administrator', 'superAdministrator'], 404)), // prettier-ignore
  // Who takes part reads and asks; what they may decide depends on what is asked for, which an empty body does not say.
  admin(/^\S+ \/cooperative\/(ideas|linkable|proposal|amendments|delegations|marks|vocabular)/, of(SIGNED, any(200, 204, 400, 403, 404))), // prettier-ignore
  admin(
    /^(PUT|POST) \/cooperative\/(organisations|own-seat|persons|mandates|colleges|voting-rules|join-requests)/,
    of(SIGNED, any(400, 403, 404)),
  ),
];

/** Who may ask the public: those who write for an organisation, and who adopts questions. */
const SURVEYORS: Caller[] = [...WRITERS, 'vocabulary-steward'];
const survey: Family[] = [
  admin(/^GET \/survey\/(questionnaires|kinds|questions)$/, of(SURVEYORS, 200)),
  admin(/^(GET|DELETE|POST) \/survey\/(questionnaires\/:code|kinds\/:kind)/, of(SURVEYORS, any(400, 404))),
  admin(/^POST \/survey\/(questionnaires|questions)$/, of(SURVEYORS, 400)),
  admin(/^PUT \/survey\/questions\//, of(['vocabulary-steward', 'superAdministrator'], 400)),
  admin(/^GET \/survey\/texts$/, of(MODERATORS, 200)),
  admin(/^PUT \/survey\/texts\//, of(MODERATORS, 400)),
  admin(/^GET \/survey\/research\//, of(ADMINISTRATORS, 200)),
];

const closedTokens = of(['expiredToken', 'revokedToken'], 401);
/** Routes of the API know accounts and tokens of the API, and nobody of the admin. */
const api = (routes: RegExp, row: Row): Family => ({
  routes,
  row: { ...of(['anonymous', 'account', 'readingToken'], 403), ...closedTokens, ...row },
  others: 401,
});

const contentApi: Family[] = [
  // What is counted has to be named, of a channel that there is.
  { routes: /^GET \/api\/channels\/:slug\S*\/facets$/, row: {}, others: any(400, 404) },
  { routes: /^GET \/api\/channels(\/:slug\S*)?$/, row: {}, others: any(200, 404) },
  // Figures of what channels publish to anybody; a file and terms have to be named.
  { routes: /^GET \/api\/observatory\/indicators$/, row: {}, others: 200 },
  { routes: /^GET \/api\/observatory\/(indicators|terms)\/:\S+$/, row: {}, others: any(302, 404) },
  // Figures of what the public answered, protected one by one.
  { routes: /^GET \/api\/survey\/results$/, row: {}, others: 200 },
  { routes: /^GET \/api\/channels\/-\/documentation/, row: {}, others: 404 },
  // Off unless the cooperative shows its ideas.
  { routes: /^GET \/api\/cooperative\/decisions\/\S+\/tally$/, row: {}, others: 404 },
  api(/^GET \/api\/works\/:id$/, { readingToken: [200, 200, 404, 404, 404] }),
  api(/^GET \/api\/(?!content-type|upload|auth|users|i18n|email)[a-z-]+$/, { readingToken: 200 }),
  api(/^GET \/api\/(?!content-type|upload|auth|users|i18n|email)[a-z-]+\/:id$/, { readingToken: 404 }),
  api(/^GET \/api\/(auth\/sessions|users\/me)$|^POST \/api\/auth\/logout$/, { account: any(200, 401) }),
  api(/^POST \/api\/auth\/change-password$/, { account: any(400, 401) }),
  api(/^(GET|POST) \/api\/auth\//, { anonymous: 400, account: any(401, 403) }),
  api(/^(GET|POST|PUT|DELETE) \/api\//, { account: any(401, 403) }),
];

/** Strapi's own routes of the admin: what outsiders are refused, and what members are given or refused. */
const strapis: Family[] = [
  { routes: /^GET \/admin\/(init|project-type)$/, row: {}, others: 200 },
  { routes: /^(GET|POST) \/admin\/(registration-info|register|register-admin|forgot-password|reset-password|login)$/, row: {}, others: 400 }, // prettier-ignore
  admin(/^\S+ \/admin\/(users\/me|logout|access-token)/, {}, 401),
  admin(/^GET \/admin\/(information|guided-tour-meta|permissions|content-api\/|homepage\/|telemetry|ai-)/, {}, any(200, 204, 404)), // prettier-ignore
  // Nothing that is asked for with an empty body; Strapi fails rather than says so.
  admin(/^(GET \/admin\/license-trial-time-left|POST \/admin\/permissions\/check|PUT \/admin\/homepage\/layout)$/, {}, any(400, 404, 500)), // prettier-ignore
  admin(/^GET \/(upload\/(files|folders|folder-structure|configuration|ai-)|i18n\/(locales|settings|ai-|content-manager)|users-permissions\/(permissions|policies|routes))/, {}, any(200, 400, 404)), // prettier-ignore
  admin(/^POST \/upload\/ai-metadata-jobs$/, {}),
  admin(/^(POST|PUT|DELETE) \/upload(?!\/(settings|configuration)$)/, {}, any(200, 400, 404)),
  admin(/^POST \/i18n\/content-manager\/actions\//, {}, 400),
  admin(/^\S+ \/(admin|content-type-builder|email|upload|i18n|users-permissions)(\/|$)/, {}),
];

const pages: Family[] = [
  // The site: anybody, the same for everybody.
  { routes: /^GET \/:locale\([a-z|]+\)(\/(news|partners|tell|tell\/sent))?$/, row: {}, others: 200 },
  { routes: /^POST \/:locale\([a-z|]+\)\/tell$/, row: {}, others: 415 },
  { routes: /^GET \/:locale\([a-z|]+\)\/(agenda|directory|pages|news)(\/\S+)?$/, row: {}, others: any(302, 404) },
  // What anybody shows on a page of theirs: a public channel, and the files that its page loads.
  { routes: /^GET \/embed\//, row: {}, others: 404 },
  // Anybody answers, without account.
  { routes: /^GET \/:locale\([a-z|]+\)\/survey\/withdrawal$/, row: {}, others: 200 },
  { routes: /^GET \/:locale\([a-z|]+\)\/survey\/:code\S*$/, row: {}, others: 404 },
  { routes: /^POST \/:locale\([a-z|]+\)\/survey\//, row: {}, others: 415 },
  { routes: /^GET \/(sitemap\.xml|robots\.txt)$/, row: {}, others: 200 },
  // What its pages show already, for software that their addresses are pasted into; without an address, 400.
  { routes: /^GET \/oembed$/, row: {}, others: 400 },
  { routes: /^GET \/sitemaps\//, row: {}, others: 404 },
  { routes: /^GET \/id\//, row: {}, others: [303, 303, 404, 410, 404] },
  // The observatory and the catalogue of open data: anybody, the same for everybody.
  { routes: /^GET \/:locale\([a-z|]+\)\/(observatory|data)$/, row: {}, others: 200 },
  { routes: /^GET \/:locale\([a-z|]+\)\/observatory\/\S+$/, row: {}, others: 404 },
  // Entries of the table have nothing to book.
  { routes: /^GET \/book\//, row: {}, others: 404 },
  { routes: /^GET \/data$/, row: {}, others: 303 },
  { routes: /^GET \/data\/catalog/, row: {}, others: any(200, 404) },
  { routes: /^GET \/data\//, row: {}, others: [200, 200, 404, 410, 404] },
  { routes: /^GET \/(uploads\/|:locale\S+:segment|\(\(\?!uploads)/, row: {}, others: 404 },
  { routes: /^GET \/(join|join\/sent|:locale\S+\/privacy)$/, row: {}, others: 200 },
  { routes: /^GET \/guide$/, row: {}, others: 200 },
  { routes: /^GET \/guide\//, row: {}, others: 404 },
  { routes: /^GET \/site\//, row: {}, others: 404 },
  // Off unless the cooperative shows them.
  { routes: /^GET \/ideas$/, row: {}, others: 404 },
  { routes: /^GET \/privacy$/, row: {}, others: 303 },
  { routes: /^GET \/$/, row: {}, others: 302 },
  { routes: /^POST \/join$/, row: {}, others: 415 },
  { routes: /^(GET|POST) \/address$/, row: {}, others: 410 },
];

const table: Family[] = [
  ...content,
  ...channels,
  ...observatory,
  ...commons,
  ...publisher,
  ...cooperative,
  ...reuse,
  ...survey,
  ...contentApi,
  ...strapis,
  ...pages,
];

/** The family that a route belongs to; undefined when the table forgot it. */
export const familyOf = ({ method, path }: Route): Family | undefined =>
  table.find(({ routes }) => routes.test(`${method} ${path}`));

/** The statuses that a cell accepts; none when the table forgot the route. */
export function expectedOf(route: Route, caller: Caller, thing: Thing | '-'): number[] {
  const family = familyOf(route);
  if (!family) return [];
  const cell = family.row[caller] ?? family.others;
  if (typeof cell === 'number') return [cell];
  if ('any' in cell) return cell.any;
  return [cell[thing === '-' ? 0 : THINGS.indexOf(thing)] ?? 0];
}
