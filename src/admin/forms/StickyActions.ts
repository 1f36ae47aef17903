import { createGlobalStyle } from 'styled-components';

/** A little air above it. */
const TOP = '1.6rem';

/** Keeps the panel with the buttons of a form in sight; on a narrow screen Strapi holds it at the bottom. */
export const StickyActions = createGlobalStyle`
  main form *:has(> aside[aria-labelledby='additional-information']) {
    flex: 1;
  }

  main form aside[aria-labelledby='additional-information']:first-child {
    position: sticky;
    top: ${TOP};
    z-index: 1;
  }
`;
