import { adminApi } from '@strapi/strapi/admin';
import type { Section } from '../../../forms/form';

interface Change {
  /** The type whose form it is. */
  model: string;
  section: Section;
  isOpen: boolean;
}

interface Configuration {
  contentType: { options?: { openSections?: Section[] } };
}

/** Strapi types none of its queries. */
const updateQueryData = adminApi.util.updateQueryData as unknown as (
  query: string,
  argument: string,
  recipe: (draft: Configuration) => void,
) => () => unknown;

/**
 * Which sections of a form are open is kept with the form's layout, as Strapi read it: its page then lays the form out again.
 * They stay open for the next entry of the type, until the page of the admin is left.
 */
const sectionsApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    openSection: builder.mutation<null, Change>({
      queryFn: () => ({ data: null }),
      onQueryStarted: ({ model, section, isOpen }, { dispatch }) => {
        dispatch(
          updateQueryData('getContentTypeConfiguration', model, ({ contentType }) => {
            const others = contentType.options?.openSections?.filter((one) => one !== section) ?? [];
            contentType.options = { ...contentType.options, openSections: isOpen ? [...others, section] : others };
          }),
        );
      },
    }),
  }),
});

/** Opens or closes a section. */
export const useOpenSection = (): ((change: Change) => unknown) => {
  const [openSection] = sectionsApi.useOpenSectionMutation();
  return openSection;
};
