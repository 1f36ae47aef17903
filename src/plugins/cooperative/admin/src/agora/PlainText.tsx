import { Typography } from '@strapi/design-system';
import styled from 'styled-components';

const Kept = styled(Typography)`
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

/** A text as it was typed: its lines are kept, nothing in it is markup. */
export const PlainText = ({ text }: { text: string }) => (
  <Kept tag="p" textColor="neutral800">
    {text}
  </Kept>
);
