import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { showFirstError } from './first-error';
import type { SectionLayout } from './fold-sections';
import { useOpenSection } from './open-sections';
import { useFilled } from './use-filled';

/** The heading of a section of a form: what it is, how much of it is filled and what is recommended; it opens and closes. */
export function SectionHeading({ section: layout }: { section: SectionLayout }) {
  const { model, section, isOpen, fields } = layout;
  const { formatMessage } = useIntl();
  const openSection = useOpenSection();
  const heading = useRef<HTMLButtonElement>(null);
  useErrors(layout, heading);
  const title = formatMessage({ id: `odus.sections.${section}`, defaultMessage: section });
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <Typography tag="h2" variant="delta">
      <Heading
        ref={heading}
        type="button"
        aria-expanded={isOpen}
        data-fields={fields.map(({ name }) => name).join(' ')}
        onClick={() => openSection({ model, section, isOpen: !isOpen })}
      >
        <Flex tag="span" justifyContent="space-between" gap={3}>
          <Box tag="span">
            <Typography tag="span" variant="delta" textColor="neutral800">
              {title}
            </Typography>
            <Box tag="span" display="block" paddingTop={1}>
              <Summary layout={layout} />
            </Box>
          </Box>
          <Chevron aria-hidden fill="neutral600" width="1.6rem" height="1.6rem" />
        </Flex>
      </Heading>
    </Typography>
  );
}

function Summary({ layout: { model, fields } }: { layout: SectionLayout }) {
  const { formatMessage, formatList } = useIntl();
  const filled = useFilled(model, fields);
  const advised = fields.filter(({ name, isRecommended }) => isRecommended && !filled.includes(name));
  const counts = { filled: filled.length, count: fields.length };
  return (
    <Typography tag="span" variant="pi" textColor="neutral600">
      {formatMessage({ id: 'odus.sections.filled', defaultMessage: '{filled} of {count} filled' }, counts)}
      {advised.length > 0 && (
        <Typography tag="span" variant="pi" textColor="success700">
          {' · '}
          {formatMessage(
            { id: 'odus.sections.recommended', defaultMessage: 'recommended: {fields}' },
            { fields: formatList(advised.map(({ label }) => label)) },
          )}
        </Typography>
      )}
    </Typography>
  );
}

/** A section that holds what was refused opens, and the first error comes in view. */
function useErrors({ model, section, isOpen, isFirst, fields }: SectionLayout, heading: { current: Element | null }) {
  const openSection = useOpenSection();
  const errors = useForm('SectionHeading', (form) => form.errors as Record<string, unknown>);
  const hasErrors = fields.some(({ name }) => errors[name] !== undefined);
  const hasOthers = isFirst && Object.keys(errors).length > 0;
  useEffect(() => {
    if (hasErrors) openSection({ model, section, isOpen: true });
  }, [errors, hasErrors, openSection, model, section]);
  useEffect(() => {
    const form = heading.current?.closest('form');
    if (form && ((hasErrors && isOpen) || hasOthers)) return showFirstError(form);
  }, [errors, hasErrors, hasOthers, isOpen, heading]);
}

const Heading = styled.button`
  display: block;
  width: 100%;
  text-align: start;
  cursor: pointer;
`;
