import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useTranslate } from '../plugin';
import { PersonSearch } from './PersonSearch';
import { Register } from './Register';

/** What is known of people: finding somebody, handing over, erasing; then the register. */
export default function PersonalDataPage() {
  const t = useTranslate();
  return (
    <Page.Main>
      <Page.Title>{t('personalData.title')}</Page.Title>
      <Layouts.Header title={t('personalData.title')} subtitle={t('personalData.subtitle')} />
      <Layouts.Content>
        <Section title={t('personalData.somebody')}>
          <PersonSearch />
        </Section>
        <Section title={t('personalData.register')}>
          <Register />
        </Section>
      </Layouts.Content>
    </Page.Main>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box tag="section" paddingBottom={8}>
      <Typography tag="h2" variant="beta">
        {title}
      </Typography>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
}
