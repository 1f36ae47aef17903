import { styled } from 'styled-components';

/** The form, and beside it what visitors will read and what else happens; one under the other on a phone. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: ${({ theme }) => theme.spaces[6]};
  align-items: start;
  @media (max-width: 64em) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** What is being sent is not typed in meanwhile: what was typed in it would leave with what is written. */
export const Questions = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  min-width: 0;
  margin: 0;
  padding: ${({ theme }) => theme.spaces[4]};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

export const More = styled.details`
  summary {
    cursor: pointer;
    padding: ${({ theme }) => `${theme.spaces[2]} 0`};
    font-size: 1.4rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
