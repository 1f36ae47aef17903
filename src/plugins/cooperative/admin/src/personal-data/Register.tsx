import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useRead, useTranslate } from '../plugin';
import type { Processing } from './types';

const FACTS = ['purpose', 'people', 'categories', 'recipients', 'retention'] as const;

/** The register of processing, as anybody reads it at `/privacy`. */
export function Register() {
  const t = useTranslate();
  const { locale } = useIntl();
  const { data } = useRead<Processing[]>('/personal-data/processings');
  const inLanguage = (text: Record<string, string>) => text[locale] ?? text.fr ?? '';
  return (
    <>
      <Typography tag="p">
        {t('personalData.public')}{' '}
        <a href={`/${locale}/privacy`} target="_blank" rel="noreferrer">
          {t('personalData.public.page')}
        </a>
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={4}>
        {data?.map((processing) => (
          <Box key={processing.code} tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
            <Typography tag="h3" variant="delta">
              {inLanguage(processing.name)}
            </Typography>
            <Box tag="dl" paddingTop={2}>
              <Fact name={t('personalData.basis')} value={t(`personalData.basis.${processing.basis}`)} />
              {FACTS.map((fact) => (
                <Fact key={fact} name={t(`personalData.${fact}`)} value={inLanguage(processing[fact])} />
              ))}
            </Box>
          </Box>
        ))}
      </Flex>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <Flex direction="column" alignItems="stretch" paddingTop={2}>
      <Typography tag="dt" variant="sigma" textColor="neutral700">
        {name}
      </Typography>
      <Typography tag="dd" variant="omega">
        {value}
      </Typography>
    </Flex>
  );
}
