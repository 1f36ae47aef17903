import { Flex, Typography } from '@strapi/design-system';
import type { Recognised } from '../types';

/** An entry as people recognise it: its title, then when and where. */
export function EntryLine({ title, line }: Recognised) {
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography fontWeight="semiBold">{title}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {line}
      </Typography>
    </Flex>
  );
}
