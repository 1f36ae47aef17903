/** What can be done by keys, by where; `name` is a key of the translations, after `odus.shortcuts.`. */
export const SHORTCUTS = [
  {
    name: 'everywhere',
    keys: [
      { name: 'help', keys: ['?'] },
      { name: 'close', keys: ['Esc'] },
    ],
  },
  {
    name: 'form',
    keys: [
      { name: 'save', keys: ['Ctrl', 'S'] },
      { name: 'publish', keys: ['Ctrl', 'Enter'] },
      { name: 'date', keys: ['Enter'] },
    ],
  },
  {
    name: 'choice',
    keys: [
      { name: 'walk', keys: ['↑', '↓'] },
      { name: 'take', keys: ['Enter'] },
    ],
  },
  {
    name: 'message',
    keys: [
      { name: 'mention', keys: ['@'] },
      { name: 'person', keys: ['↑', '↓', 'Enter'] },
    ],
  },
] as const;

/** Where a key is a letter of what is being typed. */
const TYPED_IN = 'input, textarea, select, [contenteditable=true], [role=textbox], [role=combobox]';

/** Whether somebody asks for the list of shortcuts, rather than types a question mark. */
export const asksForShortcuts = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === '?' && !ctrlKey && !metaKey && !altKey && !(target instanceof Element && target.closest(TYPED_IN));
