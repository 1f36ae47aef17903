import { styled } from 'styled-components';

/** Below this, a row reads as a card: one cell under the other, each with its label. */
const CARDS = '@media (max-width: 64em)';

export const Sheet = styled.div`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

export const Line = styled.div<{ $widths: string }>`
  display: grid;
  grid-template-columns: 5.2rem ${({ $widths }) => $widths} 9rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  content-visibility: auto;
  contain-intrinsic-size: auto 4rem;
  &:focus-within {
    content-visibility: visible;
  }
  ${CARDS} {
    grid-template-columns: 1fr;
    padding: ${({ theme }) => theme.spaces[3]};
    gap: ${({ theme }) => theme.spaces[2]};
    contain-intrinsic-size: auto 40rem;
  }
`;

export const Headings = styled(Line)`
  content-visibility: visible;
  background: ${({ theme }) => theme.colors.neutral100};
  ${CARDS} {
    display: none;
  }
`;

export const Heading = styled.div`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[2]}`};
  font-size: 1.2rem;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral600};
`;

export const CellBox = styled.div`
  position: relative;
  min-width: 0;
  border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  ${CARDS} {
    border-left: 0;
  }
`;

export const Aside = styled.div`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[2]};
`;

/** Only cards show it: elsewhere the column has a heading. */
export const CardLabel = styled.span`
  display: none;
  font-size: 1.2rem;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral600};
  ${CARDS} {
    display: block;
  }
`;

export const CellInput = styled.input<{ $tone: 'plain' | 'unsure' | 'wrong' }>`
  width: 100%;
  height: 4rem;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  font: inherit;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $tone }) =>
    $tone === 'plain' ? 'transparent' : $tone === 'unsure' ? theme.colors.warning100 : theme.colors.danger100};
  border: 1px solid transparent;
  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  &:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  ${CARDS} {
    border-color: ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

export const Note = styled.div<{ $tone: 'unsure' | 'wrong' | 'quiet' }>`
  padding: ${({ theme }) => `0 ${theme.spaces[2]} ${theme.spaces[2]}`};
  font-size: 1.2rem;
  line-height: 1.4;
  overflow-wrap: anywhere;
  color: ${({ theme, $tone }) =>
    $tone === 'wrong'
      ? theme.colors.danger700
      : $tone === 'unsure'
        ? theme.colors.neutral800
        : theme.colors.neutral600};
`;

export const Choice = styled.button`
  display: block;
  width: 100%;
  margin-top: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  text-align: left;
  font: inherit;
  font-size: 1.2rem;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary700};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover,
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const WIDTHS = { date: 1.2, time: 0.8, price: 1, address: 1.1, text: 1.4, entry: 1.7, picture: 1 } satisfies Record<
  string,
  number
>;

/** Widths of columns according to what they hold, which a row and its headings share. */
export const widthsOf = (columns: { kind: keyof typeof WIDTHS }[]): string =>
  columns.map(({ kind }) => `minmax(0, ${WIDTHS[kind]}fr)`).join(' ');
