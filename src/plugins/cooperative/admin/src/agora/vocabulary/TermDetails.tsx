import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../plugin';
import type { Term } from '../types';
import type { TermBranchProps } from './TermBranch';

interface TermDetailsProps extends Omit<TermBranchProps, 'node'> {
  term: Term;
}

const NEW = '/plugins/cooperative/decisions/new';

/** What is said of a term: its meaning, what it is elsewhere, the decision of which it is, and what may be proposed. */
export function TermDetails({ term, isDecided, vocabulary, names }: TermDetailsProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const { id, code, definition, replacedBy, decision, proposals, isRetired } = term;
  const meaning = definition?.[locale] ?? definition?.fr;
  return (
    <Box paddingLeft={5} paddingBottom={3}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        <Typography tag="li">{t('vocabulary.code', { code })}</Typography>
        {meaning && <Typography tag="li">{meaning}</Typography>}
        {replacedBy && (
          <Typography tag="li">{t('vocabulary.replacedBy', { term: names.get(replacedBy) ?? '' })}</Typography>
        )}
        <Matches term={term} />
        {decision && (
          <li>
            <Typography tag={Link} to={`/plugins/cooperative/decisions/${decision}`} textColor="primary600">
              {t('mark.by', { number: decision })}
            </Typography>
          </li>
        )}
        {proposals.map(({ number, title }) => (
          <li key={number}>
            <Typography tag={Link} to={`/plugins/cooperative/decisions/${number}`} textColor="primary600">
              {t('vocabulary.proposal', { number, title })}
            </Typography>
          </li>
        ))}
      </Flex>
      {isDecided && !isRetired && (
        <Flex gap={4} wrap="wrap" paddingTop={2}>
          <Typography
            tag={Link}
            to={`${NEW}?effect=term.new&vocabulary=${vocabulary}&broader=${id}`}
            textColor="primary600"
          >
            {t('vocabulary.proposeUnder')}
          </Typography>
          <Typography tag={Link} to={`${NEW}?effect=term.retire&term=${id}`} textColor="primary600">
            {t('vocabulary.proposeRetire')}
          </Typography>
          <Typography tag={Link} to={`${NEW}?effect=term.merge&term=${id}`} textColor="primary600">
            {t('vocabulary.proposeMerge')}
          </Typography>
        </Flex>
      )}
    </Box>
  );
}

/** What a term is in the vocabularies of others: the same, or nearly. */
function Matches({ term: { mappings } }: { term: Term }) {
  const t = useTranslate();
  return mappings.map(({ target, value, relation }) => {
    const words = t(`vocabulary.match.${relation}`, { target: t(`vocabulary.target.${target}`) });
    const isAddress = /^https?:\/\//.test(value);
    return (
      <Typography key={`${target} ${value}`} tag="li" style={{ overflowWrap: 'anywhere' }}>
        {words}{' '}
        {isAddress ? (
          <Typography tag="a" href={value} target="_blank" rel="noreferrer" textColor="primary600">
            {value.replace(/^https?:\/\//, '')}
          </Typography>
        ) : (
          value
        )}
      </Typography>
    );
  });
}
