const FOCUSABLE = 'input:not([type=hidden]), textarea, button, [contenteditable=true], [tabindex="0"]';

/** Frames that a section may take to draw its fields. */
const PATIENCE = 60;

/**
 * Brings a field of the form into view and puts the keyboard there: by its name, else by the words of its label. The section that
 * holds it is opened.
 */
export function goToField(attribute: string, label: string): void {
  document.querySelector<HTMLElement>(`main [aria-expanded=false][data-fields~="${CSS.escape(attribute)}"]`)?.click();
  whenDrawn(attribute, label, PATIENCE);
}

function whenDrawn(attribute: string, label: string, left: number): void {
  const name = CSS.escape(attribute);
  const named = document.querySelector<HTMLElement>(`main [name="${name}"], main [name^="${name}."]`);
  const target = named ?? besideLabel(label);
  if (!target && left > 0) requestAnimationFrame(() => whenDrawn(attribute, label, left - 1));
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
