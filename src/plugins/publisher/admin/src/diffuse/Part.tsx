import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of the tab, with its title. */
export function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} marginTop={4}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {help && <Typography textColor="neutral600">{help}</Typography>}
        {children}
      </Flex>
    </Box>
  );
}
