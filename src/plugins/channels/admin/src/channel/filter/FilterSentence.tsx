import { Box, Typography } from '@strapi/design-system';

/** The filter as people would say it. */
export function FilterSentence({ text }: { text: string | undefined }) {
  return (
    <Box background="primary100" hasRadius padding={4}>
      <Typography textColor="primary700" data-testid="sentence">
        {text ?? '…'}
      </Typography>
    </Box>
  );
}
