import { components } from './components';
import type { Form } from './form';
import { types } from './types';

/** Every form, by content type or component. */
export const forms: Record<string, Form> = { ...types, ...components };

/** The attribute that names an entry of each content type in pickers. */
export const titles: Record<string, string> = Object.fromEntries(
  Object.entries(types).map(([uid, form]) => [uid, form.title]),
);
