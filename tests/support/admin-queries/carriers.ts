import { condition, toQuery } from '../canaries/questions';

/** Names under which a query could ask for more than a list shows; none is one of Strapi's lists. */
const NAMES = ['populate', 'fields', 'where', 'lookup', 'select', 'joins', 'orderBy', 'groupBy', 'having', 'on', 'count', 'start', 'offset', 'limit', 'publicationState', 'search', 'plugins', 'params', 'data', 'x']; // prettier-ignore
export const FOREIGN_NAMES = NAMES;
export const foreignNames = (path: string): string => {
  const isFolder = path.startsWith('/upload/folders');
  // Strapi reads the folder above with each folder, and nothing else.
  const values = NAMES.filter((name) => !isFolder || name !== 'populate');
  return values.map((name, index) => `${name}${['', '[0]', '[contact]', '[venue][populate][contact]'][index % 4]}=${index % 2 ? 'contact' : '*'}`).join('&'); // prettier-ignore
};

/** Forms of one condition: alone, or in each of the groups that a filter has. */
export const GROUPS: Record<string, (paths: string[][], word: string) => string> = {
  alone: (paths, word) => paths.map((path) => toQuery('filters', condition(path, '$startsWith', word))).join('&'),
  $and: (paths, word) => paths.map((path, index) => toQuery(`filters[$and][${index}]`, condition(path, '$containsi', word))).join('&'), // prettier-ignore
  $or: (paths, word) => paths.map((path, index) => toQuery(`filters[$or][${index}]`, condition(path, '$eqi', word))).join('&'), // prettier-ignore
  $not: (paths, word) => paths.map((path, index) => toQuery(`filters[$not][$and][${index}]`, condition(path, '$lt', word))).join('&'), // prettier-ignore
  'compared with nothing': (paths) => paths.map((path, index) => toQuery(`filters[$and][${index}]`, condition(path, '$null', 'true'))).join('&'), // prettier-ignore
};

/** Values that the names which lists have do not take: one request each. */
export const WRONG_VALUES = [
  ...['pageSize=100000', 'pageSize=101', 'pageSize=-1', 'pageSize=0', 'page=0', 'page=1e99', 'page=1&page=2', 'pageSize[$gt]=1'],
  ...['filters=x', 'filters[$x]=1', 'filters[$and][0]=x', 'filters[contact]=1', 'filters[contact][$notNull]=true'],
  ...['filters[createdBy][email]=x', 'filters[createdBy][roles][name]=x', 'filters[updatedBy][username][$startsWith]=z'],
  ...['sort=contact', 'sort=createdBy.email', 'sort=a.b.c.d', 'sort[0]=x', 'sort[contact][email]=asc', 'sort=name:ASC,contact.email'],
  ...['_q[$contains]=x', '_q[0]=a', 'status[$ne]=draft', 'locale[$ne]=fr'],
]; // prettier-ignore

/** What no route of the application takes. */
export const NOWHERE = [
  ...['q[__proto__]=x', '__proto__[x]=1', 'filters[__proto__][x]=1', 'constructor[prototype][x]=1', 'filters[toString]=1'],
  ...['q=%00', `x${'[a]'.repeat(30)}=1`],
]; // prettier-ignore
