import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface SurveyPageProps {
  title: string;
  subtitle?: string;
  back?: ReactNode;
  action?: ReactNode;
  isLoading?: boolean;
  isFailed?: boolean;
  children: ReactNode;
}

/** A page under its title, once what it shows is read. */
export const SurveyPage = ({ title, subtitle, back, action, isLoading, isFailed, children }: SurveyPageProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header title={title} subtitle={subtitle} navigationAction={back} primaryAction={action} />
    <Layouts.Content>
      {isFailed && <Page.Error />}
      {isLoading && !isFailed && <Page.Loading />}
      {!isLoading && !isFailed && (
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {children}
        </Flex>
      )}
    </Layouts.Content>
  </Page.Main>
);
