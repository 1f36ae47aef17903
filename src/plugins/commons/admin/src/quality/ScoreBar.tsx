import { Box, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../plugin';

/** A score as a bar and a number: colour alone says nothing. */
export function ScoreBar({ score, label }: { score: number; label: string }) {
  const t = useTranslate();
  return (
    <Flex gap={2} width="100%">
      <Box
        flex="1"
        minWidth="4rem"
        height="0.8rem"
        background="neutral200"
        hasRadius
        overflow="hidden"
        role="progressbar"
        aria-label={`${label} : ${t('quality.of100', { score })}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={score}
      >
        <Box height="100%" width={`${score}%`} background="primary600" />
      </Box>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {score}
      </Typography>
    </Flex>
  );
}
