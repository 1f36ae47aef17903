import type { Form } from './form';
import { fieldText, type Texts } from './texts';

/** What the content manager stores about one type or component, in the parts OduS reads or writes. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

export type Attributes = Record<string, { type: string; target?: string }>;

const ROW_COLUMNS = 12;
const PAGE_SIZE = 20;

/** The stored configuration with the form laid over it: texts in French, the order, the columns, the titles and examples of values. */
export function configure(
  uid: string,
  form: Form,
  stored: Configuration,
  attributes: Attributes,
  titles: Record<string, string>,
  french: Texts,
  placeholders: Record<string, string> = {},
): Configuration {
  const metadatas = { ...stored.metadatas };
  for (const [name, attribute] of Object.entries(attributes)) {
    const text = fieldText(french, uid, name);
    const before = stored.metadatas[name];
    if (!text || !before) continue;
    const title = attribute.target ? titles[attribute.target] : undefined;
    metadatas[name] = {
      edit: {
        ...before.edit,
        label: text.label,
        description: text.help,
        editable: !form.readOnly?.includes(name),
        ...(title ? { mainField: title } : {}),
        ...(name in placeholders ? { placeholder: placeholders[name] } : {}),
      },
      list: { ...before.list, label: text.label },
    };
  }
  return { settings: settings(form, stored), metadatas, layouts: layouts(form, stored) };
}

/**
 * Tells whether nobody changed a configuration since OduS wrote it. Attributes that only one of the two knows are left
 * aside: Strapi adds and removes them by itself when a schema changes.
 */
export function isUntouched(stored: Configuration, written: Configuration): boolean {
  const known = new Set(Object.keys(stored.metadatas).filter((name) => name in written.metadatas));
  return canonical(among(stored, known)) === canonical(among(written, known));
}

function settings(form: Form, stored: Configuration): Configuration['settings'] {
  if (!form.columns) return { ...stored.settings, mainField: form.title };
  const sort = form.sort ?? { by: form.title, order: 'ASC' };
  return {
    ...stored.settings,
    mainField: form.title,
    defaultSortBy: sort.by,
    defaultSortOrder: sort.order,
    pageSize: PAGE_SIZE,
  };
}

function layouts(form: Form, stored: Configuration): Configuration['layouts'] {
  return {
    list: form.columns ?? stored.layouts.list,
    edit: form.rows.map((row) => row.map((name) => ({ name, size: ROW_COLUMNS / row.length }))),
  };
}

function among({ settings, metadatas, layouts }: Configuration, known: Set<string>): unknown {
  return {
    settings,
    metadatas: Object.fromEntries(Object.entries(metadatas).filter(([name]) => known.has(name))),
    list: layouts.list.filter((name) => known.has(name)),
    edit: layouts.edit.flat().filter(({ name }) => known.has(name)),
  };
}

/** JSON with sorted keys: PostgreSQL, SQLite and Strapi's merges do not keep the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
