import { Box, TextInput, Typography } from '@strapi/design-system';
import { CaretDown, Check } from '@strapi/icons';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { firstFound, matching, type Branch, type Term } from './term-tree';

interface TermSearchProps {
  name: string;
  tree: Branch[];
  /** Document ids. */
  chosen: Set<string>;
  isOnly: boolean;
  isDisabled?: boolean | undefined;
  labelOf(term: Term): string;
  onToggle(term: Term): void;
  onRemoveLast(): void;
}

/** A box to search in and the tree under it: WAI-ARIA's combobox with a tree, the keyboard staying in the box. */
export function TermSearch({
  name,
  tree,
  chosen,
  isOnly,
  isDisabled,
  labelOf,
  onToggle,
  onRemoveLast,
}: TermSearchProps) {
  const { formatMessage } = useIntl();
  const t = (id: string) => formatMessage({ id: `odus.terms.${id}` });
  const id = useId();
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const shown = matching(tree, words);
  const at = Math.min(active ?? firstFound(shown, words), shown.length - 1);
  useEscape(isOpen, setIsOpen);
  const activeItem = useRef<HTMLDivElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    activeItem.current?.scrollIntoView({ block: 'nearest' });
  }, [at, isOpen]);

  const open = () => {
    if (isDisabled) return;
    setIsOpen(true);
    setActive(null);
  };
  const toggle = (branch: Branch | undefined) => {
    if (!branch) return;
    onToggle(branch.term);
    setWords('');
    setActive(null);
    if (isOnly) setIsOpen(false);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (isOpen ? setActive(Math.min(at + 1, shown.length - 1)) : open()),
    ArrowUp: () => setActive(Math.max(at - 1, 0)),
    Home: () => setActive(0),
    End: () => setActive(shown.length - 1),
    Enter: () => (isOpen ? toggle(shown[at]) : open()),
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && words === '' && !isDisabled) onRemoveLast();
    const act = keys[event.key];
    // Without the list, Home, End and arrows move in the text as everywhere.
    if (!act || (!isOpen && !['ArrowDown', 'Enter'].includes(event.key))) return;
    event.preventDefault();
    act();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) setIsOpen(false);
  };

  return (
    <Box position="relative" onBlur={leave}>
      <TextInput
        name={name}
        role="combobox"
        autoComplete="off"
        aria-haspopup="tree"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen && shown.length > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        value={words}
        disabled={isDisabled}
        placeholder={t('search')}
        endAction={<CaretDown aria-hidden fill="neutral500" />}
        onClick={open}
        onKeyDown={press}
        onChange={({ target }: { target: { value: string } }) => {
          setWords(target.value);
          setActive(null);
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <Popup ref={popup} background="neutral0" shadow="filterShadow" hasRadius borderColor="neutral150">
          <Tree id={id} role="tree" aria-label={t('tree')} aria-multiselectable={!isOnly}>
            {shown.map((branch, index) => {
              const isChosen = chosen.has(branch.term.documentId);
              return (
                <Item
                  key={branch.term.documentId}
                  id={`${id}-${index}`}
                  ref={index === at ? activeItem : undefined}
                  role="treeitem"
                  aria-level={branch.level}
                  aria-selected={isChosen}
                  $level={branch.level}
                  $isActive={index === at}
                  // The keyboard stays in the box.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => toggle(branch)}
                >
                  <Typography textColor="neutral800" fontWeight={isChosen ? 'bold' : undefined}>
                    {labelOf(branch.term)}
                  </Typography>
                  {isChosen && <Check aria-hidden fill="primary600" />}
                </Item>
              );
            })}
          </Tree>
          {shown.length === 0 && (
            <Box padding={3} role="status">
              <Typography textColor="neutral600">{t('none')}</Typography>
            </Box>
          )}
        </Popup>
      )}
    </Box>
  );
}

/** Escape closes the tree and not the window in which the form may be: that one listens on the document. */
function useEscape(isOpen: boolean, setIsOpen: (isOpen: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setIsOpen(false);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [isOpen, setIsOpen]);
}

const Popup = styled(Box)`
  position: absolute;
  z-index: 4;
  width: 100%;
`;

const Tree = styled.div`
  max-height: 32rem;
  overflow-y: auto;
`;

const Item = styled.div<{ $level: number; $isActive: boolean }>`
  display: flex;
  justify-content: space-between;
  align-items: center;
  gap: 0.8rem;
  cursor: pointer;
  padding: 0.8rem 1.2rem 0.8rem ${({ $level }) => 1.2 + ($level - 1) * 2}rem;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.primary100 : 'transparent')};
`;
