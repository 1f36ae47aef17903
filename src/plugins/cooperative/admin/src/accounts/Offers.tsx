import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import type { Level } from '../members/types';
import { PLUGIN_ID, useTranslate, useWrite } from '../plugin';

export interface Offer {
  id: string;
  organisation: string;
  level: Level;
  why: string;
  by: string | null;
}

/** Invitations into organisations, with their answers; what the reader may see of the admin follows at once. */
export function Offers({ offers, onAnswered }: { offers: Offer[]; onAnswered(): void }) {
  const t = useTranslate();
  const write = useWrite();
  const refetchPermissions = useAuth(PLUGIN_ID, ({ refetchPermissions: refetch }) => refetch);
  const answer = async (id: string, accept: boolean) => {
    if (!(await write('post', `/offers/${id}/answer`, { accept }, accept ? 'offers.accepted' : 'offers.declined')))
      return;
    await refetchPermissions();
    onAnswered();
  };
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {offers.map(({ id, organisation, level, why, by }) => (
        <Box key={id} tag="li">
          <Typography tag="p" fontWeight="semiBold">
            {t('offers.line', { organisation, level: t(`level.${level}`), by: by ?? '' })}
          </Typography>
          <Typography tag="p" textColor="neutral700">
            {why}
          </Typography>
          <Flex gap={2} paddingTop={2}>
            <Button aria-label={t('offers.accept.named', { organisation })} onClick={() => void answer(id, true)}>
              {t('accept')}
            </Button>
            <Button
              variant="danger-light"
              aria-label={t('offers.decline.named', { organisation })}
              onClick={() => void answer(id, false)}
            >
              {t('refuse')}
            </Button>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
