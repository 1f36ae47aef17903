import type { ComponentType } from 'react';
import { Earth, BulletList } from '@strapi/icons';

/** Strapi declares inputs without properties and gives them those of the field all the same. */
const asInput = (component: unknown) => ({ default: component as ComponentType });

/** The inputs of the custom fields that `src/index.ts` registers on the server. */
export const customFields = [
  {
    name: 'i18n-text',
    type: 'json' as const,
    icon: Earth,
    intlLabel: { id: 'odus.fields.i18n-text.label', defaultMessage: 'Text in several languages' },
    intlDescription: { id: 'odus.fields.i18n-text.description', defaultMessage: 'French, English, Italian' },
    components: { Input: async () => asInput((await import('./TranslatedTextInput')).TranslatedTextInput) },
  },
  {
    name: 'text-list',
    type: 'json' as const,
    icon: BulletList,
    intlLabel: { id: 'odus.fields.text-list.label', defaultMessage: 'List of texts' },
    intlDescription: { id: 'odus.fields.text-list.description', defaultMessage: 'One text a line' },
    components: { Input: async () => asInput((await import('./TextListInput')).TextListInput) },
  },
];
