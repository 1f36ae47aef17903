import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRead, useTranslate } from '../plugin';
import type { ClaimLine, Lists, SuggestionLine } from '../stewards/types';
import { ClaimCard } from './ClaimCard';
import { WaitingCard } from './WaitingCard';

/** What waits for the reader, and what they asked. */
export function SuggestionsPage() {
  const t = useTranslate();
  const suggestions = useRead<Lists<SuggestionLine>>('/suggestions');
  const claims = useRead<Lists<ClaimLine>>('/claims');
  return (
    <Page.Main>
      <Page.Title>{t('suggestions.title')}</Page.Title>
      <Layouts.Header title={t('suggestions.title')} subtitle={t('suggestions.subtitle')} />
      <Layouts.Content>
        {(suggestions.failed || claims.failed) && <Page.Error />}
        {!suggestions.data && !suggestions.failed && <Page.Loading />}
        {suggestions.data && claims.data && (
          <Flex direction="column" alignItems="stretch" gap={8}>
            {(['awaiting', 'mine'] as const).map((which) => (
              <Part
                key={which}
                which={which}
                suggestions={suggestions.data?.[which] ?? []}
                claims={claims.data?.[which] ?? []}
                onAnswered={claims.refresh}
              />
            ))}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

interface PartProps {
  which: 'awaiting' | 'mine';
  suggestions: SuggestionLine[];
  claims: ClaimLine[];
  onAnswered(): void;
}

function Part({ which, suggestions, claims, onAnswered }: PartProps) {
  const t = useTranslate();
  return (
    <Box tag="section" aria-labelledby={which}>
      <Typography id={which} tag="h2" variant="beta">
        {t(`suggestions.${which}`)}
      </Typography>
      {suggestions.length + claims.length === 0 && (
        <Typography tag="p" textColor="neutral700" paddingTop={3}>
          {t(`suggestions.${which}.none`)}
        </Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {suggestions.map((suggestion) => (
          <SuggestionCard key={`s${suggestion.id}`} suggestion={suggestion} />
        ))}
        {claims.map((claim) => (
          <ClaimCard key={`c${claim.id}`} claim={claim} mayAnswer={which === 'awaiting'} onAnswered={onAnswered} />
        ))}
      </Flex>
    </Box>
  );
}

function SuggestionCard({ suggestion }: { suggestion: SuggestionLine }) {
  const t = useTranslate();
  const { id, entry, author, at, labels, message, state } = suggestion;
  return (
    <WaitingCard to={String(id)} title={entry.name} {...{ state, author, at }}>
      <Typography tag="p" paddingTop={2}>
        {labels.join(', ')}
      </Typography>
      {message && (
        <Typography tag="p" textColor="neutral700" paddingTop={2}>
          {t('suggestions.quoted', { text: message })}
        </Typography>
      )}
    </WaitingCard>
  );
}
