import { buildValidParams, unstable_useDocument as useDocument } from '@strapi/content-manager/strapi-admin';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { isFilled } from './filled';
import type { SectionField } from './fold-sections';

interface Entry {
  documentId?: string;
}

/** The names of the fields that are filled, as the form is now. */
export function useFilled(model: string, fields: SectionField[]): string[] {
  const [{ query }] = useQueryParams();
  const documentId = useForm('useFilled', (form) => (form.initialValues as Entry).documentId);
  // The entry that the form began with: Strapi has read it, with the same parameters.
  const { document } = useDocument(
    {
      model,
      collectionType: 'collection-types',
      ...(documentId ? { documentId } : {}),
      params: buildValidParams(query),
    },
    { skip: !documentId },
  );
  // As a text: the heading is drawn again only when it changes.
  const filled = useForm('useFilled', ({ values }) =>
    fields
      .filter(({ name, initial }) => isFilled((values as Record<string, unknown>)[name], document?.[name], initial))
      .map(({ name }) => name)
      .join(' '),
  );
  return filled ? filled.split(' ') : [];
}
