import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import styled from 'styled-components';
import { useTranslate } from '../../plugin';
import { TermDetails } from './TermDetails';
import type { TermNode } from './tree';

const Disclosure = styled.button`
  display: flex;
  gap: 8px;
  align-items: center;
  min-height: 24px;
  padding: 4px 0;
  border: 0;
  background: none;
  color: inherit;
  text-align: start;
  cursor: pointer;

  > svg {
    flex: none;
  }
`;

export interface TermBranchProps {
  node: TermNode;
  /** Whether members decide of its vocabulary. */
  isDecided: boolean;
  /** Id of the vocabulary. */
  vocabulary: string;
  /** Names of the terms of the vocabulary, by id. */
  names: Map<string, string>;
}

/** A term, what is said of it when it is opened, and the terms under it. */
export function TermBranch({ node, ...shared }: TermBranchProps) {
  const t = useTranslate();
  const { locale } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const { term, children } = node;
  const { labels, uses, isRetired, proposals } = term;
  const name = labels[locale] ?? labels.fr ?? term.code;
  const others = ['fr', 'en', 'it'].filter((one) => one !== locale && labels[one] && labels[one] !== name);
  return (
    <li>
      <Disclosure type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronDown aria-hidden width="12px" /> : <ChevronRight aria-hidden width="12px" />}
        <Flex gap={2} wrap="wrap">
          <Typography fontWeight="semiBold">{name}</Typography>
          {others.map((one) => (
            <Typography key={one} textColor="neutral700" lang={one}>
              {labels[one]}
            </Typography>
          ))}
          <Typography textColor="neutral700" variant="pi">
            {t('vocabulary.uses', { count: uses })}
          </Typography>
          {isRetired && <Badge>{t('vocabulary.retired')}</Badge>}
          {proposals.length > 0 && (
            <Badge backgroundColor="warning100" textColor="neutral800">
              {t('vocabulary.open', { count: proposals.length })}
            </Badge>
          )}
        </Flex>
      </Disclosure>
      {isOpen && <TermDetails term={term} {...shared} />}
      {children.length > 0 && (
        <Box tag="ul" paddingLeft={5}>
          {children.map((child) => (
            <TermBranch key={child.term.id} node={child} {...shared} />
          ))}
        </Box>
      )}
    </li>
  );
}
