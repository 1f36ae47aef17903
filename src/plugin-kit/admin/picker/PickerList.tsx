import { Box, Typography } from '@strapi/design-system';
import { useEffect, type MouseEvent } from 'react';
import { styled } from 'styled-components';
import type { PickerOption } from '../../picker-options';

interface PickerListProps {
  id: string;
  label: string;
  options: PickerOption[];
  value: string | null;
  none: string;
  active: number;
  isSearched: boolean;
  onPoint(index: number): void;
  onChoose(option: PickerOption): void;
}

/** What a picker offers: under its groups when all of it shows, by likeness when it was searched. */
export function PickerList({ id, label, options, none, isSearched, ...listed }: PickerListProps) {
  const { active } = listed;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <Panel
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      shadow="filterShadow"
      padding={1}
      // A press on the list, or on its scrollbar, leaves the focus in the box.
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
    >
      {options.length === 0 ? (
        <Box padding={2} role="status">
          <Typography textColor="neutral600">{none}</Typography>
        </Box>
      ) : (
        <div role="listbox" id={`${id}-list`} aria-label={label}>
          {(isSearched ? [{ heading: null, first: 0, options }] : sectionsOf(options)).map((section) => (
            <Section key={section.first} {...section} {...{ id, isSearched }} {...listed} />
          ))}
        </div>
      )}
    </Panel>
  );
}

const Panel = styled(Box)`
  position: absolute;
  z-index: ${({ theme }) => theme.zIndices.popover};
  top: calc(100% + 4px);
  left: 0;
  min-width: 100%;
  width: max-content;
  max-width: min(44rem, 80vw);
  max-height: 36rem;
  overflow-y: auto;
`;

interface SectionOfOptions {
  heading: string | null;
  /** Rank of its first option among all that are shown. */
  first: number;
  options: PickerOption[];
}

type SectionProps = SectionOfOptions &
  Pick<PickerListProps, 'id' | 'value' | 'active' | 'isSearched' | 'onPoint' | 'onChoose'>;

const MAX_DEPTH = 3;

function Section({ heading, first, options, id, value, active, isSearched, onPoint, onChoose }: SectionProps) {
  const indent = ({ depth = 0 }: PickerOption) => (isSearched ? 0 : Math.min(depth, MAX_DEPTH) * 1.6);
  return (
    <div role={heading ? 'group' : 'presentation'} aria-label={heading ?? undefined}>
      {heading && (
        <Box paddingTop={2} paddingLeft={2} paddingRight={2} aria-hidden>
          <Typography variant="sigma" textColor="neutral600">
            {heading}
          </Typography>
        </Box>
      )}
      {options.map((option, index) => (
        <Box
          key={option.value}
          id={`${id}-${first + index}`}
          role="option"
          aria-selected={option.value === value}
          background={first + index === active ? 'primary100' : 'neutral0'}
          hasRadius
          cursor="pointer"
          padding={2}
          style={{ paddingInlineStart: `${0.8 + indent(option)}rem` }}
          onMouseMove={() => onPoint(first + index)}
          onClick={() => onChoose(option)}
        >
          <Typography fontWeight={option.value === value ? 'bold' : 'regular'}>{option.label}</Typography>
        </Box>
      ))}
    </div>
  );
}

/** Options that follow one another under the same heading. */
function sectionsOf(options: PickerOption[]): SectionOfOptions[] {
  const sections: SectionOfOptions[] = [];
  options.forEach((option, index) => {
    const heading = option.group ?? null;
    const last = sections.at(-1);
    if (last?.heading === heading) last.options.push(option);
    else sections.push({ heading, first: index, options: [option] });
  });
  return sections;
}
