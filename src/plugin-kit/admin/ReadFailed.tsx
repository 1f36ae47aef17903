import { Box, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { BackButton, Page } from '@strapi/strapi/admin';

interface ReadFailedProps {
  /** In the words of the server. */
  why: string;
  /** Where to go when nothing was open before. */
  back: string;
}

/** In place of a page whose subject could not be read, as when a link leads to what is gone. */
export const ReadFailed = ({ why, back }: ReadFailedProps) => (
  <Page.Main>
    <Box padding={10} role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="6rem" height="6rem" fill="neutral500" aria-hidden />}
        content={why}
        action={<BackButton fallback={back} />}
      />
    </Box>
  </Page.Main>
);
