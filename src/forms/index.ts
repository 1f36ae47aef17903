import { components } from './components';
import type { Form, TypeForm } from './form';
import { types } from './types';

const formOf = ({ sections, ...form }: TypeForm): Form => ({ ...form, rows: Object.values(sections).flat() });

/** Every form, by content type or component. */
export const forms: Record<string, Form> = {
  ...Object.fromEntries(Object.entries(types).map(([uid, form]) => [uid, formOf(form)])),
  ...components,
};

/** The attribute that names an entry of each content type in pickers. */
export const titles: Record<string, string> = Object.fromEntries(
  Object.entries(types).map(([uid, form]) => [uid, form.title]),
);
