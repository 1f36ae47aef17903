const FOCUSABLE = 'input:not([type=hidden]), textarea, button, [contenteditable=true], [tabindex="0"]';

/** Brings a field of the form into view and puts the keyboard there: by its name, else by the words of its label. */
export function goToField(attribute: string, label: string): void {
  const name = CSS.escape(attribute);
  const named = document.querySelector<HTMLElement>(`main [name="${name}"], main [name^="${name}."]`);
  const target = named ?? besideLabel(label);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** Components have no name in the page: what can be reached under their label is theirs. */
function besideLabel(words: string): HTMLElement | null {
  const labels = [...document.querySelectorAll<HTMLElement>('main label')];
  const label = labels.find(({ textContent }) => textContent?.startsWith(words));
  let around = label?.parentElement ?? null;
  while (around && !around.querySelector(FOCUSABLE)) around = around.parentElement;
  return around?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
}
